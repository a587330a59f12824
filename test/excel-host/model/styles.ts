import type { Area } from "../../../src/workbook/address";
import { noBorder, type Style } from "../../../src/workbook/style";
import { fail } from "../wire/excel-error";
import { cellCount, height, isWholeColumns, sameArea, wholeSheet } from "./areas";
import { visitStored } from "./cells";
import type { SheetModel } from "./workbook-model";

/** More cells than this at once would only be a slip: whole columns are set by their column. */
const mostCells = 5_000_000;

const known = new Map<string, Style>();
const interned = new WeakMap<Style, Style>();

/** Equal styles are one object, so that comparing them is cheap. */
export function intern(style: Style): Style {
  const found = interned.get(style);
  if (found !== undefined) return found;
  const { font, border } = style;
  const { name, size, bold, italic, underline, color } = font;
  const text = JSON.stringify([
    [name, size, bold, italic, underline, color],
    style.fill,
    [border.top, border.right, border.bottom, border.left].map((line) => line && [line.line, line.color]),
    [style.horizontal, style.vertical, style.wrap, style.indent, style.numberFormat, style.locked],
  ]);
  const one = known.get(text) ?? style;
  known.set(text, one);
  interned.set(style, one);
  return one;
}

/** A cell of a new workbook. */
export const newWorkbookStyle: Style = intern({
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: "000000" },
  fill: null,
  border: noBorder,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
});

/** The style that a cell which is not stored has. */
export function defaultStyle(sheet: SheetModel, column: number): Style {
  return sheet.columnStyles.get(column) ?? sheet.style;
}

export function styleAt(sheet: SheetModel, row: number, column: number): Style {
  return sheet.cells.get(row, column)?.style ?? defaultStyle(sheet, column);
}

export type StyleChange = (style: Style) => Style;

/** Changes the look of every cell of an area; whole columns also change what their empty cells look like. */
export function restyle(sheet: SheetModel, area: Area, change: StyleChange): void {
  const changed = remembered(change);
  if (sameArea(area, wholeSheet)) {
    sheet.style = changed(sheet.style);
    sheet.columnStyles = new Map([...sheet.columnStyles].map(([column, style]) => [column, changed(style)]));
    restyleStored(sheet, area, changed);
  } else if (isWholeColumns(area)) {
    const columns = new Map(sheet.columnStyles);
    for (let column = area.left; column <= area.right; column++)
      columns.set(column, changed(defaultStyle(sheet, column)));
    sheet.columnStyles = columns;
    restyleStored(sheet, area, changed);
  } else {
    restyleEach(sheet, area, changed);
  }
}

function restyleStored(sheet: SheetModel, area: Area, changed: StyleChange): void {
  visitStored(sheet.cells, area, (row, column, content) =>
    sheet.cells.put(row, column, { ...content, style: changed(content.style) }),
  );
}

function restyleEach(sheet: SheetModel, area: Area, changed: StyleChange): void {
  if (cellCount(area) > mostCells)
    fail(
      "NotImplemented",
      `Simulated host: formats of ${cellCount(area)} cells at once, other than whole columns or the whole sheet`,
    );
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const content = sheet.cells.get(row, column);
      if (content === undefined)
        sheet.cells.put(row, column, { ...emptyContent, style: changed(defaultStyle(sheet, column)) });
      else {
        const style = changed(content.style);
        if (style !== content.style) sheet.cells.put(row, column, { ...content, style });
      }
    }
  }
}

export const emptyContent = { value: null, formula: null, calculated: true, note: null } as const;

function remembered(change: StyleChange): StyleChange {
  const done = new Map<Style, Style>();
  return (style) => {
    let changed = done.get(style);
    if (changed === undefined) done.set(style, (changed = intern(change(style))));
    return changed;
  };
}

/** The different styles that occur in the areas. */
export function stylesIn(sheet: SheetModel, areas: readonly Area[]): ReadonlySet<Style> {
  const found = new Set<Style>();
  for (const area of areas) {
    const stored = new Map<number, number>();
    visitStored(sheet.cells, area, (_, column, content) => {
      found.add(content.style);
      stored.set(column, (stored.get(column) ?? 0) + 1);
    });
    for (let column = area.left; column <= area.right; column++) {
      if ((stored.get(column) ?? 0) < height(area)) found.add(defaultStyle(sheet, column));
    }
  }
  return found;
}

/** One property of all cells of the areas; `null` when they differ, as Excel answers. */
export function common<T>(sheet: SheetModel, areas: readonly Area[], read: (style: Style) => T): T | null {
  const values = new Set<T>();
  for (const style of stylesIn(sheet, areas)) values.add(read(style));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Gives every cell of the area that is not stored a look of its own. */
export function storeUnstored(sheet: SheetModel, area: Area, style: Style): void {
  if (cellCount(area) > mostCells)
    fail("NotImplemented", `Simulated host: ${cellCount(area)} empty cells with a look that their column has not`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.get(row, column) === undefined) sheet.cells.put(row, column, { ...emptyContent, style });
    }
  }
}
