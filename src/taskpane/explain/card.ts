import { isRank } from "../../app/live/rules";
import type { Explained, ExplainedSource } from "../../app/live/explaining/explained";
import type { EntryState } from "../../domain/basics/entry";
import { formatNumber, formatShort } from "../../text/numbers";
import type { Texts } from "../../text/texts";
import type { PaneTexts } from "../../text/vi/pane";
import type { CheckTexts } from "../../text/vi/pane/check";
import type { CardLabel } from "../../text/vi/pane/explain";

export type CardLine = { readonly label: string; readonly value: string };

/** What is shown of a cell. `figure` "" = there is none to show large. */
export type Card = { readonly title: string; readonly figure: string; readonly lines: readonly CardLine[] };

/** The words a card is made with. */
export type CardWords = { readonly pane: PaneTexts; readonly texts: Texts };

/** A fact and its value; `null` and "" are left out. */
export type Fact = readonly [label: CardLabel, value: string | null];

export function linesOf(facts: readonly Fact[], { pane }: CardWords): readonly CardLine[] {
  return facts.flatMap(([label, value]) =>
    value === null || value === "" ? [] : [{ label: pane.explain.label[label], value }],
  );
}

/** When the report came that it is in. */
export function receiptFact({ receipt }: Explained, { pane, texts }: CardWords): Fact {
  if (receipt === null) return ["received", null];
  const source = texts.words.receivedSource[receipt.source];
  return [
    "received",
    pane.explain.receivedOn({
      date: receipt.day,
      source: receipt.confirmed ? source : `${source}, ${texts.words.provisional}`,
    }),
  ];
}

/** Whose it is, first on every card. */
export function ownerFacts({ unit, cluster }: Explained): readonly Fact[] {
  return [
    ["unit", unit?.name ?? null],
    ["cluster", cluster?.name ?? null],
  ];
}

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

/**
 * A number as shown, with its measure: "95%", "1.200 tỷ đồng", "hạng 5". Words have none: "Đạt", never "Đạt Đạt/Chưa
 * đạt".
 */
export function withMeasure(shown: string, value: number | string | null, measure: string | null): string {
  if (measure === null || shown === "" || typeof value !== "number") return shown;
  if (isRank(measure)) return `${measure} ${shown}`;
  return measure === "%" ? `${shown}%` : `${shown} ${measure}`;
}

/** In percent; `null` = not computable. */
export function percentWords(percent: number | null, { texts }: Pick<CardWords, "texts">): string | null {
  return percent === null ? null : `${formatShort(percent, percentDecimals, texts.lang)}%`;
}

/** File, sheet and cell; without a file it is this workbook. */
export function sourceWords({ file, sheet, cell }: ExplainedSource, words: CheckTexts): string {
  return file === null ? words.inSheet({ sheet, cell }) : words.inFile({ file, sheet, cell });
}

/** As typed, in quotation marks: it may be any text. */
export function quoted(raw: string | null): string | null {
  return raw === null ? null : `"${raw}"`;
}
