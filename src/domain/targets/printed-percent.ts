import type { Figure } from "../figure";
import { isRank } from "./rank-measure";

/**
 * Whether sheets and screens show a percent of the target for a figure: ranks, pass/fail and words have none in any round.
 * Scoring has its own r.
 */
export function comparesInPercent({ result, benchmark, measure }: Pick<Figure, "result" | "benchmark" | "measure">): boolean {
  return typeof result === "number" && benchmark !== null && !isRank(measure);
}
