import { type Operand, bounded, operand, roundedPoints } from "./formula-text";
import { type RatioCells, fromRatioCells, maxOf } from "./ratio-cells";

export type ProportionalCells = RatioCells & {
  /** Mức tối thiểu để được tính điểm, in percent; "" in that cell, or 0 = none, since points are never below 0. */
  readonly minimumPercent: Operand;
};

/** Tỷ lệ, as the engine's `proportional`. */
export function proportionalFormula(cells: ProportionalCells): string {
  const { minimumPercent, max, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const points = roundedPoints(bounded(`${maxOf(cells)}*${ratio}`, 0, max), decimals);
    return `IF(ROUND(100*${ratio},8)<N(${operand(minimumPercent)}),0,${points})`;
  });
}
