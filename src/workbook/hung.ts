import type { Position } from "./address";

/** What hangs on rows and cells of a workbook beside what they hold. */
export type Hung = {
  /** Cells with a note or a thread of comments. */
  readonly notes: (sheet: string) => readonly Position[];
  /** Whether the contents of rows below this one may change places: nothing of a person's hangs on single ones. */
  readonly areRowsAlike: (sheet: string, below: number) => boolean;
};
