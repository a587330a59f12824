import type { EntryState } from "../../domain/basics/entry";
import { formatNumber, formatShort } from "../../text/numbers";
import type { CardWords } from "./card";

/** Percentages are shown with so many decimals at most. */
const percentDecimals = 2;

/** A number as people write it, a text as it is; "" for nothing. */
export function valueWords(value: number | string | null, { texts }: Pick<CardWords, "texts">): string {
  return typeof value === "number" ? formatNumber(value, null, texts.lang) : (value ?? "");
}

/** What was read; where nothing was, why. */
export function resultWords(value: number | string | null, state: EntryState, words: CardWords): string {
  return value === null ? (stateWords(state, words) ?? "") : valueWords(value, words);
}

/** Blank, not applicable, not assigned and unreadable are four things; `null` where something was read. */
export function stateWords(state: EntryState, { pane }: Pick<CardWords, "pane">): string | null {
  return state === "value" || state === "text" ? null : pane.explain.entry[state];
}

export function withMeasure(value: string, measure: string | null): string {
  if (measure === null || value === "") return value;
  return measure === "%" ? `${value}%` : `${value} ${measure}`;
}

/** In percent; `null` = not computable. */
export function percentWords(percent: number | null, { texts }: Pick<CardWords, "texts">): string | null {
  return percent === null ? null : `${formatShort(percent, percentDecimals, texts.lang)}%`;
}

/** As typed, in quotation marks: it may be any text. */
export function quoted(raw: string | null): string | null {
  return raw === null ? null : `"${raw}"`;
}
