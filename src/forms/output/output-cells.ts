import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { decimalsOf, styled, looks, numberFormat, palette } from "../drawing/styles";
import type { Entry } from "../../domain/basics/entry";
import { writtenNumber } from "../../workbook/text/written-number";
import { writtenDay as vietnameseDate } from "../reading/finding";
import type { Canvas } from "../drawing/canvas";
import { rowHeight, totalWidth } from "../drawing/row-height";

/** What one cell of an output sheet shows. */
export type OutputCell = { readonly value: CellValue; readonly style: Style; readonly formula?: string };

/** Excel's limit for a cell. A sentence with a quoted text in it can be longer. */
const longestText = 32_767;

/** Text that people wrote: always a string in a cell of format "@", whatever it begins with (contract §4). */
export function textCell(value: string | null): OutputCell {
  return { value: fitting(value), style: textStyle };
}

const textStyle = styled("text", { format: "@" });

/** A code or a short word, centred; `fill` "RRGGBB" or `null`. */
export function wordCell(value: string | null, fill: string | null = null): OutputCell {
  return { value: fitting(value), style: fill === null ? wordStyle : styled("centered", { format: "@", fill }) };
}

const wordStyle = styled("centered", { format: "@", fill: null });

/** A word that links to another cell. */
export function linkCell(value: string | null): OutputCell {
  return { value: fitting(value), style: looks.link };
}

/** The place of a figure: small and grey. */
export function sourceCell(value: string | null): OutputCell {
  return { value: fitting(value), style: looks.source };
}

/** A whole number; `null` stays blank. */
export function countCell(value: number | null): OutputCell {
  return { value, style: numberStyle(0) };
}

/** STT; `null` = none. */
export function orderCell(order: number | null): OutputCell {
  return { value: order, style: orderStyle };
}

const orderStyle = styled("centered", { format: numberFormat(0) });

/** A figure as read: numbers with these decimals on the right, words as text. */
export function figureCell(value: number | string | null, decimals: number): OutputCell {
  return typeof value === "string" ? textCell(value) : { value, style: numberStyle(decimals) };
}

const numberStyles: Style[] = [];

/** A province has a hundred thousand figures in five looks. */
function numberStyle(decimals: number): Style {
  return (numberStyles[decimals] ??= styled("number", { format: numberFormat(decimals) }));
}

/** A percentage from 0 to 100, written as officials do: 96,5%. */
export function percentCell(value: number | null): OutputCell {
  return { value, style: percentStyle };
}

export const percentFormat = '#,##0.0"%"';
const percentStyle = styled("number", { format: percentFormat });

/** An ISO civil date as a date. */
export function dateCell(iso: string | null): OutputCell {
  return { value: iso === null ? null : { date: iso }, style: looks.date };
}

/** An ISO civil date-time with hours and minutes. */
export function momentCell(iso: string | null): OutputCell {
  return { value: iso === null ? null : { date: iso }, style: styled("date", { format: "dd/mm/yyyy hh:mm" }) };
}

function fitting(value: string | null): string | null {
  if (value === null || value === "") return null;
  return value.length <= longestText ? value : `${value.slice(0, longestText - 1)}…`;
}

/** Words for the two declared states. */
export const declaredWords = { "not-applicable": "KAD", "not-assigned": "KG" } as const;

/**
 * An entry as read: a number with at least these decimals and its own up to 4, words as text, KAD and KG, unreadable
 * text on orange.
 */
export function entryCell(entry: Entry | undefined, decimals = 0): OutputCell {
  const { state, value, raw } = entry ?? { state: "blank", value: null, raw: null };
  if (state === "not-applicable" || state === "not-assigned") return textCell(declaredWords[state]);
  if (state === "invalid") return unreadableCell(raw);
  return figureCell(value, Math.max(decimals, decimalsOf(value)));
}

/** The entry of a date; what is no date is shown as written. */
export function dayCell(entry: Entry<string> | undefined): OutputCell {
  if (entry === undefined || entry.state === "blank") return textCell(null);
  return entry.state === "value" ? dateCell(entry.value) : unreadableCell(entry.raw);
}

/** The entry of a choice: the word as written. */
export function choiceCell(entry: Entry<string> | undefined): OutputCell {
  return entry?.state === "invalid" ? unreadableCell(entry.raw) : wordCell(entry?.raw ?? null);
}

/** Entries of the same field on several sheets: once if they agree, else each with its sheet's name. */
export function severalCell(entries: readonly (readonly [sheet: string, entry: Entry | undefined])[]): OutputCell {
  const filled = entries.flatMap(([sheet, entry]) =>
    entry === undefined || entry.state === "blank" ? [] : [{ sheet, entry, words: entryWords(entry) }],
  );
  const [first] = filled;
  if (first === undefined || filled.every(({ words }) => words === first.words)) return entryCell(first?.entry);
  return textCell(filled.map(({ sheet, words }) => `${sheet}: ${words}`).join("\n"));
}

/** An entry in a sentence: numbers and dates as written in Vietnamese. "" = blank. */
export function entryWords({ state, value, raw }: Entry<number | string>): string {
  if (state === "not-applicable" || state === "not-assigned") return declaredWords[state];
  if (typeof value === "number") return writtenNumber(value);
  return state === "value" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)
    ? vietnameseDate(value)
    : (raw ?? "");
}

function unreadableCell(raw: string | null): OutputCell {
  return { value: textCell(raw).value, style: styled("text", { format: "@", fill: palette.bad }) };
}

/** Columns from … to, both included. */
export type Span = readonly [from: number, to: number];

/** Cells over several columns, in panels that share rows: each row is as high as its highest text. */
export type SpanGrid = {
  readonly put: (row: number, span: Span, cell: OutputCell) => void;
  /** To be called once everything is drawn. Rows that were given a height keep it. */
  readonly setHeights: (given: ReadonlyMap<number, number>) => void;
};

/** Correction of the width: merged short columns wrap earlier than one wide column, and bold letters are wider. */
const usedShare = 0.94;
const boldShare = 0.85;

export function spanGrid(drawn: Canvas, widths: readonly number[]): SpanGrid {
  const texts = new Map<number, { readonly text: string; readonly width: number }[]>();
  widths.forEach((width, index) => drawn.width(index + 1, { width }));
  return {
    put: (row, [from, to], cell) => {
      for (let column = from; column <= to; column += 1)
        drawn.put(row, column, column === from ? cell : { value: null, style: cell.style });
      drawn.merge({ top: row, left: from, bottom: row, right: to });
      const { bold, size } = cell.style.font;
      const width = totalWidth(widths.slice(from - 1, to)) * (bold ? boldShare : usedShare) * (11 / size);
      const known = texts.get(row) ?? [];
      texts.set(row, typeof cell.value === "string" ? [...known, { text: cell.value, width }] : known);
    },
    setHeights: (given) => {
      for (const [row, cells] of texts) drawn.height(row, given.get(row) ?? rowHeight(cells));
    },
  };
}
