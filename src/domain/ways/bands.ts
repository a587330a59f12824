import type { Band } from "../round/scale";
import { isAmong } from "../basics/text";
import { type Fraction, compare, exact, rounded8, toNumber, within } from "../basics/exact";
import { fromNumber, fromRatio, percentOf, ratioParts } from "./ratio";
import { byRankBands } from "./ranked-bands";
import { type Computed, none, points, type ScoringCase, type Way } from "./way";

/**
 * Theo bậc: the points of the band with the greatest Từ ≤ 100 r (or ≤ A by value), or of the band with the result's
 * text; no such band: 0. By rank as Theo thứ hạng (contract §5, Bậc theo). Never outside 0…M, outside the base 0…Điểm
 * tối đa. A criterion without bands of the sort that is needed gives no points at all.
 */
export const bands: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  numbers: ["max"],
  maxIsBound: true,
  bands: "value",
  mayRank: true,
  example: {
    line: { max: 20 },
    bands: [
      [100, 20],
      [80, 15],
      [60, 10],
    ],
    indicator: { target: 100, result: 85 },
  },
  points: (given) => byText(given) ?? bySteps(given),
};

function bySteps(given: ScoringCase): Computed {
  const { criterion, facts } = given;
  if (criterion.bandsBy === "rank") return byRankBands(given);
  if (given.bands.every(({ from }) => from === null)) return none;
  if (criterion.bandsBy === "value") {
    return fromNumber(facts.indicator, (number) => byFrom(given, exact(number), { result: number }));
  }
  return fromRatio(facts.indicator, (ratio) => byFrom(given, percentOf(ratio), ratioParts(facts.indicator, ratio)));
}

type Parts = { readonly [part: string]: number | string | null };

function byFrom(given: ScoringCase, value: Fraction, known: Parts): Computed {
  const { most } = given;
  const compared = rounded8(value);
  const reached = given.bands.filter((band) => band.from !== null && compare(exact(band.from), compared) <= 0);
  const band = reached.reduce<Band | null>((best, next) => (best === null || isAbove(next, best) ? next : best), null);
  const parts = { ...known, value: toNumber(value), from: band?.from ?? null, text: band?.text ?? null, max: most };
  return points(within(exact(band?.points ?? 0), 0, most), parts);
}

/** Two bands from the same value: the one with more points, so that the order of rows never matters. */
function isAbove(band: Band, other: Band): boolean {
  const from = band.from ?? 0;
  const otherFrom = other.from ?? 0;
  return from === otherFrom ? band.points > other.points : from > otherFrom;
}

/**
 * The points of the band with the result's text, 0 where no band has it, within 0…M; of several the one with most
 * points. `null` where the result is not in words or the criterion has no bands with Giá trị chữ.
 */
export function byText({ bands, facts, most }: ScoringCase): Computed | null {
  const worded = bands.filter((band) => band.text !== null);
  const { result, resultState } = facts.indicator ?? { result: null, resultState: "blank" };
  if (typeof result !== "string" || resultState !== "text" || worded.length === 0) return null;
  const matching = worded.filter((band) => isAmong(result, [band.text ?? ""]));
  const band = matching.reduce<Band | null>(
    (best, next) => (best === null || next.points > best.points ? next : best),
    null,
  );
  return points(within(exact(band?.points ?? 0), 0, most), {
    result,
    text: band?.text ?? null,
    max: most,
  });
}
