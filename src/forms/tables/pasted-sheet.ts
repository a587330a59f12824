import type { Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";

/**
 * Rows copied from a worksheet, as the clipboard gives them: tabs between cells, a cell with a line break or a quote in
 * quotes. Every cell is text; row 1 is the first line.
 */
export function pastedSheet(text: string, name: string): Sheet {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  pastedRows(text).forEach((cells, index) => {
    const filled = cells.flatMap((value, column): readonly (readonly [number, Cell])[] =>
      value.trim() === "" ? [] : [[column + 1, { value: value.trim(), formula: null, format: "General" }]],
    );
    if (filled.length > 0) rows.set(index + 1, new Map(filled));
  });
  return { name, state: "visible", rows, merges: [], widths: new Map() };
}

/** A quoted cell, or one that ends at the next tab or line break; then what ends it. */
const cellAndEnd = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gu;

/** The cells as they came, line by line. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of text.matchAll(cellAndEnd)) {
    rows
      .at(-1)
      ?.push(
        cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      );
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
