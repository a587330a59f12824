import type { CellValue } from "../../../src/workbook/cell";
import { serialOf, numberKind, dateOfSerial } from "../../../src/workbook/serial-date";
import type { ColumnLayout, DraftCell, SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import type { CellContent } from "../model/cells";
import { defaultStyle } from "../model/styles";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { chartToDraft } from "./chart-draft";
import { conditionsToDraft } from "./condition-draft";
import { pageToDraft } from "./page-draft";
import { protectionToDraft } from "./protection-draft";
import { validationsToDraft } from "./validation-draft";

/**
 * The whole workbook as the .xlsx writer takes it. Results of formulas that nobody calculated are `null`. Throws on
 * what a draft has no words for (a hidden row, a table), and leaves out gridlines, settings, passwords and names that
 * belong to one sheet.
 */
export function toDraft(model: WorkbookModel): WorkbookDraft {
  return {
    title: model.title,
    sheets: model.sheets.map(sheetToDraft),
    names: model.names.map(({ name, formula }) => ({ name, reference: formula.replace(/^=/, "") })),
    active: model.sheets.findIndex(({ id }) => id === model.active),
  };
}

function sheetToDraft(sheet: SheetModel): SheetDraft {
  const [table] = sheet.tables;
  if (table !== undefined) throw new Error(`no draft has a table: ${table.name} on ${sheet.name}`);
  return {
    name: sheet.name,
    state: sheet.state,
    tab: sheet.tab,
    rows: rows(sheet),
    columns: columns(sheet),
    heights: heights(sheet),
    merges: sheet.merges,
    freeze: sheet.freeze,
    filter: sheet.filter,
    validations: sheet.validations.flatMap(validationsToDraft),
    conditions: sheet.conditions.flatMap(conditionsToDraft),
    charts: sheet.charts.map((chart) => chartToDraft(chart, sheet)),
    protection: protectionToDraft(sheet.protection),
    print: pageToDraft(sheet.page, sheet.breaks),
  };
}

/** In order; empty cells only where they look otherwise than their column. */
function rows(sheet: SheetModel): SheetDraft["rows"] {
  return ascending(
    [...sheet.cells.rows()].flatMap(([row, stored]) => {
      const cells = [...stored]
        .filter(([column, content]) => isWorthWriting(sheet, column, content))
        .map(([column, content]) => [column, draftCell(content)] as const);
      return cells.length === 0 ? [] : [[row, ascending(cells)] as const];
    }),
  );
}

function isWorthWriting(sheet: SheetModel, column: number, { value, formula, note, style }: CellContent): boolean {
  return value !== null || formula !== null || note !== null || style !== defaultStyle(sheet, column);
}

function draftCell({ value, formula, calculated, style, note }: CellContent): DraftCell {
  return { value: calculated ? draftValue(value, style.numberFormat) : null, formula, style, note };
}

/** A number that is shown as a date is one, if the date says exactly what the number does. */
function draftValue(value: CellContent["value"], format: string): CellValue {
  if (typeof value !== "number" || numberKind(format) !== "date") return value;
  const date = dateOfSerial(value, false);
  return date !== null && serialOf(date) === value ? date : value;
}

function columns(sheet: SheetModel): ReadonlyMap<number, ColumnLayout> {
  return ascending(
    [...sheet.columns].flatMap(([column, { width, hidden, outline }]) => {
      const plain = width === null && !hidden && outline === 0;
      return plain ? [] : [[column, { width: width ?? sheet.standardWidth, hidden, outline }] as const];
    }),
  );
}

function heights(sheet: SheetModel): ReadonlyMap<number, number> {
  return ascending(
    [...sheet.rows].flatMap(([row, { height, hidden, outline }]) => {
      if (hidden || outline > 0) throw new Error(`no draft has a hidden or grouped row: ${row} on ${sheet.name}`);
      return height === null ? [] : [[row, height] as const];
    }),
  );
}

function ascending<T>(entries: readonly (readonly [number, T])[]): ReadonlyMap<number, T> {
  return new Map([...entries].sort(([one], [other]) => one - other));
}
