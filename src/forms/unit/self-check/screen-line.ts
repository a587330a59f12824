import { addressOf } from "../../../workbook/address";
import { looks } from "../../drawing/styles";
import { screenLineEnd, screenRow } from "../form-heading";
import { signColours, type Addition, type LiveCell } from "./added-cells";
import { lineFormula, lineOf, summaryRows } from "./sheet-summary";
import type { CheckedSheet } from "./checked-sheet";
import type { SheetState } from "./sheet-state";

/** The counts of a form on top of it, left of the hint. */
export function ownLine({ places: { sheet, order }, summary }: SheetState): Addition {
  const done = "Trang này đã điền đủ; không có ô cần xem";
  const at = { blank: addressOf(summaryRows.blank, order), doubtful: addressOf(summaryRows.doubtful, order) };
  return screenLine({ formula: lineFormula(at, done), value: lineOf(summary, done) }, sheet);
}

/** Above the printed page, as far as the hint. */
export function screenLine(live: Pick<LiveCell, "formula" | "value">, { draft, lastColumn }: CheckedSheet): Addition {
  const right = screenLineEnd(
    Array.from({ length: lastColumn }, (_, index) => draft.columns.get(index + 1)?.width ?? 0),
  );
  const area = { top: screenRow, left: 1, bottom: screenRow, right };
  return {
    cells: [{ ...live, row: screenRow, column: 1, style: looks.screenLine }],
    columns: [],
    merges: [area],
    conditions: signColours(area, "$A$1"),
  };
}
