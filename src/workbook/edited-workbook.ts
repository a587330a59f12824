import type { Cell } from "./cell";
import type { CellEdit } from "./cell-edit";
import type { DraftCell } from "./draft";
import type { Rows, Sheet, Workbook } from "./sheet";

type Placed = { readonly row: number; readonly column: number; readonly cell: Cell };

type Edits = {
  readonly cells: readonly CellEdit[];
  readonly added: readonly { readonly sheet: string; readonly rows: Rows<DraftCell> }[];
};

/** The workbook after a person's change of single cells and rows: what an open one holds once they are written. */
export function editedWorkbook(workbook: Workbook, { cells, added }: Edits): Workbook {
  const put = new Map<string, Placed[]>();
  const place = (sheet: string, placed: Placed): void => void put.set(sheet, [...(put.get(sheet) ?? []), placed]);
  const formatOf = (name: string, { row, column }: Omit<Placed, "cell">): string =>
    workbook.sheets
      .find((sheet) => sheet.name === name)
      ?.rows.get(row)
      ?.get(column)?.format ?? "General";
  for (const { sheet, row, column, value, format } of cells)
    place(sheet, { row, column, cell: { value, formula: null, format: format ?? formatOf(sheet, { row, column }) } });
  for (const { sheet, rows } of added)
    for (const [row, all] of rows)
      for (const [column, { value, formula, style }] of all)
        if (value !== null) place(sheet, { row, column, cell: { value, formula, format: style.numberFormat } });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withCells(sheet, put.get(sheet.name) ?? [])) };
}

function withCells(sheet: Sheet, cells: readonly Placed[]): Sheet {
  if (cells.length === 0) return sheet;
  const rows = new Map([...sheet.rows].map(([row, all]) => [row, new Map(all)]));
  for (const { row, column, cell } of cells)
    rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
  return { ...sheet, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}
