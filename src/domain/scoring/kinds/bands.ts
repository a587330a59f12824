import type { Band } from "../../scale";
import { type Computed, type ScoringCase, none, points } from "../computed";
import { type Fraction, compare, exact, rounded8, toNumber, within } from "../exact";
import { isAmong } from "../match-text";
import { fromNumber, fromRatio, percentOf, ratioParts } from "../ratio";

/**
 * Theo bậc: the points of the band with the greatest Từ ≤ 100 r (or ≤ A by value), or of the band with the result's text;
 * no such band: 0. Never outside 0…M. A criterion without bands of the sort that is needed gives no points at all.
 */
export function bands(given: ScoringCase): Computed {
  const { criterion, facts } = given;
  const { result } = facts.indicator ?? { result: null };
  if (typeof result === "string" && facts.indicator?.resultState === "text") {
    const worded = given.bands.filter((band) => band.text !== null);
    if (worded.length > 0) return byText(given, result, worded);
  }
  const stepped = given.bands.filter((band) => band.from !== null);
  if (stepped.length === 0) return none;
  if (criterion.bandsBy === "value") {
    return fromNumber(facts.indicator, (number) => byFrom(given, exact(number), { result: number }));
  }
  return fromRatio(facts.indicator, (ratio) => byFrom(given, percentOf(ratio), ratioParts(facts.indicator, ratio)));
}

type Parts = { readonly [part: string]: number | string | null };

function byFrom(given: ScoringCase, value: Fraction, known: Parts): Computed {
  const compared = rounded8(value);
  const reached = given.bands.filter((band) => band.from !== null && compare(exact(band.from), compared) <= 0);
  const band = reached.reduce<Band | null>((best, next) => (best === null || isAbove(next, best) ? next : best), null);
  return pointsOf(given, band, { ...known, value: toNumber(value) });
}

/** Two bands from the same value: the one with more points, so that the order of rows never matters. */
function isAbove(band: Band, other: Band): boolean {
  const from = band.from ?? 0;
  const otherFrom = other.from ?? 0;
  return from === otherFrom ? band.points > other.points : from > otherFrom;
}

function byText(given: ScoringCase, result: string, worded: readonly Band[]): Computed {
  const matching = worded.filter((band) => isAmong(result, [band.text ?? ""]));
  const band = matching.reduce<Band | null>((best, next) => (best === null || next.points > best.points ? next : best), null);
  return pointsOf(given, band, { result });
}

function pointsOf(given: ScoringCase, band: Band | null, known: Parts): Computed {
  const { max } = given.criterion;
  const parts = { ...known, from: band?.from ?? null, text: band?.text ?? null, max };
  return points(within(exact(band?.points ?? 0), 0, max), parts);
}
