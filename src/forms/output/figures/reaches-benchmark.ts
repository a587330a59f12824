import type { Figure } from "../../../domain/figures/figure";
import { isInWords, type Indicator } from "../../../domain/round/indicator";

/**
 * Whether a result stands where it should by the end of the round: at the benchmark or better, equal counts as reached;
 * words are reached when accepted. `null` = nothing to compare: no result, no target, or a figure in words.
 */
export function reachesBenchmark(
  { result, benchmark, pctOfTarget }: Pick<Figure, "result" | "benchmark" | "pctOfTarget">,
  indicator: Pick<Indicator, "evaluation">,
): boolean | null {
  if (isInWords(indicator)) return pctOfTarget === null ? null : pctOfTarget >= 100;
  if (typeof result !== "number" || benchmark === null) return null;
  return indicator.evaluation === "lower" ? result <= benchmark : result >= benchmark;
}
