import { compare, exact, type Fraction, rounded8, toNumber, within } from "../basics/exact";
import type { Band } from "../round/scale";
import { fromNumber } from "./ratio";
import { type Computed, none, points, type ScoringCase } from "./way";

/**
 * The points of the band with the smallest Từ ≥ the rank; a rank after the last band: 0. Never outside 0…M, outside the
 * base 0…Điểm tối đa. The rank is A itself, or by Bậc theo the one that A has in the cluster. Without bands that have
 * Từ: none.
 */
export function byRankBands(given: ScoringCase): Computed {
  const { bands, criterion, facts, most, peers } = given;
  if (bands.every(({ from }) => from === null)) return none;
  return fromNumber(facts.indicator, (result) => {
    const isLower = facts.indicator?.evaluation === "lower";
    const rank = criterion.bandsBy === "rank" ? rankAmong(result, peers.results, isLower) : null;
    const compared = rank === null ? rounded8(exact(result)) : exact(rank);
    const band = firstFrom(bands, compared);
    const parts = { result, ...(rank === null ? {} : { rank }), upTo: band?.from ?? null, max: most };
    return points(within(exact(band?.points ?? 0), 0, most), parts);
  });
}

/**
 * 1-2-2-4: 1 and the number of results that are better, compared to 8 decimals. Guests are not among the results; their
 * own rank is the one that they would have.
 */
export function rankAmong(result: number, results: readonly number[], isLower: boolean): number {
  const own = toNumber(exact(result));
  return 1 + results.filter((other) => (isLower ? other < own : other > own)).length;
}

function firstFrom(bands: readonly Band[], rank: Fraction): Band | null {
  const open = bands.filter(({ from }) => from !== null && compare(exact(from), rank) >= 0);
  return open.reduce<Band | null>((best, next) => (best === null || isBefore(next, best) ? next : best), null);
}

/** Two bands up to the same rank: the one with more points, so that the order of rows never matters. */
function isBefore(band: Band, other: Band): boolean {
  const from = band.from ?? 0;
  const otherFrom = other.from ?? 0;
  return from === otherFrom ? band.points > other.points : from < otherFrom;
}
