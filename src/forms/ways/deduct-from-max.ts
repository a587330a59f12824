import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import type { WayCells } from "./way-cells";

/** Trừ từ điểm chuẩn, as the engine's `deductFromMax`. */
export function deductFromMaxFormula({ result, perTime, max, decimals }: WayCells): string {
  const points = bounded(`${operand(max)}-${result}*${operand(perTime)}`, 0, max);
  return whenNumbers([result], roundedPoints(points, decimals));
}
