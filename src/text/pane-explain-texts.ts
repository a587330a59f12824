import type { EntryState } from "../domain/basics/entry";

/** Facts that a card may state, each with its label. */
export type CardLabel =
  | "unit"
  | "cluster"
  | "criterion"
  | "indicator"
  | "result"
  | "target"
  | "adjusted"
  | "inForce"
  | "benchmark"
  | "percent"
  | "raw"
  | "rule"
  | "received"
  | "structure"
  | "filled"
  | "complete"
  | "extended"
  | "clusterReport"
  | "version"
  | "takesEffect"
  | "reason"
  | "document"
  | "clusterOpinion"
  | "councilOpinion"
  | "verdict"
  | "writtenBy"
  | "toWrite"
  | "source"
  | "class"
  | "condition"
  | "votes"
  | "quota"
  | "difference"
  | "statedTotal"
  | "heldTotal"
  | CardSum;

/** Sums of a unit's points. */
export type CardSum = "base" | "rescaled" | "bonus" | "deducted" | "penalty" | "total" | "rank";

/** Why nothing can be said of a cell. */
export type NoCardReason = "own-sheet" | "heading" | "no-row" | "outdated";

export type ExplainTexts = {
  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly nothing: { readonly [R in NoCardReason]: string };
  readonly watching: string;
  readonly goToSource: string;
  readonly otherFile: string;
  readonly openUnit: string;
  readonly label: { readonly [L in CardLabel]: string };
  /** 0 = as registered. */
  readonly targetVersion: (target: { readonly value: string; readonly version: number }) => string;
  readonly adjustmentVersion: (adjustment: { readonly version: number }) => string;
  readonly pending: string;
  readonly notApplicable: string;
  readonly notYet: string;
  readonly entry: { readonly [S in Exclude<EntryState, "value" | "text">]: string };
  readonly tied: (rank: { readonly rank: string }) => string;
  readonly filledOf: (cells: { readonly filled: number; readonly required: number }) => string;
  readonly receivedOn: (receipt: { readonly date: string; readonly source: string }) => string;
  readonly byPerson: string;
  readonly byProgram: string;
  readonly olderIssue: (issue: { readonly code: string }) => string;
};
