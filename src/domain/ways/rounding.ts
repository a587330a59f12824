import { type Fraction, nearestMultiple, roundPoints, within } from "../basics/exact";
import type { Criterion } from "../round/scale";
import { type CountedLine, lowestPoints, mostPoints } from "./ways";

/** What a line's computed points are rounded by. */
export type RoundedLine = CountedLine & Pick<Criterion, "max" | "lowest" | "highest" | "roundTo">;

/**
 * Computed points as they count: once to the scale's decimals, or where the line has Làm tròn đến to the nearest
 * multiple of it, half up (contract §5). What goes beyond the line's bounds by that stays at the bound: a full result
 * has Điểm chuẩn, whether that is a multiple or not.
 */
export function roundedFor(line: RoundedLine, points: Fraction, decimals: number): number {
  if (line.roundTo === null) return roundPoints(points, decimals);
  const multiple = nearestMultiple(points, line.roundTo);
  return roundPoints(within(multiple, lowestPoints(line), mostPoints(line)), 8);
}
