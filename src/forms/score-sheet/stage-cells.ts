import type { StageCell } from "./live-number";
import type { Unit } from "../../domain/round/board";
import type { Criterion } from "../../domain/round/scale";
import type { Score } from "../../domain/scoring/score";
import type { CriterionNumber } from "../../domain/ways/way";
import { notApplicableSign } from "./total-formulas";
import { stageWords, withinBounds, type CountingStage, type EnteredPlaces } from "./entered-formula";
import type { EnteredLookup } from "./entered-lookup";
import { ownNames } from "./lookup-sheet";
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
  readonly lookup: EnteredLookup | null;
  /** The cluster's file that counts; `null` = none. */
  readonly file: string | null;
};

/**
 * The points of an entered stage: a live look-up in `Điểm chấm`, or a constant with a note if a spreadsheet would find
 * other points than the engine.
 */
export function enteredCell(given: EnteredCell): StageCell {
  const { unit, criterion, stage, score, isOwn, lookup, file } = given;
  const counted = shownScore(score);
  const sent = isOwn ? null : counted;
  const asked = { unit, criterion: criterion.code, stage };
  const seen = lookup?.finds(asked) === true ? seenBySheet(lookup.places, { unit, criterion, stage }) : "unsure";
  const source = `${stageWords(stage)}: theo ${sent === null || file === null ? "" : `tệp ${file}, `}trang Điểm chấm.`;
  if (lookup === null || seen === "unsure")
    return counted === null ? { value: null } : { value: counted, note: source };
  if ((seen.any ? seen.value : sent) !== counted)
    return {
      value: counted,
      note: counted === null ? `${stageWords(stage)}: không tính, xem trang Nội dung cần rà soát.` : source,
    };
  const value = counted ?? "";
  return { value, formula: lookup.formula(asked, { value, sent }), ...(sent === null ? {} : { note: source }) };
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
 * What the look-up finds on the rows as they are: points, the sign, or `null` for "". A spreadsheet reads more strictly
 * than the engine: codes with an extra space, points typed as text and other spellings of a name differ for it.
 */
export function seenBySheet(
  places: EnteredPlaces,
  { unit, criterion, stage }: Asked,
): { readonly any: boolean; readonly value: number | string | null } {
  const rows = places.rowsOf([unit.code, criterion.code, stageWords(stage)]);
  const names = stage === "cluster" ? ownNames(unit).map((name) => name.toLowerCase()) : [];
  const said = rows.filter(
    ({ points, notApplicable, scorer }) => (notApplicable || points !== null) && !names.includes(scorer.toLowerCase()),
  );
  const [one, another] = said;
  const any = rows.length > 0;
  if (one === undefined || another !== undefined) return { any, value: null };
  if (one.notApplicable) return { any, value: notApplicableSign };
  return { any, value: one.points !== null && isWithin(one.points, criterion) ? one.points : null };
}

function isWithin(points: number, criterion: Criterion): boolean {
  const { lowest, highest } = boundsOf(criterion);
  return (lowest === null || points >= lowest) && (highest === null || points <= highest) && !Number.isNaN(points);
}
