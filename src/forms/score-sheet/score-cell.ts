import type { ScoringPolicy } from "../../domain/round/period";
import type { Criterion } from "../../domain/round/scale";
import { isOutsideBase } from "../../domain/ways/ways";
import type { PointsInForce } from "../../domain/scoring/score";
import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { shownPointsFormat, styled } from "../drawing/styles";
import { notApplicableSign } from "./total-formulas";
import { type Operand, operand, quoted } from "../ways/formula-text";

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
  /** Cells of the line's stages, in the blocks beside the table. */
  readonly stages: Pick<StageCells, "auto" | "self" | "cluster" | "board" | "final">;
  /** How the computed points came about; `null` = none are computed, or nobody asks. */
  readonly computedBy: string | null;
};

/**
 * What counts on one line: the first of its stages, live, with what the engine comes to. Blank: pending; a dash: left
 * out.
 */
export function scoreCell({ criterion, inForce, scoring, max, stages, computedBy }: LineCells): ScoreCell {
  const points = inForce?.points ?? null;
  const leftOut = inForce?.notApplicable === true && points === null;
  const format = shownPointsFormat(scoring.decimals);
  return {
    value: points ?? (leftOut ? notApplicableSign : ""),
    style: styled(leftOut ? "centered" : "number", { format }),
    formula: cascadeFormula({
      ...stages,
      notApplicable: notApplicableAs(criterion, scoring, max),
      missing: scoring.whenMissing === "zero" ? 0 : null,
    }),
    ...(computedBy === null ? {} : { note: `Tính theo công thức: ${computedBy}` }),
  };
}

/** Outside the base a line that doesn't apply is never worth more than 0. */
function notApplicableAs(
  criterion: Criterion,
  { whenNotApplicable }: ScoringPolicy,
  max: string,
): StageCells["notApplicable"] {
  if (whenNotApplicable === "rescale") return null;
  return whenNotApplicable === "full" && !isOutsideBase(criterion.kind) ? max : 0;
}

/** The cells of one line's stages. Each shows points, `notApplicableSign`, or nothing where the stage has none. */
type StageCells = {
  readonly final: string;
  readonly board: string;
  readonly cluster: string;
  readonly self: string;
  readonly auto: string;
  /** What not applicable counts as by policy: M or 0; `null` = left out, which shows as the sign itself. */
  readonly notApplicable: Operand | null;
  /** What a line without any points counts as by policy: 0, or `null` = pending, which shows as "". */
  readonly missing: 0 | null;
};

/**
 * Points in force, as the engine's `lineInForce`: the first that stands of final, board and cluster; the unit's own
 * "không áp dụng"; computed; self. Cross never counts by itself.
 */
function cascadeFormula({ final, board, cluster, self, auto, notApplicable, missing }: StageCells): string {
  const shown = (cell: string) =>
    notApplicable === null ? cell : `IF(${isLeftOut(cell)},${operand(notApplicable)},${cell})`;
  const own = `IF(${isLeftOut(self)},${shownOwn(self, notApplicable)},IF(${auto}<>"",${auto},IF(${self}<>"",${self},${missing === null ? '""' : missing})))`;
  return [final, board, cluster].reduceRight((otherwise, cell) => `IF(${cell}<>"",${shown(cell)},${otherwise})`, own);
}

function shownOwn(self: string, notApplicable: Operand | null): string {
  return notApplicable === null ? self : operand(notApplicable);
}

function isLeftOut(cell: string): string {
  return `${cell}=${quoted(notApplicableSign)}`;
}
