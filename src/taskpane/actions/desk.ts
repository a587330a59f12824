import type { Host } from "../../app/host";
import type { LiveWorkbook } from "../../app/live-workbook";
import type { Language, Texts } from "../../text/texts";

/** What the acts on a workbook are made of, whether Excel has it open or it is a file; the entry file chooses each. */
export type WorkDesk = {
  readonly workbook: LiveWorkbook;
  readonly host: Pick<Host, "readWorkbook" | "writeWorkbook" | "sha256">;
  /** Words written into sheets: always Vietnamese. */
  readonly sheetTexts: Texts;
  /** Words said to the person, in the language of the pane. */
  readonly languages: { readonly [L in Language]: Texts };
  /** Public holidays between two years, both included. */
  readonly holidays: (fromYear: number, toYear: number) => ReadonlySet<string>;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Gives the page its turn: to draw, to answer a click. */
  readonly nextTurn: () => Promise<void>;
};

/** The same in Excel, which can also be tested. */
export type PaneDesk = WorkDesk & { readonly selfTest: SelfTestPlace };

/** What the self-test needs of the place it runs in. */
export type SelfTestPlace = {
  /** Versions and platform, for the file of results. */
  readonly environment: () => Readonly<Record<string, string | number | boolean | null>>;
  /** Records what goes to Excel and comes back, until the returned function is called, which gives it. */
  readonly startRecording: () => () => readonly unknown[];
  /** Returns after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds from some beginning, with fractions. */
  readonly milliseconds: () => number;
};
