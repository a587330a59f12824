import { choiceWords } from "../../contract/choice-words";
import { type Operand, operand, quoted, roundedPoints } from "../ways/formula-text";
import { foreignSign, notApplicableSign } from "./total-formulas";

/**
 * A unit's column over all rows of a scale with sections, or over those under one section; with what the lines count
 * toward and their Điểm chuẩn in the same rows. Rows of sections and repeated headers count toward nothing.
 */
export type TreeArea = { readonly points: string; readonly counts: string; readonly max: string };

const base = quoted(choiceWords.countsToward.base);
const sign = quoted(notApplicableSign);

/** How many lines are pending. */
export function waitingLines({ points, counts }: Omit<TreeArea, "max">): string {
  return `SUMPRODUCT((${points}="")*(${counts}<>""))`;
}

/** How many base lines are left out. */
export function leftOutLines({ points, counts }: Omit<TreeArea, "max">): string {
  return `SUMPRODUCT((${points}=${sign})*(${counts}=${base}))`;
}

/** Điểm chuẩn of the base lines that have points. */
export function availableOf({ points, counts, max }: TreeArea): string {
  return `SUMPRODUCT(ISNUMBER(${points})*(${counts}=${base}),${max})`;
}

/** Điểm chuẩn of all base lines. */
export function maxOfTree({ counts, max }: Pick<TreeArea, "counts" | "max">): string {
  return `ROUND(SUMPRODUCT(--(${counts}=${base}),${max}),8)`;
}

/** Điểm chuẩn of the base lines that concern the unit. */
export function maxOfOwn({ points, counts, max }: TreeArea): string {
  return `ROUND(SUMPRODUCT((${points}<>${quoted(foreignSign)})*(${counts}=${base}),${max}),8)`;
}

/** As `pendingFormula`, for a scale with sections. `left`: what is left to rescale from, where lines are left out. */
export function treePendingFormula(
  area: TreeArea,
  { isLeftOut, left }: { readonly isLeftOut: string; readonly left: string },
): string {
  const all = `SUMPRODUCT((${area.points}<>${quoted(foreignSign)})*(${area.counts}=${base}))`;
  return `IF(AND(${isLeftOut}>0,${left}=0),${all},${waitingLines(area)})`;
}

/** As `baseFormula`: `tops` are the sections at the top and the lines in none. */
export function treeBaseFormula({ pending, tops, decimals }: TopCells): string {
  return `IF(${pending}>0,"",${roundedPoints(sumOfCells(tops), decimals)})`;
}

export type TopCells = { readonly pending: string; readonly tops: readonly string[]; readonly decimals: number };

/** As `rescaledFormula`. */
export function treeRescaledFormula(
  { pending, tops, decimals }: TopCells,
  {
    isLeftOut,
    left,
    declaredTotal,
  }: { readonly isLeftOut: string; readonly left: string; readonly declaredTotal: Operand },
): string {
  const sum = `${operand(declaredTotal)}*${sumOfCells(tops)}/${left}`;
  return `IF(OR(${pending}>0,${isLeftOut}=0),"",${roundedPoints(sum, decimals)})`;
}

/** The sum of areas and cells; texts in them count nothing. */
export function sumOfCells(cells: readonly string[]): string {
  return cells.length === 0 ? "0" : `SUM(${cells.join(",")})`;
}

/**
 * Points of a section: of what stands directly in it, at most `limit` ("" in that cell = none). "" while a line under
 * it is pending; the sign where none applies. `under`: all rows under it.
 */
export function sectionFormula({
  under,
  sum,
  limit,
}: {
  readonly under: string;
  readonly sum: string;
  readonly limit: Operand | null;
}): string {
  const points = `ROUND(${sum},8)`;
  const capped = limit === null ? points : `MIN(${operand(limit)},${points})`;
  return unlessOpen(under, capped);
}

/** `points` unless a line under the section is pending or none applies. */
export function unlessOpen(under: string, points: string): string {
  return `IF(SUMPRODUCT(--(${under}=""))>0,"",IF(COUNT(${under})=0,${sign},${points}))`;
}
