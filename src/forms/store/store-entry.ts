import type { Entry } from "../../domain/basics/entry";
import { type CellValue, isDate } from "../../workbook/cell";
import { serialOf } from "../../workbook/date-to-serial";
import { isInSense } from "../../workbook/number-in-sense";
import type { FieldType } from "../description/field-type";
import { parseDate } from "../../workbook/text/parse-date";
import { declaredState } from "../reading/read-value";

/**
 * An entry as two cells side by side: the raw text and the value (contract §1, Store). A date is kept as a date, so
 * that a text that looks like one stays a text; what is declared away or unreadable has a raw text and no value.
 */
export function storedCells(entry: Entry<number | string | boolean>): readonly [raw: CellValue, value: CellValue] {
  const { state, raw, value } = entry;
  if (state === "value" && typeof value === "string") return [raw, { date: value }];
  return [raw, value];
}

export type StoredPair = { readonly raw: CellValue; readonly value: CellValue; readonly cell: string };

export function restoredEntry({ raw, value, cell }: StoredPair, type: FieldType): Entry<number | string | boolean> {
  const text = raw === null ? null : isDate(raw) ? raw.date : String(raw as string | number | boolean);
  if (text === null) return { state: "blank", value: null, raw: null, cell };
  if (isDate(value)) return { state: "value", value: value.date, raw: text, cell };
  const day = typeof value === "number" ? dayBesideItsText(text, value) : null;
  if (day !== null) return { state: "value", value: day, raw: text, cell };
  if (typeof value === "number" && !isInSense(value)) return { state: "invalid", value: null, raw: text, cell };
  if (typeof value === "number" || typeof value === "boolean") return { state: "value", value, raw: text, cell };
  if (typeof value === "string") return { state: "text", value, raw: text, cell };
  const mayDeclare = type.kind === "figure" || (type.kind === "number" && type.declarable === true);
  return { state: (mayDeclare ? declaredState(text) : null) ?? "invalid", value: null, raw: text, cell };
}

/**
 * A store that is read without number formats (inside Excel these would double what has to be loaded) gives dates as
 * serial numbers. Only a date has, beside its number, a text that reads as the very same day.
 */
function dayBesideItsText(raw: string, value: number): string | null {
  const day = parseDate(raw) ?? parseDate(raw.slice(0, isoDay));
  return day !== null && serialOf({ date: day }) === value ? day : null;
}

/** Characters of yyyy-mm-dd; a time of day may follow. */
const isoDay = 10;
