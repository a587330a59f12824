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
  /** Cells of names under which the unit would score itself, whose rows don't count; [] if it may. */
  readonly ownNames: readonly string[];
  /** What is shown if the sheet has no row at all: points or the sign from a cluster's file; `null` = nothing. */
  readonly sent: number | string | null;
};

/**
 * The entered points of one stage, live, so that a new or corrected entry is used. If exactly one row has content: the
 * sign if it is not applicable, else its points if within the bounds. Otherwise "", as in the engine (`acceptMarks`),
 * never a silent 0.
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

/** Cells or numbers that limit entered points, as in `boundsOf`; "" in a cell = no limit on that side. */
function boundsAt({ criterion: { kind }, numbers }: Bounded): { readonly low: string; readonly high: string } {
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

/** Constant points while they are within the bounds; else "". */
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

/** Rows below the last one that are still included. */
const roomBelow = 1000;

/** A row of `Điểm chấm` as a formula reads it. */
type SeenRow = {
  /** `null` = no number; NaN = a date, which a spreadsheet counts as a number and we don't. */
  readonly points: number | null;
  /** Whether Không áp dụng is filled. */
  readonly notApplicable: boolean;
  readonly scorer: string;
};

/**
 * The place of the entered points: the sheet's name, the rows of its header and its end, the letters of its columns;
 * `null` = no such column.
 */
export type EnteredPlaces = Pick<ListPlaces, "sheet" | "firstRow" | "lastRow"> & {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  readonly points: string;
  readonly notApplicable: string | null;
  readonly scorer: string | null;
  /** The rows with these codes and the stage's words. */
  readonly rowsOf: (key: readonly [unit: string, criterion: string, stage: string]) => readonly SeenRow[];
};

/** The place of `Điểm chấm` in a Board workbook; `null` = it has no such sheet. */
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
        notApplicable: sheetText(cell("notApplicable")) !== "",
        scorer: sheetText(cell("scorer")),
      })),
  };
}
