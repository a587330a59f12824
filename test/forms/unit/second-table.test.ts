import { nodeHost } from "../../../src/hosts/node/node-host";
import { locateSheet } from "../../../src/forms/reading/find-header";
import { resultList } from "../../../src/forms/sheets/unit/indicator-lists";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { parseAddress } from "../../../src/workbook/address";
import { cellOf, filled, issuesIn, told, useFilledForm } from "./drift-sample";

useFilledForm();

const header = "Thực hiện trong kỳ";
const headerRow = (): number => parseAddress(cellOf("Kết quả", "A1", header))!.row - 2;

/** `Kết quả` with the rows of its table once more, moved by so many rows and columns. */
function copied(by: { rows: number; columns: number }, isKept: (row: number) => boolean = () => true): Workbook {
  const workbook = nodeHost.readWorkbook(filled);
  const sheet = locateSheet(workbook, resultList)!;
  const top = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === header))![0];
  const rows = new Map<number, Map<number, Cell>>([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [row, cells] of sheet.rows) {
    if (row < top || row > headerRow() + 8 || !isKept(row)) continue;
    const at = rows.get(row + by.rows) ?? new Map<number, Cell>();
    rows.set(row + by.rows, at);
    for (const [column, cell] of cells) if (column <= 12) at.set(column + by.columns, { ...cell, formula: null });
  }
  const changed: Sheet = { ...sheet, rows };
  return { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? changed : each)) };
}

const codes = (workbook: Workbook) => told(issuesIn(workbook)).filter(([code]) => code === "table-repeated");

test.each([
  ["below", { rows: 40, columns: 0 }],
  ["beside", { rows: 0, columns: 20 }],
  ["below and beside", { rows: 40, columns: 3 }],
])("a copy of the table %s: both are asked for, neither counts", (_, by) => {
  const found = codes(copied(by));
  expect(found).toHaveLength(2);
  expect(found[0]![1]).toBe(`Kết quả!${found[1]!.at(-1)}`);
});

test("a header repeated for each page is no copy", () => {
  expect(codes(copied({ rows: 40, columns: 0 }, (row) => row < headerRow() + 1))).toEqual([]);
  expect(codes(nodeHost.readWorkbook(filled))).toEqual([]);
});
