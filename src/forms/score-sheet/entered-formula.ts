import type { Criterion, Stage } from "../../domain/round/scale";
import type { CriterionNumber } from "../../domain/ways/way";
import { wordsOf } from "../description/field-type";
import { bounded, operand, quoted, whenNumbers } from "../ways/formula-text";
import { notApplicableSign } from "./total-formulas";
import { enteredScoreList } from "../sheets/board/register-lists";
import type { EnteredPlaces } from "./entered-places";
import { rangeOf } from "../reading/list-places";
import { boundsOfEntered } from "../../domain/ways/ways";

/** Stages that people enter in `Điểm chấm` and that count by themselves. */
export type CountingStage = Extract<Stage, "cluster" | "board" | "final">;

type EnteredCase = {
  readonly criterion: Criterion;
  /** Cells of the unit's and the criterion's code, of the stage's words, and of the scale's numbers. */
  readonly unitCell: string;
  readonly criterionCell: string;
  readonly stageCell: string;
  readonly numbers: Readonly<Record<CriterionNumber, string>>;
  /** Cells of names under which the unit would score itself: such rows don't count; none where it may. */
  readonly ownNames: readonly string[];
  /**
   * What stands where the sheet has no row at all: points or the sign that came in a cluster's file; `null` = nothing.
   */
  readonly sent: number | string | null;
};

/**
 * The entered points of one stage, so that a new or corrected entry recalculates: of exactly one row that says
 * something, the sign where it is marked as not applicable, else its points within the bounds; otherwise "", as in the
 * engine (`acceptMarks`), never a silent 0.
 */
export function enteredFormula(places: EnteredPlaces, given: EnteredCase): string {
  const range = (letters: string) => rangeOf(places, letters);
  const line = [
    `${range(places.unit)},${given.unitCell}`,
    `${range(places.criterion)},${given.criterionCell}`,
    `${range(places.stage)},${given.stageCell}`,
  ];
  const { scorer, notApplicable } = places;
  const key = [...line, ...(scorer === null ? [] : given.ownNames.map((cell) => `${range(scorer)},"<>"&${cell}`))].join(
    ",",
  );
  const points = range(places.points);
  const within = boundsText(given).map((bound) => `${points},${bound}`);
  const value = `IF(COUNTIFS(${key},${within.join(",")})=1,SUMIFS(${points},${key}),"")`;
  const entered = `${key},${points},${anyNumber}`;
  const found =
    notApplicable === null
      ? `IF(COUNTIFS(${entered})<>1,"",${value})`
      : `IF(COUNTIFS(${key},${range(notApplicable)},"<>")+COUNTIFS(${entered},${range(notApplicable)},"")<>1,"",IF(COUNTIFS(${key},${range(notApplicable)},"<>")=1,${quoted(notApplicableSign)},${value}))`;
  if (given.sent === null) return found;
  return `IF(COUNTIFS(${line.join(",")})=0,${typeof given.sent === "string" ? quoted(given.sent) : withinBounds(given, given.sent)},${found})`;
}

const anyNumber = '">-1E+300"';

type Bounded = Pick<EnteredCase, "criterion" | "numbers">;

/** Cells or numbers that bound entered points, as `boundsOf`; "" in a cell = no bound on that side. */
function boundsAt({ criterion: { kind }, numbers }: Bounded): {
  readonly low: string;
  readonly high: string;
} {
  const bounds = boundsOfEntered(kind);
  return { low: bounds.lowest === 0 ? "0" : numbers.lowest, high: numbers[bounds.highest] };
}

/** The bounds as conditions. */
function boundsText(given: Bounded): readonly string[] {
  const { low, high } = boundsAt(given);
  const orAny = (cell: string, any: string) =>
    cell === "0" || cell === given.numbers.max ? cell : `IF(COUNT(${cell})=1,${cell},${any})`;
  return [`">="&${orAny(low, "-1E+300")}`, `"<="&${orAny(high, "1E+300")}`];
}

/** Points that stand as a number, while they lie within the bounds; else "". */
export function withinBounds(given: Bounded, points: number): string {
  const { low, high } = boundsAt(given);
  const number = operand(points);
  const within = `IF(${bounded(number, low, high)}=${number},${number},"")`;
  return high === given.numbers.max ? whenNumbers([high], within) : within;
}

export function stageWords(stage: Stage): string {
  const column = enteredScoreList.columns.find(({ key }) => key === "stage");
  return column === undefined ? stage : wordsOf(column.type, stage);
}
