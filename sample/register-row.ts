import { columnLetters } from "../src/workbook/address";
import { isDate, type CellValue } from "../src/workbook/cell";
import type { Receipt } from "../src/domain/round/receipt";
import { inputHeaderRow } from "../src/forms/drawing/draw-input-list";
import { receiptList } from "../src/forms/sheets/board/register-lists";
import { readTable } from "../src/forms/reading/read-table";

/** A row of the sample's register with the place it has in the Board workbook. */
export type RegisterRow = { readonly row: Receipt; readonly sheet: string };

/** The sample's register as `thidua new --sample` writes it: one row after the other under the header. */
export function sampleRegister(table: string): readonly RegisterRow[] {
  const column = columnLetters(receiptList.columns.findIndex(({ key }) => key === "sender") + 1);
  return readTable(receiptList, table).map((fields, index) => {
    const text = (key: string): string | null => textOf(fields[key] ?? null);
    const row: Receipt = {
      sender: text("sender") ?? "",
      document: text("document"),
      number: text("number"),
      signedOn: text("signedOn"),
      arrivalNumber: text("arrivalNumber"),
      arrivedOn: text("arrivedOn"),
      way: text("way"),
      file: text("file"),
      sha256: null,
      state: text("state") === "to-complete" ? "to-complete" : "received",
      completeBy: text("completeBy"),
      note: text("note"),
      cell: `${column}${inputHeaderRow + 1 + index}`,
    };
    return { row, sheet: receiptList.sheet };
  });
}

function textOf(value: CellValue): string | null {
  if (value === null) return null;
  return isDate(value) ? value.date : String(value);
}
