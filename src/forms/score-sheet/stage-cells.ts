import { type StageCell, isPlainCode, isPlainName } from "./live-number";
import type { Unit } from "../../domain/round/board";
import type { Criterion } from "../../domain/round/scale";
import type { Score } from "../../domain/scoring/score";
import type { CriterionNumber } from "../../domain/ways/way";
import { notApplicableSign } from "./total-formulas";
import { enteredFormula, stageWords, withinBounds, type CountingStage, type EnteredPlaces } from "./entered-formula";
import { boundsOf } from "../../domain/scoring/accept-marks";

export type EnteredCell = {
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly stage: CountingStage;
  /** The engine's score of the stage; `null` = none counts. */
  readonly score: Score | null;
  /** Whether `Điểm chấm` of this workbook has a row for unit, criterion and stage: then only that counts. */
  readonly isOwn: boolean;
  /** `null` = the workbook has no `Điểm chấm`. */
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
 * The points of an entered stage: a live look-up in `Điểm chấm`, or a constant with a note if a spreadsheet would find
 * other points than the engine.
 */
export function enteredCell(given: EnteredCell): StageCell {
  const { unit, criterion, stage, score, isOwn, places, file, cells } = given;
  const counted = shownScore(score);
  const sent = isOwn ? null : counted;
  const seen = places === null ? "unsure" : seenBySheet(places, { unit, criterion, stage });
  const source = `${stageWords(stage)}: theo ${sent === null || file === null ? "" : `tệp ${file}, `}trang Điểm chấm.`;
  if (places === null || seen === "unsure")
    return counted === null ? { value: null } : { value: counted, note: source };
  if ((seen.any ? seen.value : sent) !== counted)
    return {
      value: counted,
      note: counted === null ? `${stageWords(stage)}: không tính, xem trang Nội dung cần rà soát.` : source,
    };
  const own = ownNames(unit, stage).map((name) => (name === unit.code ? cells.unitCell : cells.unitName));
  const formula = enteredFormula(places, { criterion, ...cells, ownNames: own, sent });
  return { value: counted ?? "", formula, ...(sent === null ? {} : { note: source }) };
}

/** The unit's own points while they are within the bounds, or its own "không áp dụng". */
export function ownCell(
  score: Score,
  cells: { readonly criterion: Criterion; readonly numbers: Readonly<Record<CriterionNumber, string>> },
): StageCell {
  const value = shownScore(score);
  return typeof value === "number" ? { value, formula: withinBounds(cells, value) } : { value };
}

/** Points, the sign for not applicable, or `null`. */
function shownScore(score: Score | null): number | string | null {
  if (score === null) return null;
  return score.notApplicable ? notApplicableSign : score.points;
}

type Asked = {
  readonly unit: Pick<Unit, "code" | "name" | "role">;
  readonly criterion: Criterion;
  readonly stage: CountingStage;
};

/**
 * The value of `enteredFormula` on the rows as they are: points, the sign, or `null` for "". A spreadsheet reads more
 * strictly than the engine: codes with an extra space, points typed as text and other spellings of a name differ for
 * it. "unsure": a spreadsheet may read a code as a number, a pattern or a comparison.
 */
export function seenBySheet(
  places: EnteredPlaces,
  { unit, criterion, stage }: Asked,
): { readonly any: boolean; readonly value: number | string | null } | "unsure" {
  if (!isPlainCode(unit.code) || !isPlainCode(criterion.code)) return "unsure";
  const rows = places.rowsOf([unit.code, criterion.code, stageWords(stage)]);
  const names = ownNames(unit, stage).map((name) => name.toLowerCase());
  const said = rows.filter(
    ({ points, notApplicable, scorer }) => (notApplicable || points !== null) && !names.includes(scorer.toLowerCase()),
  );
  const [one, another] = said;
  const any = rows.length > 0;
  if (one === undefined || another !== undefined) return { any, value: null };
  if (one.notApplicable) return { any, value: notApplicableSign };
  return { any, value: one.points !== null && isWithin(one.points, criterion) ? one.points : null };
}

/**
 * A unit never scores itself for the cluster (contract §1): the names that a spreadsheet can compare are its code and
 * its name, as written over its column. Over a guest's column there is more than its name.
 */
function ownNames({ code, name, role }: Asked["unit"], stage: CountingStage): readonly string[] {
  if (stage !== "cluster") return [];
  return role !== "guest" && isPlainName(name) ? [code, name] : [code];
}

function isWithin(points: number, criterion: Criterion): boolean {
  const { lowest, highest } = boundsOf(criterion);
  return (lowest === null || points >= lowest) && (highest === null || points <= highest) && !Number.isNaN(points);
}
