import { roundedPoints } from "./formula-text";
import { type RatioCells, fromRatioCells, maxOf } from "./ratio-cells";

/** Đạt/Không đạt, as the engine's `passFail`. */
export function passFailFormula(cells: RatioCells): string {
  return fromRatioCells(cells, (ratio) => `IF(ROUND(${ratio},8)>=1,${roundedPoints(maxOf(cells), cells.decimals)},0)`);
}
