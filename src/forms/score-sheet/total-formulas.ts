import { type Operand, operand, quoted, roundedPoints } from "../ways/formula-text";

/** Shown where a line doesn't concern the unit: it is none of its lines. */
export const foreignSign = "x";

/** Shown for a line that is left out. Any other cell without a number is pending. */
export const notApplicableSign = "–";

/**
 * Neighbouring lines of one unit: points and Điểm chuẩn as two areas of the same shape, one column each, without
 * section rows or subtotals inside.
 */
export type LineArea = { readonly points: string; readonly max: string };

/**
 * Points outside the base: bonus where above 0 and penalty where below, and those that are taken off. `outdone`: what
 * of the bonus doesn't count, since another of the same Nhóm thưởng is higher; left out = nothing.
 */
export type ExtraAreas = {
  readonly signed: readonly string[];
  readonly takenOff: readonly string[];
  readonly outdone?: readonly string[];
};

export type PendingCells = { readonly base: readonly LineArea[]; readonly extra: ExtraAreas };
export type BaseCells = {
  /** The cell of `pendingFormula`: every sum waits for it. */
  readonly pending: string;
  readonly areas: readonly LineArea[];
  readonly decimals: number;
};
export type RescaledCells = BaseCells & {
  /** Tổng điểm as declared. */
  readonly declaredTotal: Operand;
};
/** Lines outside the base. The cap is a positive number; "" in that cell = none. */
export type ExtraCells = {
  readonly pending: string;
  readonly areas: ExtraAreas;
  readonly cap: Operand;
  readonly decimals: number;
};
export type TotalCells = {
  readonly pending: string;
  readonly base: string;
  /** "" in that cell = nothing was left out; `null` = the scale never rescales. */
  readonly rescaled: string | null;
  readonly bonus: string;
  readonly penalty: string;
  /** "" in that cell = none. */
  readonly totalCap: Operand;
  /** Cells of what conditions let it be at most, "" = not limited; `null` or left out = no condition limits totals. */
  readonly limits?: string | null;
  /** Tổng điểm tối thiểu; "" in that cell, or `null` = none. */
  readonly totalFloor: Operand | null;
  readonly decimals: number;
};

/** How many lines are pending, as in the engine's `pending`; all base lines if none is left to rescale from. */
export function pendingFormula({ base, extra }: PendingCells): string {
  const points = base.map((area) => area.points);
  const areas = [...points, ...extra.signed, ...extra.takenOff];
  if (areas.length === 0) return "0";
  const waiting = waitingLines(areas);
  if (base.length === 0) return waiting;
  return `IF(AND(${leftOut(points)}>0,${availablePoints(base)}=0),${rowsOf(points)},${waiting})`;
}

/** How many of these lines have neither points nor the sign. */
export function waitingLines(areas: readonly string[]): string {
  return `${rowsOf(areas)}-COUNT(${areas.join(",")})-${leftOut(areas)}`;
}

/** Sum of the base points. */
export function baseFormula({ pending, areas, decimals }: BaseCells): string {
  const sum = areas.length === 0 ? "0" : `SUM(${areas.map(({ points }) => points).join(",")})`;
  return `IF(${pending}>0,"",${roundedPoints(sum, decimals)})`;
}

/** Tổng điểm × Σpoints/Σmax over the lines that are not left out; "" when none is left out. */
export function rescaledFormula({ pending, areas, declaredTotal, decimals }: RescaledCells): string {
  if (areas.length === 0) return '""';
  const points = areas.map((area) => area.points);
  const sum = `${operand(declaredTotal)}*SUM(${points.join(",")})/${availablePoints(areas)}`;
  return `IF(OR(${pending}>0,${leftOut(points)}=0),"",${roundedPoints(sum, decimals)})`;
}

/** Sum of points above 0 outside the base, of each group the highest alone, at most the cap. */
export function bonusFormula({ pending, areas, cap, decimals }: ExtraCells): string {
  const { signed, outdone = [] } = areas;
  const counted = [conditionalSum(signed, ">0"), ...outdone.map((points) => `-${points}`)].join("");
  const sum = roundedPoints(counted, decimals);
  return `IF(${pending}>0,"",MIN(${operand(cap)},${sum}))`;
}

/** Sum of points below 0 outside the base and of what is taken off, at least minus the cap; 0 or negative. */
export function penaltyFormula({ pending, areas, cap, decimals }: ExtraCells): string {
  const takenOff = areas.takenOff.length === 0 ? "" : `-SUM(${areas.takenOff.join(",")})`;
  const sum = roundedPoints(`${conditionalSum(areas.signed, "<0")}${takenOff}`, decimals);
  return `IF(${pending}>0,"",0-MIN(${operand(cap)},0-${sum}))`;
}

/** (rescaled, else base) + bonus + penalty, at most the caps, then not below the floor. */
export function totalFormula({ pending, base, rescaled, bonus, penalty, decimals, ...bounds }: TotalCells): string {
  const start = rescaled === null ? base : `IF(COUNT(${rescaled})=1,${rescaled},${base})`;
  const sum = roundedPoints(`${start}+${bonus}+${penalty}`, decimals);
  const most = [operand(bounds.totalCap), ...(bounds.limits == null ? [] : [bounds.limits])];
  const capped = `MIN(${most.join(",")},${sum})`;
  const { totalFloor } = bounds;
  return `IF(${pending}>0,"",${totalFloor === null ? capped : `MAX(${operand(totalFloor)},${capped})`})`;
}

/** Sum of a section's points, for a subtotal or a tie-break: a line left out or pending counts as 0 there. */
export function sectionSumFormula(areas: readonly string[], takenOff: readonly string[] = []): string {
  const sums = [
    ...(areas.length === 0 ? [] : [`SUM(${areas.join(",")})`]),
    ...(takenOff.length === 0 ? [] : [`-SUM(${takenOff.join(",")})`]),
  ];
  return `ROUND(${sums.join("")},8)`;
}

function rowsOf(areas: readonly string[]): string {
  return areas.map((area) => `ROWS(${area})`).join("+");
}

function leftOut(areas: readonly string[]): string {
  return `(${areas.map((area) => `COUNTIF(${area},${quoted(notApplicableSign)})`).join("+")})`;
}

/** Điểm chuẩn of the lines that have points. */
export function availablePoints(areas: readonly LineArea[]): string {
  return `(${areas.map(({ points, max }) => `SUMPRODUCT(--ISNUMBER(${points}),${max})`).join("+")})`;
}

function conditionalSum(areas: readonly string[], condition: ">0" | "<0"): string {
  return areas.length === 0 ? "0" : areas.map((area) => `SUMIF(${area},"${condition}")`).join("+");
}
