import type { Board } from "../../domain/round/board";
import { type Criterion, scaleOf, type Stage } from "../../domain/round/scale";
import type { CriterionNumber } from "../../domain/ways/way";
import { wordsOf } from "../description/field-type";
import { mostCell } from "../ways/computed-formula";
import { bounded, operand, whenNumbers } from "../ways/formula-text";
import { enteredScoreList } from "../sheets/board/register-lists";
import { listPlaces, sheetNumber, sheetText, type ListedRow, type ListPlaces } from "../reading/list-places";
import { boundsOfLine, needsMaximum } from "../../domain/ways/ways";
import type { Workbook } from "../../workbook/sheet";

/** Stages that people enter in `Điểm chấm` and that count by themselves, in the order of their numbers. */
export const countingStages = ["cluster", "board", "final"] as const satisfies readonly Stage[];
export type CountingStage = (typeof countingStages)[number];

type Bounded = {
  readonly criterion: Criterion;
  /** Cells of the scale's numbers. */
  readonly numbers: Readonly<Record<CriterionNumber, string>>;
};

/** Constant points while they are within the bounds; else "". */
export function withinBounds({ criterion, numbers }: Bounded, points: number): string {
  const low = boundsOfLine(criterion).lowest === 0 ? "0" : numbers.lowest;
  const number = operand(points);
  const within = `IF(${bounded(number, low, mostCell(criterion, numbers))}=${number},${number},"")`;
  return needsMaximum(criterion) ? whenNumbers([numbers.max], within) : within;
}

export function stageWords(stage: Stage): string {
  const column = enteredScoreList.columns.find(({ key }) => key === "stage");
  return column === undefined ? stage : wordsOf(column.type, stage);
}

/** Rows below the last one that are included at most. */
const mostRoom = 1000;
/** Rows beside those that each unit and line can have: typed twice, or about nobody. */
const spareRoom = 100;

/**
 * Rows of `Điểm chấm` below the last one that are included: all that can be entered in the round, each unit on each
 * line at each stage that people enter and by each of its peers, and 100 more; 1,000 at most, for which a large round's
 * list is drawn anew in time. Every row costs formulas in the hidden sheet.
 */
export function enteredRoom(board: Pick<Board, "clusters" | "roster" | "criteria">): number {
  const possible = board.clusters.reduce((sum, { code }) => {
    const units = board.roster.filter(({ cluster }) => cluster === code).length;
    const lines = scaleOf(board, code).length;
    return sum + units * lines * (countingStages.length + Math.max(0, units - 1));
  }, 0);
  return Math.min(mostRoom, possible + spareRoom);
}

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
  /** Every row with content below the header, and from it up; cells by the keys of `enteredScoreList`. */
  readonly all: readonly ListedRow[];
  readonly above: readonly ListedRow[];
};

/** The place of `Điểm chấm` in a Board workbook; `null` = it has no such sheet. `room`: see `enteredRoom`. */
export function enteredPlaces(workbook: Workbook, room: number): EnteredPlaces | null {
  const places = listPlaces(workbook, enteredScoreList, { key: ["unit", "criterion", "stage"], room });
  if (places === null) return null;
  const { sheet, firstRow, lastRow, letters, rowsOf, all, above } = places;
  const [unit, criterion, stage, points] = [letters("unit"), letters("criterion"), letters("stage"), letters("points")];
  if (unit === null || criterion === null || stage === null || points === null) return null;
  return {
    ...{ sheet, firstRow, lastRow, unit, criterion, stage, points, all, above },
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
