import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { isWholeColumns, isWholeRows } from "./areas";
import type { ColumnModel, RowModel, SheetModel } from "./workbook-model";
import { pointsOfWidth, widthOfPoints } from "./widths";

const plainColumn: ColumnModel = { width: null, hidden: false, outline: 0 };
const plainRow: RowModel = { height: null, hidden: false, outline: 0 };
/** Of Calibri 11; what a row without a height really measures depends on its text, so this is a stand-in. */
const standardHeight = 15;
/** Excel's own limits: 255 characters, 409.5 points. */
const widestPoints = pointsOfWidth(255 + 5 / 7);
const highestPoints = 409.5;

function column(sheet: SheetModel, number: number): ColumnModel {
  return sheet.columns.get(number) ?? plainColumn;
}

function row(sheet: SheetModel, number: number): RowModel {
  return sheet.rows.get(number) ?? plainRow;
}

/** Points; a hidden column has 0. `null` where columns differ. */
export function columnWidthPoints(sheet: SheetModel, areas: readonly Area[]): number | null {
  return alike(columnsOf(areas), (number) => {
    const { width, hidden } = column(sheet, number);
    return hidden ? 0 : pointsOfWidth(width ?? sheet.standardWidth);
  });
}

export function rowHeightPoints(sheet: SheetModel, areas: readonly Area[]): number | null {
  return alike(knownRows(sheet, areas), (number) => {
    const { height, hidden } = row(sheet, number);
    return hidden ? 0 : (height ?? standardHeight);
  });
}

export function setColumnWidth(sheet: SheetModel, area: Area, points: number): void {
  if (points < 0 || points > widestPoints) fail("InvalidArgument");
  changeColumns(sheet, area, (before) =>
    points === 0 ? { ...before, hidden: true } : { ...before, width: widthOfPoints(points), hidden: false },
  );
}

export function setRowHeight(sheet: SheetModel, area: Area, points: number): void {
  if (points < 0 || points > highestPoints) fail("InvalidArgument");
  changeRows(sheet, area, (before) =>
    points === 0 ? { ...before, hidden: true } : { ...before, height: points, hidden: false },
  );
}

export function changeColumns(sheet: SheetModel, area: Area, change: (before: ColumnModel) => ColumnModel): void {
  const columns = new Map(sheet.columns);
  for (let number = area.left; number <= area.right; number++) columns.set(number, change(column(sheet, number)));
  sheet.columns = columns;
}

export function changeRows(sheet: SheetModel, area: Area, change: (before: RowModel) => RowModel): void {
  if (area.bottom - area.top > 100_000)
    fail("NotImplemented", "Simulated host: the height or visibility of more than 100,000 rows at once");
  const rows = new Map(sheet.rows);
  for (let number = area.top; number <= area.bottom; number++) rows.set(number, change(row(sheet, number)));
  sheet.rows = rows;
}

/** `null` where they differ. */
export function columnsHidden(sheet: SheetModel, area: Area): boolean | null {
  return alike(columnsOf([area]), (number) => column(sheet, number).hidden);
}

export function rowsHidden(sheet: SheetModel, area: Area): boolean | null {
  return alike(knownRows(sheet, [area]), (number) => row(sheet, number).hidden);
}

/** `Range.hidden`: of whole rows or columns alone. */
export function isHidden(sheet: SheetModel, area: Area): boolean | null {
  const columns = columnsHidden(sheet, area);
  const rows = rowsHidden(sheet, area);
  if (columns === true || rows === true) return true;
  return columns === null || rows === null ? null : false;
}

/** One level more for each column or row, at most 7. */
export function group(sheet: SheetModel, area: Area, by: "ByColumns" | "ByRows"): void {
  const deeper = <T extends ColumnModel | RowModel>(before: T): T => ({
    ...before,
    outline: before.outline < 7 ? before.outline + 1 : fail("InvalidOperation"),
  });
  if (by === "ByColumns") {
    if (!isWholeColumns(area)) fail("InvalidArgument");
    changeColumns(sheet, area, deeper);
  } else {
    if (!isWholeRows(area)) fail("InvalidArgument");
    changeRows(sheet, area, deeper);
  }
}

export function ungroup(sheet: SheetModel, area: Area, by: "ByColumns" | "ByRows"): void {
  const flatter = <T extends ColumnModel | RowModel>(before: T): T => ({
    ...before,
    outline: before.outline > 0 ? before.outline - 1 : fail("InvalidOperation"),
  });
  if (by === "ByColumns") changeColumns(sheet, area, flatter);
  else changeRows(sheet, area, flatter);
}

/** Points from the sheet's left or upper edge to a column's or row's. */
export function leftOf(sheet: SheetModel, number: number): number {
  let points = 0;
  for (let before = 1; before < number; before++)
    points += columnWidthPoints(sheet, [{ top: 1, bottom: 1, left: before, right: before }]) ?? 0;
  return points;
}

export function topOf(sheet: SheetModel, number: number): number {
  let points = (number - 1) * standardHeight;
  for (const [at, { height, hidden }] of sheet.rows)
    if (at < number) points += (hidden ? 0 : (height ?? standardHeight)) - standardHeight;
  return points;
}

function columnsOf(areas: readonly Area[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { left, right } of areas) for (let number = left; number <= right; number++) numbers.add(number);
  return numbers;
}

/** Rows of the areas that have something of their own, and one that has not, if there is one. */
function knownRows(sheet: SheetModel, areas: readonly Area[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { top, bottom } of areas) {
    let known = 0;
    for (const number of sheet.rows.keys()) {
      if (number < top || number > bottom) continue;
      numbers.add(number);
      known++;
    }
    if (known < bottom - top + 1) numbers.add(0);
  }
  return numbers;
}

function alike<T>(numbers: Iterable<number>, read: (number: number) => T): T | null {
  const values = new Set<T>();
  for (const number of numbers) values.add(read(number));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}
