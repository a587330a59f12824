import { addressOf, type Position } from "../../workbook/address";
import { isBlank } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";
import type { Header } from "./find-header";
import { cellText, finding, type PlacedFinding } from "./finding";

/**
 * A copy of the list within its own sheet, told at both headers; none = there is one table. Which of the two is meant
 * only a person knows, so that neither counts. A header that is repeated for each printed page is no copy: the rows
 * below it are others.
 */
export function secondTable(sheet: Sheet, form: ListForm, header: Header): readonly PlacedFinding[] {
  const column = header.columns.get(form.rowKey[0]);
  const first = column === undefined ? null : keyPlace(sheet, header, column);
  if (first === null) return [];
  const second = otherHeaders(sheet, header, first).find((place) => repeatsRows(sheet, first, place));
  if (second === undefined) return [];
  const at = [first, second].map((place) => addressOf(place.row, place.column));
  return at.map((cell, index) => ({
    finding: finding("table-repeated", { name: sheet.name, other: at[1 - index] ?? "" }),
    cell,
  }));
}

/** Where the header stands that names the rows; a header of several rows may have it in any of them. */
function keyPlace(sheet: Sheet, header: Header, column: number): Position | null {
  for (let row = header.row; row >= header.top; row -= 1)
    if (!isBlank(sheet.rows.get(row)?.get(column))) return { row, column };
  return null;
}

/** Places with the same words, in a row that has most of the header's others, too. */
function otherHeaders(sheet: Sheet, header: Header, first: Position): readonly Position[] {
  const words = cellText(sheet.rows.get(first.row)?.get(first.column));
  const own = new Set([...header.columns.values()].map((column) => cellText(sheet.rows.get(first.row)?.get(column))));
  const places: Position[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value }] of cells) {
      if (value !== words || (row === first.row && column === first.column)) continue;
      const shared = new Set([...cells].flatMap(([at, cell]) => (at >= column - first.column ? [cellText(cell)] : [])));
      if ([...own].filter((text) => shared.has(text)).length * 2 > own.size) places.push({ row, column });
    }
  }
  return places;
}

/** Whether the rows below the one header are named below the other, too. */
function repeatsRows(sheet: Sheet, first: Position, second: Position): boolean {
  const [upper, lower] = first.row <= second.row ? [first, second] : [second, first];
  const ends = upper.column === lower.column ? lower.row : Infinity;
  const codes = new Set(codesBelow(sheet, upper, ends));
  return codesBelow(sheet, lower, Infinity).some((code) => codes.has(code));
}

function codesBelow(sheet: Sheet, { row: top, column }: Position, before: number): readonly string[] {
  return [...sheet.rows].flatMap(([row, cells]) => {
    const cell = cells.get(column);
    return row > top && row < before && !isBlank(cell) ? [cellText(cell).trim()] : [];
  });
}
