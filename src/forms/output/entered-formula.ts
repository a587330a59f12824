import type { Criterion, Stage } from "../../domain/scale";
import { isOutsideBase } from "../../domain/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { sheetReference } from "../../workbook/address";
import { wordsOf } from "../description/field-type";
import { operand, quoted } from "../formulas/formula-text";
import { notApplicableSign } from "../formulas/total-formulas";
import { enteredScoreList } from "../sheets/board/register-lists";
import type { EnteredPlaces } from "./entered-places";

/** Stages that people enter in `Điểm chấm` and that count by themselves. */
export type CountingStage = Extract<Stage, "cluster" | "board" | "final">;

type EnteredCase = {
  readonly criterion: Criterion;
  /** Cells of the unit's and the criterion's code, of the stage's words, and of Điểm chuẩn. */
  readonly unitCell: string;
  readonly criterionCell: string;
  readonly stageCell: string;
  readonly max: string;
  /** Cells of names under which the unit would score itself: such rows don't count; none where it may. */
  readonly ownNames: readonly string[];
  /** What stands where the sheet has no row at all: points or the sign that came in a cluster's file; `null` = nothing. */
  readonly sent: number | string | null;
};

/**
 * The entered points of one stage, so that a new or corrected entry recalculates: of exactly one row that says something,
 * the sign where it is marked as not applicable, else its points within the bounds; otherwise "", as in the engine
 * (`acceptMarks`), never a silent 0.
 */
export function enteredFormula(places: EnteredPlaces, given: EnteredCase): string {
  const range = (letters: string) => sheetReference(places.sheet, `$${letters}$${places.firstRow}:$${letters}$${places.lastRow}`);
  const line = [`${range(places.unit)},${given.unitCell}`, `${range(places.criterion)},${given.criterionCell}`, `${range(places.stage)},${given.stageCell}`];
  const { scorer, notApplicable } = places;
  const key = [...line, ...(scorer === null ? [] : given.ownNames.map((cell) => `${range(scorer)},"<>"&${cell}`))].join(",");
  const points = range(places.points);
  const within = boundsText(given).map((bound) => `${points},${bound}`);
  const value = `IF(COUNTIFS(${key},${within.join(",")})=1,SUMIFS(${points},${key}),"")`;
  const entered = `${key},${points},${anyNumber}`;
  const found =
    notApplicable === null
      ? `IF(COUNTIFS(${entered})<>1,"",${value})`
      : `IF(COUNTIFS(${key},${range(notApplicable)},"<>")+COUNTIFS(${entered},${range(notApplicable)},"")<>1,"",IF(COUNTIFS(${key},${range(notApplicable)},"<>")=1,${quoted(notApplicableSign)},${value}))`;
  if (given.sent === null) return found;
  return `IF(COUNTIFS(${line.join(",")})=0,${typeof given.sent === "string" ? quoted(given.sent) : operand(given.sent)},${found})`;
}

const anyNumber = '">-1E+300"';

/** Lower and upper bound as conditions; a side without a bound asks for any number at all. */
function boundsText({ criterion, max }: EnteredCase): readonly string[] {
  const { lowest, highest } = boundsOf(criterion);
  const above = lowest === null ? anyNumber : `">="&${operand(lowest)}`;
  const below = highest === null ? [] : [`"<="&${isOutsideBase(criterion.kind) ? operand(highest) : max}`];
  return [above, ...below];
}

export function stageWords(stage: Stage): string {
  const column = enteredScoreList.columns.find(({ key }) => key === "stage");
  return column === undefined ? stage : wordsOf(column.type, stage);
}
