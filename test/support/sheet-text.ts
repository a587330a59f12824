import type { CellValue } from "../../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../../src/workbook/draft";

/**
 * A draft as a text table, one line a row: cells between bars, without trailing blank ones; a formula as {=SUM(A1:A2)}
 * after its value. Dates as ISO. Rows without any value are left out.
 */
export function sheetText(draft: SheetDraft): string {
  return [...draft.rows]
    .map(([, cells]) => lineOf(cells))
    .filter((line) => line !== "")
    .join("\n");
}

/** The lines from the one that begins with `from` on, `count` of them (all that follow when left out). */
export function linesFrom(draft: SheetDraft, from: string, count?: number): string {
  const lines = sheetText(draft).split("\n");
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`No line begins with "${from}" in\n${lines.join("\n")}`);
  return lines.slice(start, count === undefined ? undefined : start + count).join("\n");
}

function lineOf(cells: ReadonlyMap<number, DraftCell>): string {
  const last = Math.max(
    0,
    ...[...cells].filter(([, cell]) => cell.value !== null || cell.formula !== null).map(([column]) => column),
  );
  return Array.from({ length: last }, (_, index) => textOf(cells.get(index + 1))).join(" | ");
}

function textOf(cell: DraftCell | undefined): string {
  if (cell === undefined) return "";
  const value = valueText(cell.value);
  return cell.formula === null ? value : `${value} {=${cell.formula}}`;
}

function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? value.date : value.error;
  return String(value).replaceAll("\n", "⏎");
}
