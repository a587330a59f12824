import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { consolidate } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { openBoard } from "../../src/app/open-board";
import type { Consolidation } from "../../src/domain/consolidation";
import { drawBoard } from "../../src/forms/board/draw-board";
import { boardLists } from "../../src/forms/board/input-sheets";
import type { ListForm } from "../../src/forms/description/sheet-form";
import type { InputRow } from "../../src/forms/drawing/row-guide";
import { outputPages } from "../../src/forms/output/output-pages";
import { clusterList } from "../../src/forms/sheets/board/roster-lists";
import { readTable, readTablePairs } from "../../src/forms/reading/read-table";
import { periodSheet } from "../../src/forms/sheets/board/period-sheet";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf, type WorkbookDraft } from "../../src/workbook/draft";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, host, issuedTo, placeOf, type Typed, typeInto } from "../support/small-province";

/**
 * Regulations as sheets, what units enter, and what was worked out by hand; they stand beside the project, not in it.
 * THIDUA_REGULATIONS names another place.
 */
const folder = process.env["THIDUA_REGULATIONS"] ?? path.resolve(__dirname, "../../../shared/regulations");

/** Names of the folders; [] where the regulations are not there. */
export const regulations: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))
  : [];

type Row = Readonly<Record<string, string>>;

function textOf(regulation: string, name: string): string | null {
  const file = path.join(folder, regulation, `${name}.tsv`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Rows by header, as they are typed. */
export function rowsOf(regulation: string, name: string): readonly Row[] {
  const [header = "", ...lines] = (textOf(regulation, name) ?? "").split("\n").filter((line) => line !== "");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((each, index) => [each, cells[index] ?? ""]));
  });
}

/** The round of a regulation after every unit has sent its form: through the same sheets and files as in an office. */
export function roundOf(regulation: string): Consolidation {
  return sentRound(regulation).consolidation;
}

/** The same as the Board's workbook is written after it, input sheets and outputs. */
export function writtenRound(regulation: string): WorkbookDraft {
  const { consolidation, workbook } = sentRound(regulation);
  const outputs = outputPages(consolidation, { texts: vi, workbook: workbookOf(workbook) });
  return { ...workbook, sheets: [...workbook.sheets, ...outputs] };
}

function sentRound(regulation: string): { readonly consolidation: Consolidation; readonly workbook: WorkbookDraft } {
  const stated = new Map(rowsOf(regulation, "Kỳ báo cáo").map((row) => [row["Nhãn"] ?? "", row["Giá trị"] ?? ""]));
  const asOf = stated.get("as-of") ?? "";
  const draft = boardWorkbook(regulation, asOf);
  const workbook = workbookOf(draft);
  const opened = openBoard(workbook);
  if ("noRound" in opened) throw new Error(opened.noRound);
  const request = { ...opened, files: filesOf(regulation, workbook), asOf, receivedOption: null };
  return { ...consolidate({ ...request, progress: () => undefined }, host), workbook: draft };
}

/** The Board's workbook of a regulation before anything is sent; `asOf` stands for its blank deadlines. */
export function boardWorkbook(regulation: string, asOf: string): WorkbookDraft {
  const rows = Object.fromEntries(
    boardLists.map((form) => [
      form.sheet,
      readTable(form, textOf(regulation, form.sheet) ?? "").map((row) => inForce(form, row)),
    ]),
  );
  const period = { ...lastDays(asOf), ...readTablePairs(periodSheet, textOf(regulation, "Kỳ báo cáo") ?? "") };
  const draft = { kind: "board", app: "test", issued: asOf, cluster: null, period, rows, stamp: null } as const;
  return drawBoard(draft);
}

/** The scale of a regulation is agreed: units are asked to score themselves. */
function inForce(form: ListForm, row: InputRow): InputRow {
  return form.sheet === clusterList.sheet ? { ...row, scaleState: row["scaleState"] ?? "agreed" } : row;
}

/** A regulation that says nothing of deadlines has none that anybody could miss. */
function lastDays(day: string): Readonly<Record<string, CellValue>> {
  const keys = ["unitHoldBy", "clusterHoldBy", "unitSendBy", "clusterSendBy"];
  return Object.fromEntries(keys.map((key) => [key, { date: day }]));
}

function filesOf(regulation: string, workbook: Workbook): readonly GivenFile[] {
  const province = { workbook, board: boardOf(workbook) };
  const entries = new Map<string, Typed[]>();
  const into = (unit: string, typed: Typed): void => {
    entries.set(unit, [...(entries.get(unit) ?? []), typed]);
  };
  for (const { unit = "", indicator = "", target = "", result = "", evidence = "" } of rowsOf(regulation, "cases")) {
    into(unit, ["Chỉ tiêu", indicator, "Chỉ tiêu đăng ký", typed(target)]);
    into(unit, ["Kết quả", indicator, "Thực hiện trong kỳ", typed(result)]);
    into(unit, ["Kết quả", indicator, "Tài liệu kiểm chứng", typed(evidence)]);
  }
  for (const { "Mã đơn vị": unit = "", "Mã tiêu chí": code = "", ...cells } of rowsOf(regulation, "Tự chấm"))
    for (const [header, value] of Object.entries(cells)) into(unit, ["Tự chấm", code, header, typed(value)]);
  return [...entries].map(([unit, cells]) => {
    const form = issuedTo(province, unit);
    const filled = cells.filter(
      ([sheet, row, header, value]) => value !== null && isThere(form, sheet, { row, header }),
    );
    return fileOf(`${unit}.xlsx`, typeInto(form, filled), "2000-01-01T08:00:00");
  });
}

/** A count without a target has no row on `Chỉ tiêu`, and a calculated result is no entry. */
function isThere(form: Workbook, sheet: string, at: { readonly row: string; readonly header: string }): boolean {
  try {
    const { row, column } = placeOf(form, sheet, at);
    return (
      form.sheets
        .find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.formula == null
    );
  } catch {
    return false;
  }
}

function typed(text: string): CellValue {
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}
