import type { ScoringPolicy } from "../../domain/round/period";
import { type Criterion, isUndecided, isUnusable } from "../../domain/round/scale";
import { isOutsideBase } from "../../domain/ways/ways";
import { leavesOut, leftOutRule } from "../../domain/scoring/sections/left-out";
import { pointsUntouched } from "../../domain/scoring/totals";
import { beforeConditions, type PointsInForce } from "../../domain/scoring/score";
import { exact } from "../../domain/basics/exact";
import { roundedFor } from "../../domain/ways/rounding";
import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { shownPointsFormat, styled } from "../drawing/styles";
import type { StageCell } from "./live-number";
import { isLookedUp } from "./lookup-sheet";
import { raisedFormula } from "./made-up-formulas";
import { notApplicableSign } from "./total-formulas";
import { type Operand, operand, quoted, type Rounding } from "../ways/formula-text";

export type ScoreCell = {
  readonly value: CellValue;
  readonly style: Style;
  readonly formula?: string;
  readonly note?: string;
};

type LineCells = {
  readonly criterion: Criterion;
  readonly inForce: PointsInForce | null;
  readonly scoring: ScoringPolicy;
  /** Cell of Điểm chuẩn. */
  readonly max: string;
  /** Cell of Làm tròn đến, where the line has it. */
  readonly roundTo: string;
  /** Cells of the line's stages, in the blocks beside the table. */
  readonly stages: Pick<StageCells, "auto" | "self" | "cluster" | "board" | "final">;
  /** How the computed points were reached; `null` = no note. */
  readonly computedBy: string | null;
  /** A cell that counts what was given on the line; `null` = not asked, or nothing could be found. */
  readonly given: string | null;
  /** The formula over the points before conditions that close the line; `null` = none does. */
  readonly closed: string | null;
  /** The cells of points before, and of the maximum in force, where this may be raised; `null` = it can't be. */
  readonly raised: { readonly before: string; readonly raised: string } | null;
};

/**
 * The points that count on one line: those of the first stage that has any, live, with the engine's value. Blank:
 * pending; a dash: left out.
 */
export function scoreCell(cells: LineCells): ScoreCell {
  const { criterion, inForce, scoring, max, computedBy, closed, raised } = cells;
  const points = inForce?.points ?? null;
  const leftOut = inForce?.notApplicable === true && points === null;
  const format = shownPointsFormat(scoring.decimals);
  const plain = closed ?? lineFormula(cells);
  const formula =
    raised === null ? plain : raisedFormula({ plain, ...raised, max, rounding: raisedRounding(cells, raised.raised) });
  return {
    value: points ?? (leftOut ? notApplicableSign : ""),
    style: styled(leftOut ? "centered" : "number", { format }),
    ...(isUnusable(criterion) ? {} : { formula }),
    ...(computedBy === null ? {} : { note: `Tính theo công thức: ${computedBy}` }),
  };
}

/** A raised line keeps its Làm tròn đến, within the raised maximum. */
function raisedRounding({ criterion, scoring, roundTo }: LineCells, most: string): Rounding {
  return criterion.roundTo === null ? scoring.decimals : { to: roundTo, lowest: 0, most };
}

/** The points before conditions that close the line, and before any raise of its maximum. */
export function beforeCell(line: Omit<LineCells, "computedBy" | "closed" | "raised">): StageCell {
  const value = line.inForce === null ? "" : pointsBefore(line.inForce, line);
  return isUnusable(line.criterion) ? { value } : { value, formula: lineFormula(line) };
}

function pointsBefore(
  inForce: PointsInForce,
  { criterion, scoring }: Pick<LineCells, "criterion" | "scoring">,
): number | string {
  const { points, raised, stage, notApplicable } = beforeConditions(inForce);
  if (raised !== undefined && inForce.gate === undefined)
    return stage === "auto" && !notApplicable
      ? roundedFor(criterion, exact(raised.points), scoring.decimals)
      : raised.points;
  return points ?? (notApplicable ? notApplicableSign : "");
}

