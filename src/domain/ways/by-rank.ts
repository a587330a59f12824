import type { Band } from "../round/scale";
import { compare, exact, rounded8, within } from "../basics/exact";
import { byText } from "./bands";
import { fromNumber } from "./ratio";
import { type Computed, none, points, type ScoringCase, type Way } from "./way";

/**
 * Theo thứ hạng: A is a rank, 1 the best; the points of the band with the smallest Từ ≥ A, or of the band with the
 * result's text; a rank after the last band: 0. Never outside 0…M. A criterion without bands of the sort that is needed
 * gives none.
 */
export const byRank: Way = {
  source: "indicator",
  uses: "rank",
  numbers: ["max"],
  maxIsBound: true,
  bands: "rank",
  points: (given) => byText(given) ?? fromBands(given),
};

function fromBands({ bands, facts, most }: ScoringCase): Computed {
  if (bands.every(({ from }) => from === null)) return none;
  return fromNumber(facts.indicator, (result) => {
    const rank = rounded8(exact(result));
    const open = bands.filter(({ from }) => from !== null && compare(exact(from), rank) >= 0);
    const band = open.reduce<Band | null>((best, next) => (best === null || isBefore(next, best) ? next : best), null);
    const parts = { result, upTo: band?.from ?? null, max: most };
    return points(within(exact(band?.points ?? 0), 0, most), parts);
  });
}

/** Two bands up to the same rank: the one with more points, so that the order of rows never matters. */
function isBefore(band: Band, other: Band): boolean {
  const from = band.from ?? 0;
  const otherFrom = other.from ?? 0;
  return from === otherFrom ? band.points > other.points : from < otherFrom;
}
