import type { Band } from "../round/scale";
import { type Computed, type ScoringCase, none, points } from "./computed";
import { type Fraction, compare, exact, rounded8, toNumber, within } from "../scoring/exact";
import { fromNumber, fromRatio, percentOf, ratioParts } from "./ratio";
import { byText } from "./text-bands";

/**
 * Theo bậc: the points of the band with the greatest Từ ≤ 100 r (or ≤ A by value), or of the band with the result's
 * text; no such band: 0. Never outside 0…M. A criterion without bands of the sort that is needed gives no points at
 * all.
 */
export function bands(given: ScoringCase): Computed {
  return byText(given) ?? bySteps(given);
}

function bySteps(given: ScoringCase): Computed {
  const { criterion, facts } = given;
  if (given.bands.every(({ from }) => from === null)) return none;
  if (criterion.bandsBy === "value") {
    return fromNumber(facts.indicator, (number) => byFrom(given, exact(number), { result: number }));
  }
  return fromRatio(facts.indicator, (ratio) => byFrom(given, percentOf(ratio), ratioParts(facts.indicator, ratio)));
}

type Parts = { readonly [part: string]: number | string | null };

function byFrom(given: ScoringCase, value: Fraction, known: Parts): Computed {
  const { max } = given.criterion;
  const compared = rounded8(value);
  const reached = given.bands.filter((band) => band.from !== null && compare(exact(band.from), compared) <= 0);
  const band = reached.reduce<Band | null>((best, next) => (best === null || isAbove(next, best) ? next : best), null);
  const parts = { ...known, value: toNumber(value), from: band?.from ?? null, text: band?.text ?? null, max };
  return points(within(exact(band?.points ?? 0), 0, max), parts);
}

/** Two bands from the same value: the one with more points, so that the order of rows never matters. */
function isAbove(band: Band, other: Band): boolean {
  const from = band.from ?? 0;
  const otherFrom = other.from ?? 0;
  return from === otherFrom ? band.points > other.points : from > otherFrom;
}
