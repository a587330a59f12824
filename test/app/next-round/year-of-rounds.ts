import { consolidate } from "../../../src/app/consolidate";
import { boardOut } from "../../../src/app/board-out";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { newSampleBoard } from "../../../src/app/new-board";
import { openBoard, isOpened, type OpenedBoard } from "../../../src/app/open-board";
import type { Indicator } from "../../../src/domain/round/indicator";
import { concerns } from "../../../src/domain/round/indicator";
import type { RoundName } from "../../../src/domain/round/period";
import { unitForms } from "../../../src/forms/unit/unit-forms";
import { findHeader, locateSheet } from "../../../src/forms/reading/find-header";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { type WorkbookDraft, workbookOf } from "../../../src/workbook/draft";
import { cellText } from "../../../src/forms/reading/finding";
import type { Workbook } from "../../../src/workbook/sheet";
import { tablesIn } from "../../assets/sample-tables";
import { host, setCell } from "../../support/small-province";

/** A sample province before its first round: these clusters, nothing received, no figures known. */
export function sampleBefore(sample: SampleBefore): Workbook {
  return workbookOf(draftBefore(sample));
}

export type SampleBefore = { readonly folder: string; readonly clusters: readonly string[] };

export function draftBefore({ folder, clusters }: SampleBefore): WorkbookDraft {
  const sampleTables = tablesIn(folder);
  const kept = (sheet: string): string => {
    const [header = "", ...rows] = (sampleTables[sheet] ?? "").split(/\r?\n/u).filter((line) => line !== "");
    if (sheet === "Cụm, khối")
      return [header, ...rows.filter((row) => clusters.includes(row.split("\t")[0] ?? ""))].join("\n");
    if (sheet === "Danh sách")
      return [header, ...rows.filter((row) => clusters.includes(row.split("\t")[1] ?? ""))].join("\n");
    return [header, ...rows].join("\n");
  };
  const empty = ["Sổ theo dõi nhận báo cáo", "Ý kiến điều chỉnh", "Điểm chấm", "Kết quả bình xét", "Chỉ tiêu giao"];
  const tables = Object.fromEntries(
    Object.keys(sampleTables).map((sheet) => [
      sheet,
      empty.includes(sheet) ? (sampleTables[sheet] ?? "").split(/\r?\n/u)[0] : kept(sheet),
    ]),
  );
  return newSampleBoard(tables as typeof sampleTables, "2020-01-02");
}

/** Types values beside labels of `Kỳ báo cáo`, whatever the words of the kind are. */
export function withPeriod(workbook: Workbook, values: Readonly<Record<string, CellValue>>): Workbook {
  return Object.entries(values).reduce((book, [label, value]) => {
    const sheet = book.sheets.find(({ name }) => name === "Kỳ báo cáo");
    const row = [...(sheet?.rows ?? [])].find(([, cells]) => labelLike(cellText(cells.get(1)), label))?.[0];
    if (row === undefined) throw new Error(`no label ${label}`);
    return setCell(book, "Kỳ báo cáo", { row, column: 2, value });
  }, workbook);
}

function labelLike(text: string, label: string): boolean {
  return text.replace("tổng kết", "sơ kết") === label;
}

export function deadlines(round: RoundName): Readonly<Record<string, CellValue>> {
  const day = { reg: `${round.year}-02-20`, h1: `${round.year}-06-30`, year: `${round.year}-12-10` }[round.kind];
  const date = { date: day };
  return round.kind === "reg"
    ? { "Hạn đơn vị gửi báo cáo": date, "Hạn cụm/khối gửi báo cáo": date }
    : { "Hạn đơn vị tổ chức sơ kết": date, "Hạn cụm/khối tổ chức sơ kết": date };
}

export function opened(workbook: Workbook): OpenedBoard {
  const found = openBoard(workbook);
  if (!isOpened(found)) throw new Error(JSON.stringify(found.noRound));
  return found;
}

/** What a unit reports on an indicator; `undefined` = nothing is typed there. */
export type Told = { readonly target?: CellValue; readonly result?: CellValue; readonly plan?: number };
export type Answers = (unit: string, indicator: Indicator) => Told | null;

/** Each unit's form as it is issued, filled with what it tells, and consolidated. `null` = it sends none. */
export function held(workbook: Workbook, day: string, answers: Answers): Workbook {
  const { board, stored, inputs } = opened(workbook);
  const books = issueWorkbooks({ board, inputs: inputs(), cluster: null, unit: null, texts: vi, issued: day });
  const files = books
    .filter(({ path }) => !path.includes("/_"))
    .flatMap(({ path, draft }) => {
      const unit = path.split("/").at(-1)?.replace(".xlsx", "") ?? "";
      const row = board.roster.find((each) => each.unit === unit);
      if (row === undefined || answers(unit, board.indicators[0]!) === null) return [];
      const own = board.indicators.filter(({ scope }) => concerns(scope, { ...row, code: unit }));
      const filled = own.reduce(
        (book, indicator) => told(book, indicator.code, answers(unit, indicator) ?? {}),
        workbookOf(draft()),
      );
      return [{ name: path, bytes: encodeWorkbook(filled), changed: `${day}T08:00:00` }];
    });
  const request = { board, stored, files, asOf: day, receivedOption: day, progress: () => undefined };
  return workbookOf(boardOut(workbook, consolidate(request, host), vi).draft);
}

function told(workbook: Workbook, code: string, { target, result, plan }: Told): Workbook {
  const typed: readonly (readonly [sheet: string, key: string, value: CellValue | undefined])[] = [
    ["Chỉ tiêu", "target", target],
    ["Chỉ tiêu", "halfYearPlan", plan],
    ["Kết quả", "result", result],
  ];
  return typed.reduce((book, [name, key, value]) => {
    const form = unitForms.find(({ sheet }) => sheet === name);
    const sheet = form === undefined ? null : locateSheet(book, form);
    const header = sheet === null || form?.shape !== "list" ? null : findHeader(sheet, form);
    const [at, column] = [header?.columns.get("code"), header?.columns.get(key)];
    const row = [...(sheet?.rows ?? [])].find(([, cells]) => cellText(cells.get(at ?? 0)) === code)?.[0];
    if (value === undefined || sheet === null || column === undefined || row === undefined) return book;
    return setCell(book, sheet.name, { row, column, value });
  }, workbook);
}

/** Rows of a list by its headers as they stand, without what stands above it. */
export function rowsOf(workbook: Workbook, name: string, key: string): readonly Readonly<Record<string, CellValue>>[] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const rows = [...(sheet?.rows ?? [])];
  const top = rows.find(([, cells]) => [...cells.values()].some(({ value }) => value === key))?.[0] ?? 0;
  const header = [...(sheet?.rows.get(top) ?? [])].map(([column, { value }]) => [column, String(value)] as const);
  return rows
    .filter(([row]) => row > top)
    .map(([, cells]) => Object.fromEntries(header.map(([column, text]) => [text, cells.get(column)?.value ?? null])))
    .filter((row) => (row[key] ?? null) !== null);
}
