import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import type { WayCells } from "./way-cells";

/** Theo số lần, as the engine's `perOccurrence`. */
export function perOccurrenceFormula({ result, perTime, max, decimals }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, 0, max), decimals));
}
