import { type Operand, bounded, operand, roundedPoints, whenNumbers } from "./formula-text";

/** The cells that a criterion which counts is scored from. */
export type PerOccurrenceCells = {
  /** A: the cell of Thực hiện trong kỳ. */
  readonly result: string;
  /** Điểm mỗi lần. */
  readonly perTime: Operand;
  /** Điểm chuẩn, M. */
  readonly max: Operand;
  readonly decimals: number;
};

/** Theo số lần, as the engine's `perOccurrence`. */
export function perOccurrenceFormula({ result, perTime, max, decimals }: PerOccurrenceCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, 0, max), decimals));
}
