import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import type { PerOccurrenceCells } from "./per-occurrence";

/** Trừ từ điểm chuẩn, as the engine's `deductFromMax`. */
export function deductFromMaxFormula({ result, perTime, max, decimals }: PerOccurrenceCells): string {
  return whenNumbers(
    [result],
    roundedPoints(bounded(`${operand(max)}-${result}*${operand(perTime)}`, 0, max), decimals),
  );
}
