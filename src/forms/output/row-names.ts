import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { cellText } from "../reading/finding";
import type { RowFact } from "./output-table";
import type { StatedColumn } from "./stated-columns";

/** What tells whose a row is and what it is about. A file, a cell and a target may change while the row stays. */
const naming: ReadonlySet<RowFact> = new Set<RowFact>([
  ...(["cluster", "unit", "sender", "indicator", "criterion"] as const),
  ...(["version", "content", "award", "issue"] as const),
]);

export type RowNames = {
  /** By what a person knows the row, for this column of it; `null` = nothing stands there. */
  readonly at: (row: number, column: number) => string | null;
  /** The last row that a list has; 0 where the sheet is none. */
  readonly last: number;
  /** The last row that holds anything; 0 = none. */
  readonly end: number;
};

/** `columns`: those of the list; `null` = the sheet is none. Rows up to the header are named by their number. */
export function rowNames(sheet: Sheet, columns: readonly StatedColumn[] | null): RowNames {
  const header = columns === null ? null : headerOf(sheet, columns);
  if (columns !== null && header !== null) return namesOfList(sheet, columns, header);
  const at = (row: number, column: number): string | null => {
    const texts = firstTexts(sheet, row);
    return texts === null || matchKey(sheet.name) !== matchKey(sheetNames.scores)
      ? texts
      : joined([texts, unitOver(sheet, row, column)]);
  };
  return { at, last: 0, end: endOf(sheet) };
}

function headerOf(sheet: Sheet, columns: readonly StatedColumn[]): number | null {
  for (const [row, cells] of sheet.rows)
    if (columns.every(({ header }, index) => cellText(cells.get(index + 1)) === header)) return row;
  return null;
}

function namesOfList(sheet: Sheet, columns: readonly StatedColumn[], header: number): RowNames {
  const places = columns.flatMap(({ states }, index) =>
    states !== undefined && naming.has(states) ? [index + 1] : [],
  );
  const facts = (row: number): string | null =>
    joined(places.map((column) => cellText(sheet.rows.get(row)?.get(column))));
  const rows = [...sheet.rows.keys()].filter((row) => row > header && facts(row) !== null);
  return {
    at: (row) => (row <= header ? String(row) : (facts(row) ?? firstTexts(sheet, row))),
    last: lowest(rows),
    end: endOf(sheet),
  };
}

function endOf({ rows }: Sheet): number {
  return lowest([...rows.keys()]);
}

function lowest(rows: readonly number[]): number {
  return rows.reduce((last, row) => Math.max(last, row), 0);
}

/** Titles, sums, lines of forms: the words in the first columns, none of which is a figure. */
function firstTexts(sheet: Sheet, row: number): string | null {
  return joined(
    [1, 2, 3].map((column) => {
      const value = sheet.rows.get(row)?.get(column)?.value;
      return typeof value === "string" ? value : "";
    }),
  );
}

/** In the table of points columns are units: their codes stand in the row below the header. */
function unitOver(sheet: Sheet, row: number, column: number): string {
  for (let above = row; above > 0; above -= 1) {
    const first = cellText(sheet.rows.get(above)?.get(1));
    if (matchKey(first) === matchKey(headers.order)) return cellText(sheet.rows.get(above + 1)?.get(column));
  }
  return "";
}

function joined(parts: readonly string[]): string | null {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? null : said.join(" · ");
}