/** Points in force before conditions and before any raise of the line's maximum. */
export function lineFormula({
  criterion,
  scoring,
  max,
  stages,
  inForce,
  given,
}: Omit<LineCells, "computedBy" | "closed" | "raised" | "roundTo">): string {
  return cascadeFormula({
    ...stages,
    notApplicable: notApplicableAs(criterion, scoring, max),
    missing: missingPoints(criterion, scoring, { inForce, given }),
    isUndecided: isUndecided(criterion),
    mayBeLeftOut: criterion.whenNotAssigned === "not-applicable",
  });
}

/**
 * A bonus that somebody claimed with points that can't be used stays open until others are given. What stands in
 * `Điểm chấm` is looked up (`given`, `null` where a spreadsheet can't), what the unit itself gave is as consolidated.
 */
function missingPoints(
  criterion: Criterion,
  scoring: ScoringPolicy,
  { inForce, given }: Pick<LineCells, "inForce" | "given">,
): string {
  const isKeptOpen = scoring.whenMissing !== "zero" && inForce?.unused?.some((stage) => !isLookedUp(stage)) === true;
  const isOpen = isKeptOpen || (given === null && isWaiting(inForce));
  const points = isOpen ? null : pointsUntouched(criterion, scoring);
  if (points === null) return '""';
  return given === null || scoring.whenMissing === "zero" ? String(points) : `IF(${given}>0,"",${points})`;
}

function isWaiting(inForce: PointsInForce | null): boolean {
  return inForce !== null && inForce.stage === null && beforeConditions(inForce).points === null;
}

/** Outside the base, not applicable never counts more than 0. */
function notApplicableAs(criterion: Criterion, scoring: ScoringPolicy, max: string): StageCells["notApplicable"] {
  const rule = leftOutRule(criterion, scoring);
  if (leavesOut(rule)) return null;
  return rule.way === "full" && !isOutsideBase(criterion) ? max : 0;
}

/** The cells of one line's stages. Each shows points, `notApplicableSign`, or nothing. */
type StageCells = {
  readonly final: string;
  readonly board: string;
  readonly cluster: string;
  readonly self: string;
  readonly auto: string;
  /** What not applicable counts by policy: Điểm chuẩn or 0; `null` = left out, shown as the sign. */
  readonly notApplicable: Operand | null;
  /** What a line without points counts by policy, as a formula: 0, or pending, shown as "". */
  readonly missing: string;
  /** The rule itself may leave the line out: a unit without a target. */
  readonly mayBeLeftOut: boolean;
  /** Only what a person gave the line counts. */
  readonly isUndecided: boolean;
};

/**
 * Points in force, as in the engine's `lineInForce`: the first filled one of final, board and cluster; then the unit's
 * own "không áp dụng"; then computed; then self. Cross never counts by itself.
 */
function cascadeFormula({ final, board, cluster, self, auto, notApplicable, missing, ...line }: StageCells): string {
  const shown = (cell: string) =>
    notApplicable === null ? cell : `IF(${isLeftOut(cell)},${operand(notApplicable)},${cell})`;
  const own = line.isUndecided
    ? '""'
    : `IF(${isLeftOut(self)},${shownOwn(self, notApplicable)},IF(${auto}<>"",${line.mayBeLeftOut ? shown(auto) : auto},IF(${self}<>"",${self},${missing})))`;
  return [final, board, cluster].reduceRight((otherwise, cell) => `IF(${cell}<>"",${shown(cell)},${otherwise})`, own);
}

function shownOwn(self: string, notApplicable: Operand | null): string {
  return notApplicable === null ? self : operand(notApplicable);
}

function isLeftOut(cell: string): string {
  return `${cell}=${quoted(notApplicableSign)}`;
}
