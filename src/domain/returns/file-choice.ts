import type { MergeChoice } from "../merging/merge-rows";

/**
 * What the Board decided about a row that two files of a cluster have differently, each part in the words of the
 * sheets.
 */
export type FileChoice = {
  readonly cluster: string;
  /** Standard name. */
  readonly sheet: string;
  readonly what: string;
  readonly column: string;
  readonly stands: string;
  readonly other: string;
  readonly chosen: MergeChoice;
};
