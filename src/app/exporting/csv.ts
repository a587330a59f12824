import type { DataTable, DataValue } from "../host";

/** So that Excel reads the accents. */
const byteOrderMark = "\uFEFF";

/** A text that begins so is taken for a formula by spreadsheets, also behind a tab or a line break. */
const runs = /^[=+\-@\t\r\n]/u;

/**
 * RFC 4180 in UTF-8 with its mark: the keys first, lines end in CR LF, absent is empty, a decimal point, true and
 * false. A text that a spreadsheet would run gets an apostrophe before it, as a person would type it; numbers none.
 */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ key }) => key), ...rows];
  return `${byteOrderMark}${lines.map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

function field(value: DataValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = runs.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
