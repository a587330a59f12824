import { pointsFrom, whenSteps, wordedFormula } from "./bands";
import { bounded, roundedPoints, whenNumbers } from "./formula-text";
import type { WayCells } from "./way-cells";

/**
 * Theo thứ hạng, as the engine's `byRank`: by the result's words where the scale knows words, else the smallest Từ that
 * is not before the rank, in whatever order the bands are listed.
 */
export function byRankFormula(cells: WayCells): string | null {
  const { result, bands, max, decimals } = cells;
  const passed = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<ROUND(${result},8)))`;
  const points = `IF(${passed}=COUNT(${bands.from}),0,${pointsFrom(bands, `${passed}+1`)})`;
  const scored = whenNumbers([result], roundedPoints(bounded(points, 0, max), decimals));
  return wordedFormula(cells) ?? whenSteps(bands, scored);
}
