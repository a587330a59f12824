import {
  areaAddress,
  columnLetters,
  columnNumber,
  lastColumn,
  lastRow,
  parseArea,
  type Area,
} from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";

export const wholeSheet: Area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

export function height(area: Area): number {
  return area.bottom - area.top + 1;
}

export function width(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return height(area) * width(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 1 && area.bottom === lastRow;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 1 && area.right === lastColumn;
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(one: Area, other: Area): Area | null {
  if (!meets(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** What is left of `area` without `hole`: up to four areas that don't meet. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ].filter((left) => left.top <= left.bottom && left.left <= left.right);
}

export function shifted(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

/** An area inside the sheet, or InvalidArgument. */
export function checkedArea(area: Area): Area {
  const inside = area.top >= 1 && area.left >= 1 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!inside || area.top > area.bottom || area.left > area.right) fail("InvalidArgument");
  return area;
}

/** "A1:B2", "A:C", "1:3", with or without "$"; `null` for anything else. */
export function parseReference(reference: string): Area | null {
  const text = reference.replaceAll("$", "").trim();
  const [, firstColumn, otherColumn] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (firstColumn !== undefined && otherColumn !== undefined) {
    const [left = 0, right = 0] = [columnNumber(firstColumn), columnNumber(otherColumn)].sort(
      (one, other) => one - other,
    );
    return right <= lastColumn ? { top: 1, left, bottom: lastRow, right } : null;
  }
  const [, firstRow, otherRow] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text) ?? [];
  if (firstRow !== undefined && otherRow !== undefined) {
    const [top = 0, bottom = 0] = [Number(firstRow), Number(otherRow)].sort((one, other) => one - other);
    return bottom <= lastRow ? { top, left: 1, bottom, right: lastColumn } : null;
  }
  return parseArea(text);
}

/** As Excel writes it: whole columns "A:B", whole rows "1:3", else "A1:B2". */
export function referenceOf(area: Area): string {
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaAddress(area);
}

/** With "$" before every part: how Excel writes what a name or a chart points at. */
export function absoluteReference(area: Area): string {
  return referenceOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** Excel quotes a sheet's name only where it must; this quotes a little more often than Excel would. */
export function quotedSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseReference(name) === null && !/^[Rr]\d*([Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
