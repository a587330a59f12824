import { absentEntry } from "../../domain/entry";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, PairsForm, Reading } from "../description/sheet-form";
import { cellText, finding } from "./finding";
import type { PlacedFinding } from "./read-list";
import { readValue } from "./read-value";

export type PairsReading<C extends readonly FieldForm[]> = {
  readonly fields: Reading<C>;
  readonly findings: readonly PlacedFinding[];
  /** Key of the field → the address of its value. */
  readonly cells: ReadonlyMap<string, string>;
};

/** Above the pairs stand these two headers; the second names the column of values wherever it was moved. */
export const labelHeader = "Thông tin";
export const valueHeader = "Nội dung điền";

type Spot = { readonly row: number; readonly column: number };

/** Reads labels and the values beside them, wherever both stand. */
export function readPairs<C extends readonly FieldForm[]>(sheet: Sheet, form: PairsForm<C>): PairsReading<C> {
  const labels = labelSpots(sheet, form.fields);
  const valueColumn = columnOfValues(sheet, labels);
  const fields: Record<string, unknown> = {};
  const findings: PlacedFinding[] = [];
  const cells = new Map<string, string>();
  for (const field of form.fields) {
    const spot = labels.get(field.key);
    if (spot === undefined) {
      fields[field.key] = absentEntry;
      findings.push({ finding: finding("row-missing", { code: field.header }), cell: "" });
      continue;
    }
    const column = valueColumn > spot.column ? valueColumn : spot.column + 1;
    const address = addressOf(spot.row, column);
    const read = readValue(sheet.rows.get(spot.row)?.get(column), field.type, { label: field.header, cell: address, figure: { measure: null, reads: "words" } });
    fields[field.key] = read.entry;
    cells.set(field.key, address);
    findings.push(...read.findings.map((each) => ({ finding: each, cell: address })));
  }
  return { fields: fields as Reading<C>, findings, cells };
}

function labelSpots(sheet: Sheet, fields: readonly FieldForm[]): ReadonlyMap<string, Spot> {
  const byKey = new Map<string, Spot>();
  for (const [row, cells] of [...sheet.rows].sort((a, b) => a[0] - b[0])) {
    for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
      if (typeof cell.value !== "string") continue;
      const key = matchKey(cell.value);
      if (key !== "" && !byKey.has(key)) byKey.set(key, { row, column });
    }
  }
  const spots = new Map<string, Spot>();
  for (const field of fields) {
    const spelling = [field.header, ...field.aliases].find((each) => byKey.has(matchKey(each)));
    const spot = spelling === undefined ? undefined : byKey.get(matchKey(spelling));
    if (spot !== undefined) spots.set(field.key, spot);
  }
  return spots;
}

/** The column under the header of values; without that header, the one right of most labels. */
function columnOfValues(sheet: Sheet, labels: ReadonlyMap<string, Spot>): number {
  const key = matchKey(valueHeader);
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) if (matchKey(cellText(cell)) === key) return column;
  }
  const counts = new Map<number, number>();
  for (const { column } of labels.values()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [labelColumn] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1];
  return labelColumn + 1;
}
