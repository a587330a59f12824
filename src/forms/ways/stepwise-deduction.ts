import { bounded, operand, roundedPoints } from "./formula-text";
import { fromRatioCells, type WayCells } from "./way-cells";

/** Trừ dần theo mức thiếu, as the engine's `stepwiseDeduction`. */
export function stepwiseDeductionFormula(cells: WayCells): string {
  const { step, perTime, max, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const steps = `ROUNDUP(ROUND((100-100*${ratio})/${operand(step)},8),0)`;
    const reduced = roundedPoints(bounded(`${operand(max)}-${steps}*${operand(perTime)}`, 0, max), decimals);
    return `IF(ROUND(${ratio},8)>=1,${roundedPoints(bounded(operand(max), 0, null), decimals)},${reduced})`;
  });
}
