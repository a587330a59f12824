import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { looks, numberFormat, styled } from "../drawing/styles";

/** What one cell of an output sheet shows. */
export type OutputCell = { readonly value: CellValue; readonly style: Style; readonly formula?: string };

/** Characters that a cell holds in Excel. A quoted text and the sentence around it together can be longer. */
const longestText = 32_767;

/** Text of people, always a string in a cell of format "@", whatever it begins with (contract §4). */
export function textCell(value: string | null): OutputCell {
  return { value: fitting(value), style: styled("text", { format: "@" }) };
}

/** A code or a short word, centred; `fill` "RRGGBB" or `null`. */
export function wordCell(value: string | null, fill: string | null = null): OutputCell {
  return { value: fitting(value), style: styled("centered", { format: "@", fill }) };
}

/** A word that leads to another cell. */
export function linkCell(value: string | null): OutputCell {
  return { value: fitting(value), style: looks.link };
}

/** Where a figure stands: small and grey. */
export function sourceCell(value: string | null): OutputCell {
  return { value: fitting(value), style: looks.source };
}

/** A whole number; `null` stays blank. */
export function countCell(value: number | null): OutputCell {
  return { value, style: styled("number", { format: numberFormat(0) }) };
}

/** STT. */
export function orderCell(order: number): OutputCell {
  return { value: order, style: styled("centered", { format: numberFormat(0) }) };
}

/** A figure as read: numbers with these decimals on the right, words as text. */
export function figureCell(value: number | string | null, decimals: number): OutputCell {
  return typeof value === "string"
    ? textCell(value)
    : { value, style: styled("number", { format: numberFormat(decimals) }) };
}

/** A percentage from 0 to 100, written as officials do: 96,5%. */
export function percentCell(value: number | null): OutputCell {
  return { value, style: styled("number", { format: percentFormat }) };
}

export const percentFormat = '#,##0.0"%"';

/** An ISO civil date as a date. */
export function dateCell(iso: string | null): OutputCell {
  return { value: iso === null ? null : { date: iso }, style: looks.date };
}

/** An ISO civil date-time with hours and minutes. */
export function momentCell(iso: string | null): OutputCell {
  return { value: iso === null ? null : { date: iso }, style: styled("date", { format: "dd/mm/yyyy hh:mm" }) };
}

/** Decimals that a number needs to be seen whole, at most 4: for figures whose indicator states none. */
export function decimalsOf(...values: readonly (number | string | null)[]): number {
  const places = values.map((value) => (typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0));
  return Math.min(4, Math.max(0, ...places));
}

function fitting(value: string | null): string | null {
  if (value === null || value === "") return null;
  return value.length <= longestText ? value : `${value.slice(0, longestText - 1)}…`;
}
