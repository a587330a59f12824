import type { WorkbookDraft } from "../../../src/workbook/draft";
import { placedRows } from "./saved-rows";

/** The first row of the figures' page that has a source, and the cell of its result. */
export function firstFigure(workbook: WorkbookDraft): {
  readonly sheet: string;
  readonly cell: string;
  readonly texts: readonly string[];
} {
  const sheet = "Tổng hợp chỉ tiêu";
  const found = placedRows(workbook, sheet, "STT").find(
    ({ texts }) => texts["STT"] === 1 && typeof texts["Tệp"] === "string",
  );
  if (found === undefined) throw new Error("No figure has a source");
  const texts = ["Tên đơn vị", "Nội dung chỉ tiêu", "Tệp", "Trang", "Ô"].map((heading) => String(found.texts[heading]));
  return { sheet, cell: found.cellOf("Thực hiện trong kỳ"), texts };
}
