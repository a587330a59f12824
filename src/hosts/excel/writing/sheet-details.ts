import type { WorkbookChange } from "../../../app/live-workbook";
import { addressOf, areaAddress, sheetReference } from "../../../workbook/address";
import type { CellEdit } from "../../../workbook/edit";
import { liveWorkbookError } from "../failures";
import type { Session } from "../session";
import { askForCells, plannedEdits, refuseChanged, type CellsNow, type PlannedEdit } from "./edited-cells";
import { cellAreas } from "./rectangles";
import type { SheetDetails } from "./plan-write";
import { foundSheet, type WorkbookFound } from "./read-sheets";

/** Cells to be changed on one sheet, as they are now; by the sheet's name on its tab. */
export type FoundEdits = ReadonlyMap<string, { readonly edits: readonly PlannedEdit[]; readonly cells: CellsNow }>;

/**
 * Asks for the cells that are to be changed, without a sync of its own: they come with the next one, and what is
 * returned is called after it. Throws "sheet-missing", and "changed-meanwhile" where a cell no longer holds what it
 * held.
 */
export function askForEdits({ context }: Session, cells: readonly CellEdit[]): (found: WorkbookFound) => FoundEdits {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of cells) {
    const key = edit.sheet.toLowerCase();
    bySheet.set(key, [...(bySheet.get(key) ?? []), edit]);
  }
  const asked = [...bySheet.values()].map((edits) => {
    const sheet = edits[0]?.sheet ?? "";
    return { sheet, edits, cellsNow: askForCells(context.workbook.worksheets.getItemOrNullObject(sheet), edits) };
  });
  return (found) =>
    new Map(
      asked.map(({ sheet, edits, cellsNow }) => {
        const name = foundSheet(found, sheet)?.name;
        if (name === undefined) throw liveWorkbookError("sheet-missing", sheet);
        refuseChanged(name, edits, cellsNow);
        return [name, { edits: plannedEdits(edits, cellsNow), cells: cellsNow }];
      }),
    );
}

/**
 * One sync, where there is anything to ask: charts on sheets of ours, and whether the cells for added rows are empty.
 */
export async function readCharts(
  { context, sync }: Session,
  { sheets, added }: WorkbookChange,
  found: WorkbookFound,
): Promise<SheetDetails["chartsOn"]> {
  const { worksheets } = context.workbook;
  const charts = sheets.flatMap((draft) => {
    const name = foundSheet(found, draft.name)?.name;
    if (name === undefined) return [];
    const standing = worksheets.getItem(name).charts;
    standing.load("items/name");
    return [{ name, standing }];
  });
  const cells = added.flatMap(({ sheet, rows }) => {
    const name = foundSheet(found, sheet)?.name;
    if (name === undefined) throw liveWorkbookError("sheet-missing", sheet);
    return cellAreas(rows).map((area) => {
      const range = worksheets.getItem(name).getRange(areaAddress(area));
      range.load("formulas");
      range.untrack();
      return { name, area, range };
    });
  });
  if (charts.length + cells.length > 0) await sync("");
  for (const { name, area, range } of cells) {
    range.formulas.forEach((row: readonly unknown[], down) => {
      const across = row.findIndex((cell) => cell !== "");
      if (across >= 0)
        throw liveWorkbookError(
          "changed-meanwhile",
          sheetReference(name, addressOf(area.top + down, area.left + across)),
        );
    });
  }
  return (sheet) => charts.find(({ name }) => name === sheet)?.standing.items.map(({ name }) => name) ?? [];
}
