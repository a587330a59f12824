import { type PlacedFinding, cellText, finding } from "./finding";
import { absentEntry } from "../../domain/basics/entry";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, PairsForm, Reading } from "../description/sheet-form";
import { likelyOf, nearLabels } from "./near-headers";
import { readSeen } from "./read-seen";

export type PairsReading<C extends readonly FieldForm[]> = {
  readonly fields: Reading<C>;
  readonly findings: readonly PlacedFinding[];
  /** Key of the field → the address of its value. */
  readonly cells: ReadonlyMap<string, string>;
};

/** The two headers above the pairs; the second names the column of values, even if it was moved. */
export const labelHeader = "Thông tin";
export const valueHeader = "Nội dung điền";

type Spot = { readonly row: number; readonly column: number };

/** Reads labels and the values beside them, in any place. `sheets`: those that formulas may lead to. */
export function readPairs<C extends readonly FieldForm[]>(
  sheet: Sheet,
  form: PairsForm<C>,
  sheets: readonly Sheet[] = [sheet],
): PairsReading<C> {
  const labels = labelSpots(sheet, form.fields);
  const valueColumn = columnOfValues(sheet, labels);
  const fields: Record<string, unknown> = {};
  const findings: PlacedFinding[] = [];
  const cells = new Map<string, string>();
  const near = nearLabels(
    sheet,
    form.fields,
    form.fields.filter(({ key, mayBeAbsent }) => !labels.has(key) && !mayBeAbsent),
  );
  for (const field of form.fields) {
    const spot = labels.get(field.key);
    if (spot === undefined) {
      fields[field.key] = absentEntry;
      if (!field.mayBeAbsent)
        findings.push({
          finding: finding("row-missing", { code: field.header, ...likelyOf(near.get(field.key)) }),
          cell: near.get(field.key)?.cell ?? "",
        });
      continue;
    }
    const column = valueColumn > spot.column ? valueColumn : spot.column + 1;
    const address = addressOf(spot.row, column);
    const read = readSeen({ sheet, row: spot.row, column, sheets }, field.type, {
      label: field.header,
      cell: address,
      figure: { measure: null, reads: "words" },
    });
    fields[field.key] = read.entry;
    cells.set(field.key, address);
    findings.push(...read.findings.map((each) => ({ finding: each, cell: address })));
  }
  return { fields: fields as Reading<C>, findings, cells };
}

/** Labels are in one column: the same words elsewhere are an answer, a title or a help text. */
function labelSpots(sheet: Sheet, fields: readonly FieldForm[]): ReadonlyMap<string, Spot> {
  const byKey = spotsByKey(sheet);
  const spotsOf = (field: FieldForm): readonly Spot[] => {
    const spelling = [field.header, ...field.aliases].find((each) => byKey.has(matchKey(each)));
    return spelling === undefined ? [] : (byKey.get(matchKey(spelling)) ?? []);
  };
  const column = mostFrequentColumn(fields.flatMap(spotsOf));
  return new Map(
    fields.flatMap((field) => {
      const found = spotsOf(field);
      const spot = found.find((each) => each.column === column) ?? found[0];
      return spot === undefined ? [] : [[field.key, spot] as const];
    }),
  );
}

/** Match key → the places of that text, row by row. */
function spotsByKey(sheet: Sheet): ReadonlyMap<string, readonly Spot[]> {
  const byKey = new Map<string, Spot[]>();
  for (const [row, cells] of [...sheet.rows].sort((a, b) => a[0] - b[0])) {
    for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
      const key = typeof cell.value === "string" ? matchKey(cell.value) : "";
      if (key === "") continue;
      const spots = byKey.get(key);
      if (spots === undefined) byKey.set(key, [{ row, column }]);
      else spots.push({ row, column });
    }
  }
  return byKey;
}

/** Of equally frequent columns the first found; 1 if there are no spots. */
function mostFrequentColumn(spots: readonly Spot[]): number {
  const counts = new Map<number, number>();
  for (const { column } of spots) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The column of the header of values; without that header, the one right of most labels. */
function columnOfValues(sheet: Sheet, labels: ReadonlyMap<string, Spot>): number {
  const key = matchKey(valueHeader);
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) if (matchKey(cellText(cell)) === key) return column;
  }
  return mostFrequentColumn([...labels.values()]) + 1;
}
