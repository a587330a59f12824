import { addressOf, areaAddress, sheetReference, type Area } from "../../../workbook/address";
import type { Cell } from "../../../workbook/cell";
import { stillHolds, type CellEdit } from "../../../workbook/edit";
import type { DraftCell } from "../../../workbook/draft";
import { plainStyle } from "../../../workbook/style";
import { liveWorkbookError } from "../failures";
import { liveCell, rememberedKinds } from "../reading/live-cell";
import { formatOf, inputOf, typingFormat } from "./cell-input";
import { cellAreas } from "./rectangles";
import { jsonBytes, size } from "./step";

type Place = Pick<CellEdit, "row" | "column">;

/** A single cell of a sheet that people keep, as the plan in the journal has it. */
export type PlannedEdit = Place &
  Pick<CellEdit, "was" | "value"> & {
    /** Number format that the cell ends with. */
    readonly format: string;
  };

/** A cell as it is now, also where it holds nothing. */
export type CellNow = { readonly cell: Cell | undefined; readonly format: string };

export type CellsNow = (place: Place) => CellNow;

const nothingThere: CellNow = { cell: undefined, format: "General" };
export const noCells: CellsNow = () => nothingThere;

/** Asks for cells in as few ranges as possible. The returned function can be called after the next sync. */
export function askForCells(sheet: Excel.Worksheet, places: readonly Place[]): CellsNow {
  const asked = areasOf(places).map((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.load("values,formulas,numberFormat");
    range.untrack();
    return { area, range };
  });
  const kindOf = rememberedKinds();
  return ({ row, column }) => {
    const found = asked.find(
      ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
    if (found === undefined) return nothingThere;
    const at = (grid: readonly (readonly unknown[])[]): unknown =>
      grid[row - found.area.top]?.[column - found.area.left];
    const raw = {
      value: at(found.range.values),
      formula: at(found.range.formulas),
      format: at(found.range.numberFormat),
    };
    return {
      cell: liveCell(raw, kindOf) ?? undefined,
      format: typeof raw.format === "string" ? raw.format : "General",
    };
  };
}

/** Of several edits of one cell the last counts. A date gets a date format where the cell has none. */
export function plannedEdits(edits: readonly CellEdit[], cellsNow: CellsNow): readonly PlannedEdit[] {
  const last = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  return [...last.values()].map(({ row, column, was, value, format }) => ({
    row,
    column,
    was,
    value,
    format: formatOf(draftOf({ value, format: format ?? cellsNow({ row, column }).format })),
  }));
}

/** Throws "changed-meanwhile" with the first cell that no longer holds what it held. */
export function refuseChanged(
  sheet: string,
  edits: readonly (Place & Pick<CellEdit, "was">)[],
  cellsNow: CellsNow,
): void {
  const changed = edits.find((edit) => !stillHolds(cellsNow(edit).cell, edit.was));
  if (changed !== undefined)
    throw liveWorkbookError("changed-meanwhile", sheetReference(sheet, addressOf(changed.row, changed.column)));
}

/** Whether the cell holds what it is to hold, and didn't before. */
export function isMade(edit: PlannedEdit, cellsNow: CellsNow): boolean {
  const { cell } = cellsNow(edit);
  return stillHolds(cell, edit.value) && !stillHolds(cell, edit.was);
}

export function editBytes(edits: readonly PlannedEdit[]): number {
  return areasOf(edits).length * (size.range + 3 * size.action) + 2 * jsonBytes(edits);
}

/** As if typed: looks stay. The ranges hold only these cells, so nothing else is touched. May be done twice. */
export function makeEdits(sheet: Excel.Worksheet, edits: readonly PlannedEdit[], cellsNow: CellsNow): void {
  const at = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  for (const area of areasOf(edits)) {
    const within = placesIn(area).map((places) => places.flatMap((place) => at.get(place) ?? []));
    const range = sheet.getRange(areaAddress(area));
    setFormats(
      range,
      within.map((row) => row.map((edit) => unless(typingFormat(draftOf(edit)), cellsNow(edit).format))),
    );
    // An empty text empties a cell, null would leave it alone (Microsoft's page "Work with cells using the Excel
    // JavaScript API").
    range.set({ formulas: within.map((row) => row.map((edit) => inputOf(draftOf(edit)) ?? "")) });
    setFormats(
      range,
      within.map((row) => row.map((edit) => unless(edit.format, typingFormat(draftOf(edit))))),
    );
    range.untrack();
  }
}

/** `null` leaves the cell's format alone. */
function setFormats(range: Excel.Range, formats: readonly (readonly (string | null)[])[]): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats.map((row) => [...row]);
}

function unless(wanted: string, there: string): string | null {
  return wanted === there ? null : wanted;
}

function draftOf({ value, format }: Pick<PlannedEdit, "value" | "format">): DraftCell {
  return { value, formula: null, style: { ...plainStyle, numberFormat: format }, note: null };
}

function areasOf(places: readonly Place[]): readonly Area[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column } of places) rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, "cell"));
  return cellAreas(rows);
}

function placesIn({ top, left, bottom, right }: Area): readonly (readonly string[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_each, across) => `${top + down} ${left + across}`),
  );
}
