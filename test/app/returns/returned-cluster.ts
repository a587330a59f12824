import { boardOut } from "../../../src/app/board-out";
import { consolidate, type Consolidated } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import type { GivenFile } from "../../../src/app/host";
import type { IssueCode } from "../../../src/domain/issue";
import { findHeader } from "../../../src/forms/reading/find-header";
import { boardLists } from "../../../src/forms/board/input-sheets";
import { readStore } from "../../../src/forms/store/store";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { boardOf, host, setCell } from "../../support/small-province";

export function run(workbook: Workbook, files: readonly GivenFile[], asOf = "2020-07-15"): Consolidated {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf,
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

export const written = (from: Workbook, consolidated: Consolidated): Workbook =>
  workbookOf(boardOut(from, consolidated, vi).draft);

/** The JSON without what may differ between two runs on the same files. */
export const steady = ({ consolidation }: Consolidated): unknown => {
  const json = JSON.parse(consolidationJson(consolidation, vi)) as { files: object[] };
  return { ...json, files: json.files.map((file) => ({ ...file, verdict: "", reason: "" })) };
};

/** Issues of these codes: file, sheet, cell and what they say. */
export function told({ consolidation }: Consolidated, ...codes: readonly IssueCode[]): readonly (readonly unknown[])[] {
  return consolidation.issues
    .filter(({ code }) => codes.includes(code))
    .map(({ code, params, place }) => [code, place.file, place.sheet, place.cell, params]);
}

/**
 * Types into the row of a list of the Board's forms whose cells under these headers hold these values; a row that isn't
 * there is added under the list.
 */
export function typeRow(
  workbook: Workbook,
  name: string,
  key: Readonly<Record<string, CellValue>>,
  values: Readonly<Record<string, CellValue>>,
): Workbook {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const form = boardLists.find((each) => each.sheet === name);
  const header = sheet === undefined || form === undefined ? null : findHeader(sheet, form);
  if (sheet === undefined || form === undefined || header === null) throw new Error(`no list ${name}`);
  const columnOf = (text: string): number =>
    header.columns.get(form.columns.find((column) => column.header === text)?.key ?? "") ?? 0;
  const rows = [...sheet.rows].filter(([row]) => row > header.row);
  const found = rows.find(([, cells]) =>
    Object.entries(key).every(([text, value]) => cells.get(columnOf(text))?.value === value),
  )?.[0];
  const row =
    found ??
    Math.max(
      header.row,
      ...rows
        .filter(([, cells]) => (cells.get(columnOf(form.columns[0]?.header ?? ""))?.value ?? null) !== null)
        .map(([each]) => each),
    ) + 1;
  return Object.entries({ ...key, ...values }).reduce(
    (book, [text, value]) => setCell(book, name, { row, column: columnOf(text), value }),
    workbook,
  );
}

/** Without the row of a list whose cells in its first columns hold these values. */
export function withoutRow(workbook: Workbook, name: string, starts: readonly CellValue[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    return {
      ...sheet,
      rows: new Map(
        [...sheet.rows].filter(([, cells]) => !starts.every((value, index) => cells.get(index + 1)?.value === value)),
      ),
    };
  });
  return { ...workbook, sheets };
}
