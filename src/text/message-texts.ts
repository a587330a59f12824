import type { Severity } from "../domain/issue";
import type { PeriodKind } from "../domain/round/period";
import type { Membership } from "../domain/round/roster";

type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the mail says that goes with a unit's file. What is `null` is left out. */
export type ReportMail = {
  readonly round: Round | null;
  readonly code: string;
  readonly name: string;
  readonly fileName: string;
  /** Who receives it, by name; `null` = the form doesn't say. */
  readonly receiver: string | null;
  /** ISO day up to which the figures go. */
  readonly asOf: string | null;
  /** Number and ISO day of the signed report. */
  readonly document: string | null;
  readonly signedOn: string | null;
  readonly preparedBy: string | null;
  readonly phone: string | null;
};

/** What a unit is asked to look at in its report. Each item is a whole sentence with its place before it. */
export type UnitMessage = {
  readonly round: Round;
  readonly name: string;
  readonly formality: Membership["formality"];
  /** Name of the Board or cluster that writes; "" where its workbook doesn't say. */
  readonly from: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/** Texts that a person copies and sends to others: lines, paragraphs divided by an empty one. */
export type MessageTexts = {
  readonly reportSubject: (mail: Pick<ReportMail, "round" | "code" | "name">) => string;
  readonly reportMail: (mail: ReportMail) => string;
  readonly unitMessage: (message: UnitMessage) => string;
  /** The note on a cell in question. */
  readonly reviewNote: (issue: {
    readonly severity: Severity;
    readonly sentence: string;
    readonly remedy: string;
  }) => string;
  readonly place: (place: {
    readonly file: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  }) => string;
};
