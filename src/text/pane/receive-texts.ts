import type { MergedConflict, MergedEntry } from "../merge-texts";
import type { FileVerdict } from "../../domain/submissions/file-record";

type Count = { readonly count: number };
type Step = { readonly done: number; readonly all: number };

/** What becomes of a file, as the person who takes it in sees it. */
type Group = "to-review" | "unreadable" | "new" | "replaced" | "outdated" | "unchanged";

/** Rows pasted from the office's register of incoming documents. */
export type IncomingTexts = {
  readonly open: string;
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly match: string;
  readonly close: string;
  readonly nothing: string;
  readonly found: (of: { readonly matched: number; readonly all: number }) => string;
  readonly paper: (paper: {
    readonly number: string | null;
    readonly author: string | null;
    readonly subject: string | null;
    readonly date: string | null;
  }) => string;
  readonly by: { readonly number: string; readonly author: string; readonly likely: string };
  readonly newRow: string;
  readonly already: string;
  readonly otherDay: (day: { readonly date: string }) => string;
  readonly noDay: string;
  readonly unmatched: (rows: Count) => string;
  readonly unmatchedHint: string;
  readonly more: (rows: Count) => string;
  readonly confirm: (rows: Count) => string;
  readonly confirmed: (rows: Count) => string;
};

/** Bringing in a copy of the open workbook. */
export type CopyTexts = {
  readonly look: string;
  readonly noCopy: string;
  /** `conflicts`: all of them; those settled before are told of themselves. */
  readonly brings: (copy: {
    readonly added: number;
    readonly filled: number;
    readonly files: number;
    readonly conflicts: number;
  }) => string;
  readonly nothing: string;
  readonly addedTitle: (rows: Count) => string;
  readonly filledTitle: (cells: Count) => string;
  readonly filesTitle: (files: Count) => string;
  readonly conflictsTitle: (conflicts: Count) => string;
  readonly conflictsHint: string;
  readonly entry: (entry: MergedEntry) => string;
  readonly conflict: (conflict: Pick<MergedConflict, "sheet" | "what" | "column" | "cell">) => string;
  readonly stands: (said: { readonly value: string }) => string;
  readonly other: (said: { readonly value: string }) => string;
  readonly later: string;
  readonly more: (items: Count) => string;
  readonly merge: string;
  readonly merging: string;
  readonly merged: (copy: {
    readonly added: number;
    readonly filled: number;
    readonly files: number;
    readonly open: number;
  }) => string;
  readonly undo: string;
  readonly undone: string;
};

/** What the view that takes reports in says. Dates are ISO. */
export type ReceiveTexts = {
  readonly chooseTitle: string;
  readonly chooseHint: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly dropHere: string;
  readonly chosen: (files: Count) => string;
  readonly noneFits: string;
  readonly read: string;
  readonly clear: string;
  readonly reading: (step: Step & { readonly name: string | null }) => string;
  readonly readingLabel: string;
  readonly stop: string;
  readonly stopped: string;
  readonly readDone: (files: Count) => string;
  readonly group: { readonly [V in FileVerdict]: string };
  readonly groups: { readonly [G in Group]: string };
  readonly moreFiles: (files: Count) => string;
  readonly receivedOn: (day: { readonly date: string; readonly confirmed: boolean }) => string;
  readonly showContents: (file: { readonly file: string }) => string;
  readonly filled: (sheet: { readonly sheet: string; readonly filled: number }) => string;
  readonly preparedBy: (person: { readonly name: string; readonly phone: string | null }) => string;
  readonly letter: (paper: { readonly number: string }) => string;
  readonly nothingRead: string;
  readonly changedSince: (version: { readonly file: string; readonly count: number }) => string;
  /** `name` `null` = on the cover. */
  readonly change: (change: {
    readonly sheet: string;
    readonly name: string | null;
    readonly header: string;
    readonly before: string | null;
    readonly after: string | null;
  }) => string;
  readonly noIssues: string;
  /** A file that says from whom it comes, but not surely. */
  readonly isItFrom: (unit: { readonly unit: string }) => string;
  readonly fromWhom: string;
  readonly yesFrom: (unit: { readonly unit: string }) => string;
  readonly otherUnit: string;
  readonly searchUnits: string;
  readonly noUnitFound: string;
  readonly identified: string;
  readonly takeBack: string;
  readonly confirmedSender: (file: { readonly file: string; readonly unit: string }) => string;
  readonly waitingTitle: (files: Count) => string;
  readonly waitingHint: string;
  /** A file that is nobody's and is not to be used. */
  readonly dismiss: string;
  readonly dismissReason: string;
  readonly dismissHint: string;
  readonly dismissMissing: string;
  readonly dismissSubmit: string;
  readonly dismissed: (file: { readonly file: string }) => string;
  readonly notUsed: string;
  readonly incoming: IncomingTexts;
  readonly copy: CopyTexts;
  readonly willWriteTitle: string;
  readonly willWrite: (change: {
    readonly newReports: number;
    readonly replaced: number;
    readonly identified: number;
    readonly registerRows: number;
    readonly sheets: number;
  }) => string;
  readonly sheetsToWrite: string;
  readonly inputsStay: string;
  readonly write: string;
  readonly preparing: string;
  readonly drawingLabel: string;
  readonly writing: (step: Step) => string;
  readonly writingLabel: string;
  readonly written: string;
  readonly cost: (cost: { readonly syncs: number; readonly kilobytes: number }) => string;
  readonly openSheets: string;
};
