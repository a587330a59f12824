import { scaleOf, type Criterion } from "../../domain/round/scale";
import type { Board } from "../../domain/round/board";
import { unitsOfRound } from "../../domain/round/units-of-round";
import type { Area } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import type { InputRow, GuidedRow, RowGuide } from "../drawing/row-guide";
import { pointsFormat } from "../drawing/styles";
import { readMarks } from "../marks/read-marks";
import { listPlaces } from "../reading/list-places";
import { enteredScoreList } from "../sheets/board/register-lists";
import { rosterList } from "../sheets/board/roster-list";
import { scaleList } from "../sheets/board/scale-list";
import { arePrefilled, prefilledKeys } from "./prefilled-marks";
import { restRule } from "./rest-rule";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { writtenNumber } from "../../workbook/text/written-number";
import { longestMessage, longestTitle } from "../drawing/entry-rules";

/**
 * How `Điểm chấm` looks and what it takes, by what its workbook says: drawn when the workbook is made, and each time it
 * is written again. In a cluster's workbook entries are marked and the rows it was issued with keep their locks.
 * `board`: `null` where its round is not stated yet, and no row can be known.
 */
export function scoreGuide(workbook: Workbook, board: Board | null): RowGuide {
  const marks = readMarks(workbook);
  const marked = marks.kind === "cluster";
  const lineOf = knownLines(board);
  const [scores, roster, scale] = [enteredScoreList, rosterList, scaleList].map((form) =>
    listPlaces(workbook, form, { key: [], room: 0 }),
  );
  return {
    marked,
    legend: marked
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
  /** Of the cluster's points. */
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

/**
 * The line of the scale that a row speaks of; `null` where its unit is not in the round, or its scale has no such line.
 */
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

/**
 * Points of one unit on one criterion: within its bounds, both included (contract §4, Scoring), and at the cell whose
 * and which they are.
 */
function pointsRule(
  { unitName, criterion }: { readonly unitName: string; readonly criterion: Criterion },
  area: Area,
): Validation {
  const { lowest, highest } = boundsOf(criterion);
  const asked = askedPoints(lowest, highest);
  const name = `${criterion.code}. ${criterion.name}`;
  return {
    area,
    rule: { kind: "number", minimum: lowest, maximum: highest },
    strictness: "stop",
    title: unitName.slice(0, longestTitle),
    message: `${name.slice(0, longestMessage - asked.length - 1)}\n${asked}`,
    errorMessage:
      lowest === null && highest === null
        ? "Đề nghị nhập số điểm."
        : `Đề nghị nhập số điểm: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`,
  };
}

function askedPoints(lowest: number | null, highest: number | null): string {
  if (lowest === null && highest === null) return "Nhập số điểm.";
  if (lowest === null) return `Không quá ${writtenNumber(highest ?? 0)} điểm.`;
  return highest === null
    ? `Từ ${writtenNumber(lowest)} điểm trở lên.`
    : `Từ ${writtenNumber(lowest)} đến ${writtenNumber(highest)} điểm.`;
}
