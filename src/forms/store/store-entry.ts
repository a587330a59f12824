import type { Entry } from "../../domain/entry";
import type { CellValue } from "../../workbook/cell";
import { isDate } from "../../workbook/cell";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldType } from "../description/field-type";

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
  if (typeof value === "number" || typeof value === "boolean") return { state: "value", value, raw: text, cell };
  if (typeof value === "string") return { state: "text", value, raw: text, cell };
  return { state: type.kind === "figure" ? declared(text) : "invalid", value: null, raw: text, cell };
}

function declared(raw: string): "not-applicable" | "not-assigned" | "invalid" {
  const key = matchKey(raw);
  if (key === "kad" || key === "không áp dụng") return "not-applicable";
  return key === "kg" || key === "không giao" ? "not-assigned" : "invalid";
}
