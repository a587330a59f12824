import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import { fromBestCells, type WayCells } from "./way-cells";

/** Tỷ lệ với đơn vị cao nhất, as the engine's `ratioToBest`. */
export function ratioToBestFormula(cells: WayCells): string | null {
  const { max, decimals } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const points = roundedPoints(bounded(`${operand(max)}*${result}/${best}`, 0, max), decimals);
    return whenNumbers([result, best], `IF(${best}<=0,"",${points})`);
  });
}
