import { type Operand, bounded, operand, roundedPoints, whenNumbers } from "./formula-text";

export type BonusPenaltyCells = {
  /** A: the cell of Thực hiện trong kỳ. */
  readonly result: string;
  /** Điểm mỗi lần; negative for a penalty. */
  readonly perTime: Operand;
  /** Điểm tối thiểu and Điểm tối đa; "" in that cell = no bound on that side. */
  readonly lowest: Operand;
  readonly highest: Operand;
  readonly decimals: number;
};

/** Thưởng/Trừ, as the engine's `bonusPenalty`. */
export function bonusPenaltyFormula({ result, perTime, lowest, highest, decimals }: BonusPenaltyCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, lowest, highest), decimals));
}
