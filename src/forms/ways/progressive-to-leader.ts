import { bounded, operand, roundedPoints, whenNumbers } from "./formula-text";
import { fromBestCells, type WayCells } from "./way-cells";

/**
 * Lũy tiến theo đơn vị dẫn đầu, as the engine's `progressiveToLeader`. Differences are rounded before they divide each
 * other: a sheet subtracts two decimals with an error that a small divisor would blow up.
 */
export function progressiveToLeaderFormula(cells: WayCells): string | null {
  const { target, max, decimals } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const [a, t, l] = [result, target, best].map((cell) => `ROUND(${cell},8)`);
    const half = `0.5*${operand(max)}`;
    const above = `IF(${a}>=${l},${operand(max)},${half}+${half}*ROUND(${a}-${t},8)/ROUND(${l}-${t},8))`;
    const points = `IF(${a}<${t},${half}*${result}/${target},IF(${a}=${t},${half},${above}))`;
    const scored = roundedPoints(bounded(points, 0, max), decimals);
    return whenNumbers([result, target, best], `IF(OR(${target}<=0,${best}<=0),"",${scored})`);
  });
}
