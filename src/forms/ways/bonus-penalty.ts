import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import type { WayCells } from "./way-cells";

/** Thưởng/Trừ, as the engine's `bonusPenalty`; Điểm mỗi lần is negative for a penalty. */
export function bonusPenaltyFormula({ result, perTime, lowest, highest, decimals }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, lowest, highest), decimals));
}
