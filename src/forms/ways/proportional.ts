import { bounded, operand, roundedPoints } from "./formula-text";
import { fromRatioCells, type WayCells } from "./way-cells";

/** Tỷ lệ, as the engine's `proportional`; a blank Mức tối thiểu is 0 = none, since points are never below 0. */
export function proportionalFormula(cells: WayCells): string {
  const { minimumPercent, max, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const points = roundedPoints(bounded(`${operand(max)}*${ratio}`, 0, max), decimals);
    return `IF(ROUND(100*${ratio},8)<N(${operand(minimumPercent)}),0,${points})`;
  });
}
