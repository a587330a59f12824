import type { ScoringPolicy } from "../../domain/round/period";
import type { Criterion } from "../../domain/round/scale";
import { isOutsideBase } from "../../domain/ways/ways";
import type { PointsInForce } from "../../domain/scoring/score";
import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { shownPointsFormat, styled } from "../drawing/styles";
import { cascadeFormula, type StageCells } from "./cascade-formula";
import { notApplicableSign } from "./total-formulas";

export type ScoreCell = {
  readonly value: CellValue;
  readonly style: Style;
  readonly formula?: string;
  readonly note?: string;
};

export type LineCells = {
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
