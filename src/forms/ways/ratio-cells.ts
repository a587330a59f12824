import type { Evaluation } from "../../domain/round/indicator";
import { defaultAcceptedTexts } from "../../domain/figures/target-percent";
import { type Operand, foldedText, isOneOf, operand, whenNumbers, whenWords } from "./formula-text";

/** The cells that a criterion with an indicator is scored from. */
export type RatioCells = {
  readonly evaluation: Evaluation;
  /** A: the cell of Thực hiện trong kỳ. */
  readonly result: string;
  /** T: the cell of the target that the result is scored against; not looked at where words are judged. */
  readonly target: string;
  /** Empty = the default of the contract. */
  readonly acceptedTexts: readonly string[];
  /** Điểm chuẩn, M. */
  readonly max: Operand;
  /** Decimals of points, 0 to 4. */
  readonly decimals: number;
};

/**
 * Where cells that can be scored stand, `score` of r; "" where they can't: the same cases as the engine's fromRatio.
 */
export function fromRatioCells(cells: Omit<RatioCells, "max">, score: (ratio: string) => string): string {
  const { evaluation, result, target } = cells;
  switch (evaluation) {
    case "higher":
      return whenNumbers([result, target], `IF(${target}<=0,"",${score(`${result}/${target}`)})`);
    case "lower":
      return whenNumbers([result, target], `IF(${result}<0,"",${score(`IF(${result}=0,1,${target}/${result})`)})`);
    case "pass-fail":
    case "qualitative":
      return whenWords(result, score(`IF(${isOneOf(foldedText(result), acceptedBy(cells))},1,0)`));
    default:
      return evaluation satisfies never;
  }
}

function acceptedBy({
  evaluation,
  acceptedTexts,
}: Pick<RatioCells, "evaluation" | "acceptedTexts">): readonly string[] {
  return acceptedTexts.length > 0 || evaluation === "qualitative" ? acceptedTexts : defaultAcceptedTexts;
}

/** M as a formula holds it. */
export function maxOf(cells: Pick<RatioCells, "max">): string {
  return operand(cells.max);
}
