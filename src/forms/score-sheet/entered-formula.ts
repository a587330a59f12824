import type { Criterion, Stage } from "../../domain/round/scale";
import type { CriterionNumber } from "../../domain/ways/way";
import { wordsOf } from "../description/field-type";
import { bounded, operand, quoted, whenNumbers } from "../ways/formula-text";
import { notApplicableSign } from "./total-formulas";
import { enteredScoreList } from "../sheets/board/register-lists";
import { rangeOf, listPlaces, sheetNumber, sheetText, type ListPlaces } from "../reading/list-places";
import { boundsOfEntered } from "../../domain/ways/ways";
import type { Workbook } from "../../workbook/sheet";

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

/** Rows under the last one that are still looked at. */
const roomBelow = 1000;

/** A row of `Điểm chấm` as a formula sees it. */
type SeenRow = {
  /** `null`: no number. A date is one for a sheet, though none that counts: NaN. */
  readonly points: number | null;
  /** Whether anything stands in Không áp dụng. */
  readonly marked: boolean;
  readonly scorer: string;
};

/**
 * Where the entered points stand: the sheet's name, its header's row and its last one, its columns' letters; `null` =
 * no such column.
 */
export type EnteredPlaces = Pick<ListPlaces, "sheet" | "firstRow" | "lastRow"> & {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  readonly points: string;
  readonly notApplicable: string | null;
  readonly scorer: string | null;
  /** The rows that bear the codes and the stage's words. */
  readonly rowsOf: (key: readonly [unit: string, criterion: string, stage: string]) => readonly SeenRow[];
};

/** Where `Điểm chấm` stands in a Board workbook; `null` = nowhere. */
export function enteredPlaces(workbook: Workbook): EnteredPlaces | null {
  const places = listPlaces(workbook, enteredScoreList, { key: ["unit", "criterion", "stage"], room: roomBelow });
  if (places === null) return null;
  const { sheet, firstRow, lastRow, letters, rowsOf } = places;
  const [unit, criterion, stage, points] = [letters("unit"), letters("criterion"), letters("stage"), letters("points")];
  if (unit === null || criterion === null || stage === null || points === null) return null;
  return {
    ...{ sheet, firstRow, lastRow, unit, criterion, stage, points },
    notApplicable: letters("notApplicable"),
    scorer: letters("scorer"),
    rowsOf: (key) =>
      rowsOf(key).map(({ cell }) => ({
        points: sheetNumber(cell("points")),
        marked: sheetText(cell("notApplicable")) !== "",
        scorer: sheetText(cell("scorer")),
      })),
  };
}
