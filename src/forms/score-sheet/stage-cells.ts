import type { Unit } from "../../domain/round/board";
import type { Criterion } from "../../domain/round/scale";
import type { Score } from "../../domain/scoring/score";
import type { CriterionNumber } from "../../domain/ways/way";
import { notApplicableSign } from "./total-formulas";
import { enteredFormula, stageWords, withinBounds, type CountingStage } from "./entered-formula";
import type { EnteredPlaces } from "./entered-places";
import { ownNames, seenBySheet } from "./sheet-lookup";

/** What stands in a stage's cell of a line, before it has a look. */
export type StageCell = { readonly value: number | string | null; readonly formula?: string; readonly note?: string };

export type EnteredCell = {
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly stage: CountingStage;
  /** The engine's score of the stage; `null` = none counts. */
  readonly score: Score | null;
  /** Whether `Điểm chấm` of this workbook has a row of the unit, criterion and stage: then it alone is asked. */
  readonly isOwn: boolean;
  /** `null` where the workbook has no `Điểm chấm`. */
  readonly places: EnteredPlaces | null;
  /** The cluster's file that counts; `null` = none. */
  readonly file: string | null;
  /** Cells that a formula refers to; `unitName`: the unit's name over its column. */
  readonly cells: {
    readonly unitCell: string;
    readonly criterionCell: string;
    readonly stageCell: string;
    readonly unitName: string;
    readonly numbers: Readonly<Record<CriterionNumber, string>>;
  };
};

/**
 * The points of an entered stage: a live look-up in `Điểm chấm`; where a sheet would find others than the engine, a
 * constant that says so.
 */
export function enteredCell(given: EnteredCell): StageCell {
  const { unit, criterion, stage, score, isOwn, places, file, cells } = given;
  const counted = shownScore(score);
  const sent = isOwn ? null : counted;
  const seen = places === null ? "unsure" : seenBySheet(places, { unit, criterion, stage });
  const whence = `${stageWords(stage)}: theo ${sent === null || file === null ? "" : `tệp ${file}, `}trang Điểm chấm.`;
  if (places === null || seen === "unsure")
    return counted === null ? { value: null } : { value: counted, note: whence };
  if ((seen.any ? seen.value : sent) !== counted)
    return {
      value: counted,
      note: counted === null ? `${stageWords(stage)}: không tính, xem trang Nội dung cần rà soát.` : whence,
    };
  const own = ownNames(unit, stage).map((name) => (name === unit.code ? cells.unitCell : cells.unitName));
  const formula = enteredFormula(places, { criterion, ...cells, ownNames: own, sent });
  return { value: counted ?? "", formula, ...(sent === null ? {} : { note: whence }) };
}

/** The unit's own points, as long as they lie within the bounds, or its own "không áp dụng". */
export function ownCell(
  score: Score,
  cells: { readonly criterion: Criterion; readonly numbers: Readonly<Record<CriterionNumber, string>> },
): StageCell {
  const value = shownScore(score);
  return typeof value === "number" ? { value, formula: withinBounds(cells, value) } : { value };
}

/** Points, the sign where the line doesn't apply, or `null` for none. */
function shownScore(score: Score | null): number | string | null {
  if (score === null) return null;
  return score.notApplicable ? notApplicableSign : score.points;
}
