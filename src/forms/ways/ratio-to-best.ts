import { type Operand, bounded, operand, roundedPoints, whenNumbers } from "./formula-text";

/** The cells that a criterion which compares with the best is scored from. */
export type RatioToBestCells = {
  /** A: the unit's own result. */
  readonly result: string;
  /** L: the best result of the cluster's members; "" where there is none. */
  readonly best: string;
  /** Điểm chuẩn, M. */
  readonly max: Operand;
  readonly decimals: number;
};

/** Tỷ lệ với đơn vị cao nhất, as the engine's `ratioToBest`. */
export function ratioToBestFormula({ result, best, max, decimals }: RatioToBestCells): string {
  const points = roundedPoints(bounded(`${operand(max)}*${result}/${best}`, 0, max), decimals);
  return whenNumbers([result, best], `IF(${best}<=0,"",${points})`);
}
