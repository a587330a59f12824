import { type Computed, type ScoringCase, none, points } from "./computed";
import { exact, times, within } from "../scoring/exact";
import { fromNumber } from "./ratio";

/**
 * Thưởng/Trừ: A × Điểm mỗi lần within Điểm tối thiểu…Điểm tối đa (blank = no bound on that side); positive is a bonus,
 * negative a penalty, both outside the base. Without Điểm mỗi lần there is nothing to multiply by: no points.
 */
export function bonusPenalty({ criterion, facts }: ScoringCase): Computed {
  const { perTime, lowest, highest } = criterion;
  if (perTime === null) return none;
  return fromNumber(facts.indicator, (result) =>
    points(within(times(exact(result), exact(perTime)), lowest, highest), { result, perTime, lowest, highest }),
  );
}
