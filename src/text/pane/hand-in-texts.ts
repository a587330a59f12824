import type { HandInCode, HandInSubject } from "../../domain/standing/owed";

type Named = { readonly name: string };
type Counted = { readonly open: number; readonly all: number };

/** What the view of the cluster's file for the Board says. */
export type HandInTexts = {
  readonly ready: string;
  readonly open: (things: { readonly count: number }) => string;
  readonly openHint: string;
  readonly readyHint: string;
  readonly lastDay: (day: { readonly date: string }) => string;
  readonly listLabel: string;
  readonly done: string;
  readonly notDone: string;
  /** A line of the list, as it is open (`open` > 0) or done. */
  readonly check: (of: Counted & HandInSubject) => string;
  /** The button that leads to where it is mended. */
  readonly mend: { readonly [C in HandInCode]: string };
  readonly moreNames: (rest: { readonly count: number }) => string;
  readonly cell: (place: { readonly sheet: string; readonly cell: string }) => string;
  readonly fill: { readonly cover: string; readonly report: string };
  readonly write: string;
  readonly close: string;
  readonly blankChoice: string;
  readonly notADay: string;
  readonly dayHint: string;
  readonly written: string;
  readonly undo: string;
  readonly undone: string;
  readonly fileTitle: (file: Named) => string;
  readonly fileBody: string;
  readonly make: (file: Named) => string;
  readonly making: string;
  readonly saved: (file: Named) => string;
  readonly opened: (file: Named) => string;
  readonly unsupported: (file: Named) => string;
  readonly nameLabel: string;
  readonly messageTitle: string;
  readonly messageLabel: string;
  readonly noCluster: string;
};
