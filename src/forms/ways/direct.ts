import { type Operand, operand, whenNumbers } from "./formula-text";

/** Chấm trực tiếp: the entered points as they are while they lie in 0…M, else "". */
export function directFormula(cells: { readonly points: string; readonly max: Operand }): string {
  const { points, max } = cells;
  return whenNumbers([points], `IF(AND(${points}>=0,${points}<=${operand(max)}),${points},"")`);
}
