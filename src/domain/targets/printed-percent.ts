import type { Figure } from "../figure";
import { isInWords, type Indicator } from "../indicator";
import { isRank } from "./rank-measure";

/**
 * Whether forms, sheets and screens show a percent of the target for a figure: between two numbers, and never for
 * ranks, pass/fail and words, which have none in any round. `null` = one of the unit's own indicators. Scoring has its
 * own r.
 */
export function comparesInPercent(
  indicator: Pick<Indicator, "evaluation"> | null,
  { result, inForce, measure }: Pick<Figure, "result" | "inForce" | "measure">,
): boolean {
  return typeof result === "number" && typeof inForce === "number" && !isInWords(indicator) && !isRank(measure);
}
