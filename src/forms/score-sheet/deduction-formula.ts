import { operand } from "../ways/formula-text";
import {
  availablePoints,
  type LineArea,
  pendingFormula,
  penaltyFormula,
  totalFormula,
  type ExtraCells,
  type TotalCells,
} from "./total-formulas";

/** Shares are compared as numbers of eight decimals, as everywhere in the sheet. */
function isBelow(points: string, percent: number, full: string): string {
  return `ROUND(100*${points},8)<ROUND(${operand(percent)}*${full},8)`;
}

type Deducting = {
  /** Percent. */ readonly threshold: number;
  /** A positive number. */
  readonly points: number;
};

/**
 * Points off where lines of the base reach less than a share of their Điểm chuẩn, as the engine's `line-at-least`: 0
 * while one of them waits, and where nothing of them is applicable.
 */
export function lineDeduction(areas: readonly LineArea[], { threshold, points }: Deducting): string {
  const available = availablePoints(areas);
  const sum = `SUM(${areas.map((area) => area.points).join(",")})`;
  return `IF(OR(${pendingFormula({ base: areas, extra: [] })}>0,${available}<=0),0,IF(${isBelow(sum, threshold, available)},${operand(0 - points)},0))`;
}

export type DeductedTotal = Omit<TotalCells, "penalty"> &
  Pick<ExtraCells, "areas" | "cap"> & { /** Tổng điểm that the total is a share of. */ readonly full: string };

/**
 * The same for the total, as `total-at-least`: before conditions take anything off, so that none feeds on its own
 * effect.
 */
export function totalDeduction(
  { full, areas, cap, ...total }: DeductedTotal,
  { threshold, points }: Deducting,
): string {
  const { pending, decimals } = total;
  const penalty = penaltyFormula({ pending, areas, cap, decimals });
  return `IF(OR(${pending}>0,${full}<=0),0,IF(${isBelow(totalFormula({ ...total, penalty }), threshold, full)},${operand(0 - points)},0))`;
}

/** All that conditions take off: an exact sum of a few decimals. */
export function deductionSum(parts: readonly string[]): string {
  return `ROUND(${parts.join("+")},8)`;
}
