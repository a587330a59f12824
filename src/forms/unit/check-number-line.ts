import { type PlacedFinding, cellText, finding } from "../reading/finding";
import { addressOf } from "../../workbook/address";
import { isBlank, isError, type Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { ListForm } from "../description/sheet-form";
import type { Header } from "../reading/find-header";
import { checkNumber, checkNumberLabel, isCheckNumberOf, type EntryArea } from "./check-number";

export type CheckNumberLine = { readonly row: number; readonly saved: Cell | undefined; readonly column: number };

/**
 * The line that ends a form: below it are signatures. `null` if a person removed it. Its label is the first cell of the
 * row, while the same words in an entry come after a code.
 */
export function checkNumberLine(sheet: Sheet): CheckNumberLine | null {
  const label = matchKey(checkNumberLabel);
  const rows = [...sheet.rows].filter(([, cells]) => matchKey(cellText(firstFilled(cells))) === label);
  const [row, cells] = rows.at(-1) ?? [];
  if (row === undefined || cells === undefined) return null;
  // Without a formula: what a person typed, or what a program kept of it.
  const [column, saved] = [...cells].find(([, cell]) => cell.formula !== null) ??
    [...cells].find(([, cell]) => !isBlank(cell) && matchKey(cellText(cell)) !== label) ?? [1, undefined];
  return { row, saved, column };
}

function firstFilled(cells: ReadonlyMap<number, Cell>): Cell | undefined {
  let first: readonly [number, Cell] | undefined;
  for (const [column, cell] of cells)
    if (!isBlank(cell) && (first === undefined || column < first[0])) first = [column, cell];
  return first?.[1];
}

/**
 * A formula keeps the areas for which it was written: not those of a header made higher, or of rows inserted right
 * below it.
 */
function areasAfterInserting(
  area: EntryArea,
  { header, rows }: Pick<Checked, "header" | "rows">,
): readonly EntryArea[] {
  const firstRows = [area.firstRow, ...rows.map(({ row }) => row).slice(0, 1)];
  const headerRows = Array.from({ length: header.row - header.top + 1 }, (_, index) => header.top + index);
  return firstRows.flatMap((firstRow) => headerRows.map((headerRow) => ({ ...area, firstRow, headerRow })));
}

type Checked = {
  readonly header: Header;
  readonly rows: readonly { readonly row: number }[];
  readonly line: CheckNumberLine | null;
};

/**
 * The check number of the cells, over the rows that were issued. A saved one that no longer fits is reported; one that
 * fits is used as printed on paper; one that no program has calculated yet, or could calculate, is no issue.
 */
export function checkNumberOf(
  sheet: Sheet,
  form: ListForm,
  { header, rows, line }: Checked,
): { readonly number: string; readonly findings: readonly PlacedFinding[] } {
  const lastRow = Math.max(header.row + 1, ...rows.map((each) => each.row));
  const area = { headerRow: header.top, firstRow: header.row + 1, lastRow, columns: header.columns };
  const expected = checkNumber(sheet.rows, form, area);
  // A program that can't calculate the formula saves an error, as gnumeric does: nothing was printed to compare with.
  const found = line?.saved !== undefined && isError(line.saved.value) ? "" : cellText(line?.saved);
  if (line === null || found === "" || found === expected) return { number: expected, findings: [] };
  if (
    areasAfterInserting(area, { header, rows }).some((each) => isCheckNumberOf(found, sheet.rows, { form, area: each }))
  )
    return { number: found.trim(), findings: [] };
  return {
    number: expected,
    findings: [
      { finding: finding("check-number-differs", { found, expected }), cell: addressOf(line.row, line.column) },
    ],
  };
}
