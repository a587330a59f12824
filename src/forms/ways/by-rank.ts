import { type BandAreas, pointsFrom, whenSteps } from "./band-areas";
import { type Operand, bounded, roundedPoints, whenNumbers } from "./formula-text";

export type ByRankCells = {
  /** A: the cell of Thực hiện trong kỳ, a rank. */
  readonly result: string;
  readonly bands: BandAreas;
  /** Điểm chuẩn, M. */
  readonly max: Operand;
  readonly decimals: number;
};

/**
 * Theo thứ hạng, as the engine's `byRank`: the smallest Từ that is not before the rank, in whatever order the bands
 * stand.
 */
export function byRankFormula({ result, bands, max, decimals }: ByRankCells): string {
  const passed = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<ROUND(${result},8)))`;
  const points = `IF(${passed}=COUNT(${bands.from}),0,${pointsFrom(bands, `${passed}+1`)})`;
  return whenSteps(bands, whenNumbers([result], roundedPoints(bounded(points, 0, max), decimals)));
}
