import { formerRoundsSheet, hiddenPrefix, sealsSheet, sheetNames } from "../../contract/sheet-names";
import { type CellValue, isDate } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { isInSense } from "../../workbook/text/parse-number";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { canvas } from "../drawing/canvas";
import { styled } from "../drawing/styles";
import type { Entry } from "../../domain/basics/entry";
import { serialOf } from "../../workbook/serial-date";
import type { FieldType } from "../description/field-type";
import { parseDate } from "../../workbook/text/parse-date";
import { packedRows, packedTable, valuesOf } from "./packed-table";
import { declaredState } from "../reading/read-value";

/** A hidden sheet of the store: a header row and rows of ordinary cells. */
export type StoreTable = {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Packed by these columns, the first so many, which all rows of a file share (see `packedRows`). */
  readonly packedBy?: number;
};

/** Whether this is a sheet of the store. A person's sheet may begin with the same prefix. */
export function isStoreSheet(name: string): boolean {
  return storeSheets.has(name);
}

export const storeSheetNames: readonly string[] = [
  ...(
    [
      "Tệp",
      "Trang",
      "Ghi nhận khi đọc",
      sheetNames.cover,
      sheetNames.indicators,
      sheetNames.results,
      sheetNames.adjustments,
      sheetNames.selfScores,
      sheetNames.commendations,
      sheetNames.contents,
      "Thông tin cụm",
      sheetNames.clusterReport,
      "Điểm cụm chấm",
      "Ý kiến của cụm",
      "Thang điểm cụm gửi",
      "Mức điểm cụm gửi",
      "Quy định cụm gửi",
      "Kết quả cụm tính",
      "Dòng khác của cụm",
      "Thang điểm đã chấm",
      "Suy tôn của cụm",
    ] as const
  ).map((name) => hiddenPrefix + name),
  formerRoundsSheet,
  sealsSheet,
];

const storeSheets = new Set(storeSheetNames);
const textStyle = styled("plain", { format: "@" });
const numberStyle = styled("plain");
const dateStyle = styled("plain", { format: "yyyy-mm-dd" });

export function drawStoreTable(table: StoreTable, state: SheetDraft["state"] = "hidden"): SheetDraft {
  const drawn = canvas(table.sheet);
  const { header, rows } = table.packedBy === undefined ? table : packedRows(table, table.packedBy);
  [header, ...rows].forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== null) drawn.put(index + 1, column + 1, { value, style: styleOf(value) });
    });
  });
  return drawn.finish({ state });
}

function styleOf(value: CellValue): typeof textStyle {
  if (typeof value === "string") return textStyle;
  return isDate(value) ? dateStyle : numberStyle;
}

/** Rows of a sheet of the store, their cells by header; [] if the workbook does not have it yet. */
export function readStoreTable(workbook: Workbook, sheet: string): readonly ((header: string) => CellValue)[] {
  const kept = workbook.sheets.find((each) => each.name === sheet);
  if (kept === undefined) return [];
  const { header, rows } = packedTable(kept) ?? cellTable(kept);
  const places = new Map(header.map((text, index) => [text, index] as const));
  return rows.map((row) => (name) => row[places.get(name) ?? -1] ?? null);
}

/** The same of a sheet that has a row for each entry. */
function cellTable({ rows }: Sheet): Pick<StoreTable, "rows"> & { readonly header: readonly CellValue[] } {
  const numbers = [...rows.keys()].filter((row) => row > 1).sort((a, b) => a - b);
  return { header: valuesOf(rows, 1), rows: numbers.map((row) => valuesOf(rows, row)) };
}

export type StoreRow = ReturnType<typeof readStoreTable>[number];

export function rowsBySha(rows: readonly StoreRow[]): ReadonlyMap<string, readonly StoreRow[]> {
  const groups = new Map<string, StoreRow[]>();
  for (const row of rows) {
    const sha256 = textIn(row("SHA-256"));
    const group = groups.get(sha256);
    if (group === undefined) groups.set(sha256, [row]);
    else group.push(row);
  }
  return groups;
}

export function textIn(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "string" ? value : isDate(value) ? value.date : String(value);
}

export function textOrNull(value: CellValue): string | null {
  const text = textIn(value);
  return text === "" ? null : text;
}

/** LibreOffice saves TRUE into an .ods as the number 1. */
export function truthIn(value: CellValue): boolean {
  return value === true || value === 1;
}

/** A plausible number; any other in a hidden sheet is ignored. */
export function numberIn(value: CellValue): number | null {
  return typeof value === "number" && isInSense(value) ? value : null;
}

/**
 * An entry as two cells side by side: the raw text and the value (contract §1, Store). A date is stored as a date, so
 * that a text that looks like one stays a text. What is declared KAD or KG, or unreadable, has a raw text and no value.
 */
export function storedCells(entry: Entry<number | string | boolean>): readonly [raw: CellValue, value: CellValue] {
  const { state, raw, value } = entry;
  if (state === "value" && typeof value === "string") return [raw, { date: value }];
  return [raw, value];
}

type StoredPair = { readonly raw: CellValue; readonly value: CellValue; readonly cell: string };

export function restoredEntry({ raw, value, cell }: StoredPair, type: FieldType): Entry<number | string | boolean> {
  const text = raw === null ? null : isDate(raw) ? raw.date : String(raw as string | number | boolean);
  if (text === null) return { state: "blank", value: null, raw: null, cell };
  if (isDate(value)) return { state: "value", value: value.date, raw: text, cell };
  const day = typeof value === "number" ? dayBesideItsText(text, value) : null;
  if (day !== null) return { state: "value", value: day, raw: text, cell };
  if (typeof value === "number" && !isInSense(value)) return { state: "invalid", value: null, raw: text, cell };
  if (typeof value === "number" || typeof value === "boolean") return { state: "value", value, raw: text, cell };
  if (typeof value === "string") return { state: "text", value, raw: text, cell };
  const mayDeclare = type.kind === "figure" || (type.kind === "number" && type.declarable === true);
  return { state: (mayDeclare ? declaredState(text) : null) ?? "invalid", value: null, raw: text, cell };
}

/**
 * Inside Excel the store is read without number formats, which would double the data to load: dates are serial numbers
 * then. Only a date has beside its number a text that reads as the same day.
 */
function dayBesideItsText(raw: string, value: number): string | null {
  const day = parseDate(raw) ?? parseDate(raw.slice(0, isoDay));
  return day !== null && serialOf({ date: day }) === value ? day : null;
}

/** Characters of yyyy-mm-dd; a time of day may follow. */
const isoDay = 10;
