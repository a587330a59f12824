import { type Operand, bounded, operand, roundedPoints } from "./formula-text";
import { type RatioCells, fromRatioCells, maxOf } from "./ratio-cells";

export type StepwiseDeductionCells = RatioCells & {
  /** Bước in percentage points, above 0. */
  readonly step: Operand;
  /** Điểm mỗi lần: points off per step. */
  readonly perTime: Operand;
};

/** Trừ dần theo mức thiếu, as the engine's `stepwiseDeduction`. */
export function stepwiseDeductionFormula(cells: StepwiseDeductionCells): string {
  const { step, perTime, max, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const steps = `ROUNDUP(ROUND((100-100*${ratio})/${operand(step)},8),0)`;
    const reduced = roundedPoints(bounded(`${maxOf(cells)}-${steps}*${operand(perTime)}`, 0, max), decimals);
    return `IF(ROUND(${ratio},8)>=1,${roundedPoints(bounded(maxOf(cells), 0, null), decimals)},${reduced})`;
  });
}
