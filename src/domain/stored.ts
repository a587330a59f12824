import type { ClusterSubmission } from "./cluster-submission";
import type { RefusalReason } from "./file-record";
import type { ScoredLine } from "./scales/scored-lines";
import type { FileFacts, Submission } from "./submission";

/**
 * Everything that was ever read, by content: files come in over weeks and a later run is given only the new ones
 * (contract §1, Store). Order means nothing; equal bytes stand once, under the smallest name they came with.
 */
export type Stored = {
  readonly submissions: readonly StoredSubmission[];
  readonly clusterSubmissions: readonly ClusterSubmission[];
  /** Files that could not be read but whose name tells the unit: they count as received. */
  readonly unreadable: readonly UnreadableFile[];
  /** On which state of its line entered points were made; left out: none were kept yet. */
  readonly scoredLines?: readonly ScoredLine[];
};

export type StoredSubmission = {
  readonly submission: Submission;
  /** Sheet → Số đối chiếu recomputed from its cells. */
  readonly checkNumbers: Readonly<Record<string, string>>;
};

export type UnreadableFile = {
  readonly unit: string;
  readonly file: FileFacts;
  readonly reason: RefusalReason;
  readonly detail: string;
};
