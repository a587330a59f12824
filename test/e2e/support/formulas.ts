import { addressOf } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/cell";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";

/** The cells that hold a formula, by sheet and address. */
export function formulas({ sheets }: Workbook): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows)
      for (const [column, cell] of cells)
        if (cell.formula !== null) found.set(`${name}!${addressOf(row, column)}`, cell);
  }
  return found;
}

/** Values of the same formula cells, by another program's arithmetic. */
export function formulaDifferences(expected: WorkbookDraft, actual: WorkbookDraft): readonly string[] {
  return expected.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => {
        if (cell.formula === null) return [];
        const other = actual.sheets
          .find((sheet) => sheet.name === name)
          ?.rows.get(row)
          ?.get(column);
        const [one, two] = [cell.value ?? "", other?.value ?? ""];
        const same =
          typeof one === "number" && typeof two === "number"
            ? Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one))
            : one === two;
        return same ? [] : [`${name}!${addressOf(row, column)}: ${JSON.stringify(two)}, not ${JSON.stringify(one)}`];
      }),
    ),
  );
}
