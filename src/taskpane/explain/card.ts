import type { Explained } from "../../app/live/explaining/explained";
import type { CardLabel } from "../../text/vi/pane/explain";
import type { PaneTexts } from "../../text/vi/pane";
import type { Texts } from "../../text/texts";

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

/** When the report came that it stands in. */
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
