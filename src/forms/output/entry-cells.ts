import type { Entry } from "../../domain/basics/entry";
import { writtenNumber } from "../../workbook/text/written-number";
import { palette, styled } from "../drawing/styles";
import { dateCell, decimalsOf, figureCell, textCell, wordCell, type OutputCell } from "./output-cells";
import { vietnameseDate } from "./output-heading";

/** What the two declared states are called in a cell. */
export const declaredWords = { "not-applicable": "KAD", "not-assigned": "KG" } as const;

/**
 * An entry as it came: a number with these decimals at least and all its own up to 4, words as text, KAD and KG, what
 * can't be read on orange.
 */
export function entryCell(entry: Entry | undefined, decimals = 0): OutputCell {
  const { state, value, raw } = entry ?? { state: "blank", value: null, raw: null };
  if (state === "not-applicable" || state === "not-assigned") return textCell(declaredWords[state]);
  if (state === "invalid") return unreadableCell(raw);
  return figureCell(value, Math.max(decimals, decimalsOf(value)));
}

/** Of a day; what is no day stands as it was written. */
export function dayCell(entry: Entry<string> | undefined): OutputCell {
  if (entry === undefined || entry.state === "blank") return textCell(null);
  return entry.state === "value" ? dateCell(entry.value) : unreadableCell(entry.raw);
}

/** Of a choice: the word of the list, as it was written. */
export function choiceCell(entry: Entry<string> | undefined): OutputCell {
  return entry?.state === "invalid" ? unreadableCell(entry.raw) : wordCell(entry?.raw ?? null);
}

/** What stands on several sheets of one form: once where they agree, else each under its sheet's name. */
export function severalCell(entries: readonly (readonly [sheet: string, entry: Entry | undefined])[]): OutputCell {
  const filled = entries.flatMap(([sheet, entry]) =>
    entry === undefined || entry.state === "blank" ? [] : [{ sheet, entry, words: entryWords(entry) }],
  );
  const [first] = filled;
  if (first === undefined || filled.every(({ words }) => words === first.words)) return entryCell(first?.entry);
  return textCell(filled.map(({ sheet, words }) => `${sheet}: ${words}`).join("\n"));
}

/** In a sentence: numbers and days as Vietnamese are written. "" = blank. */
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
