import { paperText } from "../../papers/paper-text";
import type { MadePaper } from "../../papers/papers";

/** A paper as text, and what of it nobody knows yet, by its marks, once each. */
export type PaperPreview = { readonly text: string; readonly blanks: readonly string[] };

export function paperPreview({ fill }: MadePaper): PaperPreview {
  const { paper, figures } = fill();
  const blanks = figures.filter(({ value, source }) => value === null && source !== "").map(({ mark }) => mark);
  return { text: paperText(paper), blanks: [...new Set(blanks)] };
}
