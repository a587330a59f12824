import type { Workbook } from "../../workbook/sheet";
import type { Board } from "../../domain/round/board";
import type { RowGuide, GuidedRow, InputRow } from "../drawing/row-guide";
import { readMarks } from "../marks/read-marks";
import { enteredScoreList } from "../sheets/board/register-lists";
import { rosterList } from "../sheets/board/roster-lists";
import { scaleList } from "../sheets/board/scale-list";
import { listPlaces } from "../reading/list-places";
import { restRule, pointsRule } from "./points-rules";
import { type Criterion, scaleOf } from "../../domain/round/scale";
import type { Area } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import { pointsFormat } from "../drawing/styles";
import { unitsOfRound } from "../../domain/round/units-of-round";
import { type WorkbookMarks, fingerprint } from "../marks/workbook-marks";
import { wordsOf } from "../description/field-type";
import type { CellValue } from "../../workbook/cell";
import { appendGuided } from "../board/edit-rows";

/**
 * How `Điểm chấm` looks and what may be typed there, by what its workbook says: used when the workbook is created and
 * each time it is written again. In a cluster's workbook the sheet is locked but for its entries. `board`: `null` if
 * the round is not stated yet, so that no row is known.
 */
export function scoreGuide(workbook: Workbook, board: Board | null): RowGuide {
  const marks = readMarks(workbook);
  const isLocked = marks.kind === "cluster";
  const lineOf = knownLines(board);
  const [scores, roster, scale] = [enteredScoreList, rosterList, scaleList].map((form) =>
    listPlaces(workbook, form, { key: [], room: 0 }),
  );
  return {
    isLocked,
    legend: isLocked
      ? "ô nền vàng: nơi nhập; ô nền trắng: đã khóa. Tổng điểm và thứ hạng tự tính ở trang Bảng điểm, Xếp hạng"
      : "",
    guide: (rows) => {
      const prefilled = arePrefilled(rows, marks);
      return rows.map((row, index) => guidedRow(lineOf(row), prefilled[index] === true));
    },
    restRule: (key, area) =>
      key !== "points" || scores == null || roster == null || scale == null
        ? null
        : restRule({ scores, roster, scale }, area),
  };
}

type KnownLine = {
  readonly unitName: string;
  readonly criterion: Criterion;
  /** Decimals of the cluster's points. */
  readonly decimals: number;
};

function guidedRow(line: KnownLine | null, prefilled: boolean): GuidedRow {
  return {
    given: prefilled ? prefilledKeys : new Set(),
    ruleOf: (key: string, area: Area): Validation | null =>
      key === "points" && line !== null ? pointsRule(line, area) : null,
    formatOf: (key) => (key === "points" && line !== null ? pointsFormat(line.decimals) : null),
  };
}

/** The line of the scale that a row names; `null` if its unit is not in the round or its scale has no such line. */
function knownLines(board: Board | null): (row: InputRow) => KnownLine | null {
  if (board === null) return () => null;
  const units = new Map(unitsOfRound(board).units.map((unit) => [unit.code, unit]));
  const clusters = new Map(
    board.clusters.map(({ code, scoring }) => [
      code,
      { scoring, scale: new Map(scaleOf(board, code).map((criterion) => [criterion.code, criterion])) },
    ]),
  );
  return (row) => {
    const unit = units.get(String(row["unit"]));
    const cluster = clusters.get(unit?.cluster ?? "");
    const criterion = cluster?.scale.get(String(row["criterion"]));
    return unit === undefined || cluster === undefined || criterion === undefined
      ? null
      : { unitName: unit.name, criterion, decimals: cluster.scoring.decimals };
  };
}

/** Keys by which an issued row is named; people must not change them. */
const prefilledKeys: ReadonlySet<string> = new Set(["unit", "criterion", "stage"]);

/** `_TD`'s pairs for the rows of `Điểm chấm` that a cluster is issued with (contract §1: `row:<sheet>:<code>`). */
export function prefilledMarks(rows: readonly InputRow[]): readonly (readonly [label: string, value: string])[] {
  return rows.map((row) => [`row:${markOf(row)}`, printOf(row)]);
}

/** Which of a sheet's rows were issued, in their order. Of equal rows only the first: the others were added later. */
function arePrefilled(rows: readonly InputRow[], { rows: issued }: WorkbookMarks): readonly boolean[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const mark = markOf(row);
    if (seen.has(mark) || issued.get(mark) !== printOf(row)) return false;
    seen.add(mark);
    return true;
  });
}

function markOf(row: InputRow): string {
  return `${enteredScoreList.sheet}:${textOf(row["unit"])}/${textOf(row["criterion"])}`;
}

function printOf(row: InputRow): string {
  return fingerprint(
    enteredScoreList.columns
      .filter(({ key }) => prefilledKeys.has(key))
      .map(({ key, type }) => wordsOf(type, textOf(row[key]))),
  );
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Rows added below `Điểm chấm`, in the style of this workbook's rows. */
export function appendScores(
  { workbook, board }: { readonly workbook: Workbook; readonly board: Board },
  added: readonly InputRow[],
): ReturnType<typeof appendGuided> {
  return appendGuided(workbook, enteredScoreList, { added, guide: scoreGuide(workbook, board) });
}
