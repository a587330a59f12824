import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";

/**
 * Whether a result stands where it should by the end of the round: at the benchmark or better, equal counts as reached;
 * words are reached when accepted. `null` = nothing to compare: no result, no target, or a figure in words.
 */
export function reachesBenchmark({ result, benchmark, pctOfTarget }: Pick<Figure, "result" | "benchmark" | "pctOfTarget">, { evaluation }: Pick<Indicator, "evaluation">): boolean | null {
  if (evaluation === "pass-fail" || evaluation === "qualitative") return pctOfTarget === null ? null : pctOfTarget >= 100;
  if (typeof result !== "number" || benchmark === null) return null;
  return evaluation === "lower" ? result <= benchmark : result >= benchmark;
}
