import { operand, roundedPoints } from "./formula-text";
import { fromRatioCells, type WayCells } from "./way-cells";

/** Đạt/Không đạt, as the engine's `passFail`. */
export function passFailFormula(cells: WayCells): string {
  const { max, decimals } = cells;
  return fromRatioCells(cells, (ratio) => `IF(ROUND(${ratio},8)>=1,${roundedPoints(operand(max), decimals)},0)`);
}
