import type { StartTexts } from "./pane-texts";

type Named = { readonly name: string };

/** The page in a browser that works on files: what it says beyond the pane's words, and in place of some of them. */
export type PageTexts = {
  readonly title: string;
  readonly intro: string;
  readonly open: string;
  readonly openOther: string;
  readonly dropHere: string;
  readonly dropHint: string;
  /** What happens to the files, each a sentence. */
  readonly facts: readonly string[];
  readonly barLabel: string;
  readonly reading: (file: Named) => string;
  readonly unreadable: (file: Named) => string;
  readonly state: { readonly unchanged: string; readonly unsaved: string; readonly saved: string };
  readonly save: string;
  readonly saveFailed: string;
  /** What a rewritten file can't keep. */
  readonly notKept: string;
  readonly unsavedTitle: string;
  readonly unsavedBody: (file: Named) => string;
  readonly discard: string;
  readonly stay: string;
  readonly language: string;
  /** In place of the pane's: a workbook that is none of ours, where the data is, the hint while waiting. */
  readonly start: StartTexts;
  readonly privacy: string;
  readonly waitingHint: string;
};
