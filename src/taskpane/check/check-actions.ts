import type { WaitingRow } from "../../app/live/board/deciding/waiting-rows";
import type { Issue } from "../../domain/issue";

export type CheckedIssue = {
  readonly issue: Issue;
  /** Whether its sheet and cell are in the open workbook, not in a file that came in. */
  readonly here: boolean;
  /** Name of the unit that it concerns; `null` = none, or the unit whose form is open. */
  readonly unit: string | null;
  /**
   * What is printed in its row of a unit's form, such as "KT01 Thu ngân sách"; `null` = nothing, or no form is open.
   */
  readonly row: string | null;
};

/** How far a unit's form is filled, as the Board will judge it (contract §4, Completeness). */
export type FormFilled = {
  /** Cells that have to be filled, and those of them that are. */
  readonly required: number;
  readonly filled: number;
  readonly complete: boolean;
  /** Whether a copy of the open workbook can be made here. */
  readonly canCopy: boolean;
};

/**
 * What a leader has to know of the cluster's own workbook before it is sent, what stands in members' files left out.
 */
export type OwnBook = {
  readonly errors: number;
  readonly warnings: number;
  /** See FormFilled. */
  readonly canCopy: boolean;
};

export type Checked = {
  /** In roster order, then in the order of sheets and cells. */
  readonly issues: readonly CheckedIssue[];
  /** `null` = the workbook is no unit's form. */
  readonly form: FormFilled | null;
  /** `null` = the workbook is no cluster's. */
  readonly own: OwnBook | null;
  /** The clusters of the round, in roster order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  /** Rows of other files that wait for the Board's word, of every cluster that sent two files or more. */
  readonly waiting: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly rows: readonly WaitingRow[];
  }[];
};

/** Acts that find what is wrong, and tell it to those who can mend it. */
export type CheckActions = {
  /**
   * A unit's form is checked as it would be before sending; a Board's or cluster's round with all reports in its store.
   */
  readonly check: () => Promise<Checked>;
  /** Asks a unit to look at all that is its to mend, in words to send, in Vietnamese; `null` = there is nothing. */
  readonly messageToUnit: (unit: string) => Promise<string | null>;
};
