import { type Computed, type ScoringCase, none, points } from "./computed";
import { exact, minus, times, within } from "../scoring/exact";
import { fromNumber } from "./ratio";

/**
 * Trừ từ điểm chuẩn: M − A × Điểm mỗi lần, within 0…M. Without Điểm mỗi lần there is nothing to take off by: no points.
 */
export function deductFromMax({ criterion, facts }: ScoringCase): Computed {
  const { max, perTime } = criterion;
  if (perTime === null) return none;
  return fromNumber(facts.indicator, (result) =>
    points(within(minus(exact(max), times(exact(result), exact(perTime))), 0, max), { result, perTime, max }),
  );
}
