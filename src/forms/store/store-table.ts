import { hiddenPrefix, sheetNames } from "../../contract/sheet-names";
import type { CellValue } from "../../workbook/cell";
import { isDate } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { isInSense } from "../../workbook/number-in-sense";
import type { Workbook } from "../../workbook/sheet";
import { canvas } from "../drawing/canvas";
import { styled } from "../drawing/styles";

/** A hidden sheet of the store: a header row and rows, all in ordinary cells. */
export type StoreTable = {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** The store's own sheets, by name: a person's sheet that begins alike is theirs. */
export function isStoreSheet(name: string): boolean {
  return storeSheets.has(name);
}

export const storeSheetNames: readonly string[] = (
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
).map((name) => hiddenPrefix + name);

const storeSheets = new Set(storeSheetNames);

const textStyle = styled("plain", { format: "@" });
const numberStyle = styled("plain");
const dateStyle = styled("plain", { format: "yyyy-mm-dd" });

export function drawStoreTable(table: StoreTable): SheetDraft {
  const drawn = canvas(table.sheet);
  [table.header, ...table.rows].forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== null) drawn.put(index + 1, column + 1, { value, style: styleOf(value) });
    });
  });
  return drawn.finish({ state: "hidden" });
}

function styleOf(value: CellValue): typeof textStyle {
  if (typeof value === "string") return textStyle;
  return isDate(value) ? dateStyle : numberStyle;
}

/** Rows of a store sheet by header; [] when the workbook has none yet. Columns are found by their header. */
export function readStoreTable(workbook: Workbook, sheet: string): readonly ((header: string) => CellValue)[] {
  const found = workbook.sheets.find((each) => each.name === sheet);
  const header = new Map<string, number>();
  for (const [column, cell] of found?.rows.get(1) ?? [])
    if (typeof cell.value === "string") header.set(cell.value, column);
  const numbers = [...(found?.rows.keys() ?? [])].filter((row) => row > 1).sort((a, b) => a - b);
  return numbers.map((row) => {
    const cells = found?.rows.get(row);
    return (name: string): CellValue => cells?.get(header.get(name) ?? 0)?.value ?? null;
  });
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

/** A number in sense; whoever wrote another one into a hidden sheet wrote nothing. */
export function numberIn(value: CellValue): number | null {
  return typeof value === "number" && isInSense(value) ? value : null;
}
