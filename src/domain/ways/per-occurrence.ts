import { type Computed, type ScoringCase, none, points } from "./computed";
import { exact, times, within } from "../scoring/exact";
import { fromNumber } from "./ratio";

/** Theo số lần: A × Điểm mỗi lần, within 0…M. Without Điểm mỗi lần there is nothing to multiply by: no points. */
export function perOccurrence({ criterion, facts }: ScoringCase): Computed {
  const { max, perTime } = criterion;
  if (perTime === null) return none;
  return fromNumber(facts.indicator, (result) =>
    points(within(times(exact(result), exact(perTime)), 0, max), { result, perTime, max }),
  );
}
