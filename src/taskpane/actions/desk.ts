import type { Host } from "../../app/host";
import type { SampleTables } from "../../app/new-board";
import type { LiveWorkbook } from "../../app/live-workbook";
import type { Language } from "../../text/language";
import type { Texts } from "../../text/texts";
import type { MadeFile } from "../made-file";

/** What the acts on a workbook are made of, whether Excel has it open or it is a file; the entry file chooses each. */
export type WorkDesk = {
  readonly workbook: LiveWorkbook;
  readonly host: Pick<Host, "readWorkbook" | "prepare" | "writeWorkbook" | "markWorkbook" | "sha256">;
  /** Files in one zip, "/" between folders in their names; `day` = the civil day that they bear, ISO. */
  readonly zip: (files: readonly MadeFile[], day: string) => Uint8Array;
  /** Of the sample province: for a new workbook like it, and for the documents that every round asks for. */
  readonly sampleTables: SampleTables;
  /** Words written into sheets: always Vietnamese. */
  readonly sheetTexts: Texts;
  /** Words said to the person, in the language of the pane. */
  readonly languages: { readonly [L in Language]: Texts };
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Gives the page its turn: to draw, to answer a click. */
  readonly nextTurn: () => Promise<void>;
};
