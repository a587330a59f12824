import type { PaneTexts } from "../../text/vi/pane";
import type { CriterionProblem } from "./criterion-typed";

/** How a field shows what is wrong with it; nothing where nothing is. */
export function problemOf(
  problem: CriterionProblem | null | undefined,
  pane: PaneTexts,
): { readonly validationState?: "error"; readonly validationMessage?: string } {
  return problem === null || problem === undefined
    ? {}
    : { validationState: "error", validationMessage: problemWords(problem, pane) };
}

function problemWords(problem: CriterionProblem, { scale, score }: PaneTexts): string {
  switch (problem) {
    case "not-a-number":
      return score.notANumber;
    case "needed":
      return scale.needed;
    case "negative":
      return score.tooLow({ points: 0 });
    case "not-above-zero":
      return scale.aboveZero;
    case "required":
      return scale.line.required;
    case "taken":
      return scale.line.taken;
    default:
      return problem satisfies never;
  }
}
