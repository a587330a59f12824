import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import type { Sheet, SheetState, Workbook } from "../../../src/workbook/sheet";

/**
 * A form as it was issued before heads came from `Mẫu văn bản`, and filled: a line a cell (address, value, formula,
 * format), a line "# name" a sheet. Its header rows, its marks, its check numbers and the second place that asked for
 * Kế hoạch 6 tháng are those of then.
 */
const lines = readFileSync(join(__dirname, "form-before-letterheads.tsv"), "utf8").trimEnd().split("\n");

export function earlierForm(): Workbook {
  type Filling = Omit<Sheet, "rows"> & { readonly rows: Map<number, Map<number, Cell>> };
  const sheets: Filling[] = [];
  for (const line of lines) {
    if (line.startsWith("# ")) {
      const [name = "", state] = line.slice(2).split("\t");
      sheets.push({ name, state: state as SheetState, rows: new Map(), merges: [], widths: new Map() });
      continue;
    }
    const [address = "", value = "null", formula = "", format = "General"] = line.split("\t");
    const { row, column } = parseAddress(address)!;
    const rows = sheets.at(-1)!.rows;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(
      row,
      cells.set(column, { value: JSON.parse(value) as CellValue, formula: formula === "" ? null : formula, format }),
    );
  }
  return { sheets, warnings: [] };
}
