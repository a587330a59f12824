import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { isHostObject, type Argument } from "./behaviour";

export function textArgument(value: Argument): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}

export function numberArgument(value: Argument): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");
}

export function integerArgument(value: Argument): number {
  const number = numberArgument(value);
  return Number.isInteger(number) ? number : fail("InvalidArgument");
}

export function booleanArgument(value: Argument): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

/** A left-out argument arrives as `null` or not at all. */
export function optional<T>(value: Argument, read: (value: Argument) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

export function oneOf<const T extends string>(value: Argument, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  return found ?? fail("InvalidArgument");
}

export function recordArgument(value: Argument): Readonly<Record<string, Argument>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value))
    return fail("InvalidArgument");
  return value as Readonly<Record<string, Argument>>;
}

const colourNames: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
};

/** "#RRGGBB" or a name such as "orange" → "RRGGBB". */
export function colourArgument(value: Argument): string {
  const text = textArgument(value);
  const [, digits] = /^#([0-9A-Fa-f]{6})$/.exec(text) ?? [];
  return digits?.toUpperCase() ?? colourNames[text.toLowerCase()] ?? fail("InvalidArgument");
}

/** One value for all cells, or a row of columns for each row of the area. */
export type Grid = (row: number, column: number) => Argument;

/** Excel takes a single value, or an array of exactly the area's size. Rows and columns from 0 inside the area. */
export function gridArgument(value: Argument, area: Area): Grid {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Argument[];
  const columns = area.right - area.left + 1;
  const fits =
    rows.length === area.bottom - area.top + 1 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows as readonly (readonly Argument[])[])[row]?.[column];
}
