import { type Operand, bounded, operand, roundedPoints, whenNumbers } from "./formula-text";

export type ByRankCells = {
  /** A: the cell of Thực hiện trong kỳ, a rank. */
  readonly result: string;
  /** From the smallest Từ to the greatest; of equal ones, more points first. At most 50: Excel nests 64 deep, the functions around them counted. */
  readonly bands: readonly { readonly from: Operand; readonly points: Operand }[];
  /** Điểm chuẩn, M. */
  readonly max: Operand;
  readonly decimals: number;
};

/** Theo thứ hạng, as the engine's `byRank`. */
export function byRankFormula({ result, bands, max, decimals }: ByRankCells): string {
  const points = bands.reduceRight(
    (otherwise, band) => `IF(ROUND(${result},8)<=${operand(band.from)},${operand(band.points)},${otherwise})`,
    "0",
  );
  return whenNumbers([result], roundedPoints(bounded(points, 0, max), decimals));
}
