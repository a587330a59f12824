import { inWordsOf } from "../contract/kind-words";
import type { PeriodKind } from "../domain/round/period";
import type { PaneTexts } from "./vi/pane";

/**
 * The pane's words in a round of this kind: labels and headings speak of "sơ kết" and "mốc", and are said here as the
 * kind says them. Sentences with values know the kind by themselves: a name in them is never changed.
 */
export function paneIn(pane: PaneTexts, kind: PeriodKind): PaneTexts {
  return said(pane, (text) => inWordsOf(kind, text)) as PaneTexts;
}

function said(texts: unknown, say: (text: string) => string): unknown {
  if (typeof texts === "string") return say(texts);
  if (typeof texts !== "object" || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((each) => said(each, say));
  return Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, said(each, say)]));
}
