import type { ClusterSubmission } from "./cluster-submission";
import type { KeptSeals } from "../round/seal";
import type { ScoredLine } from "../scales/scored-lines";
import type { Submission, FileFacts } from "./submission";
import type { FileReason, RefusalReason } from "./file-record";
import type { Issue, Place } from "../issue";

/**
 * Everything that was ever read, by content: files come in over weeks and a later run is given only the new ones
 * (contract §1, Store). Order means nothing; equal bytes are kept once, under the smallest name they came with.
 */
export type Stored = {
  readonly submissions: readonly StoredSubmission[];
  readonly clusterSubmissions: readonly ClusterSubmission[];
  /** Files that could not be read but whose name tells the unit: they count as received. */
  readonly unreadable: readonly UnreadableFile[];
  /** Files that belong to nobody: unrecognised ones, and unreadable ones whose name tells no sender. Left out: none. */
  readonly waiting?: readonly WaitingFile[];
  /** SHA-256 → by what the file was read. Left out, or a file left out: it isn't known. */
  readonly readBy?: ReadonlyMap<string, ReadBy>;
  /** On which state of its line entered points were made; left out: none were kept yet. */
  readonly scoredLines?: readonly ScoredLine[];
  /** Left out: the round was never sealed. */
  readonly seals?: KeptSeals;
};

/**
 * `print`: of this run, all by which it was read. `seal`: of an earlier one, the same with what was then kept of it.
 */
export type ReadBy = { readonly print: string } | { readonly seal: string };

export type StoredSubmission = {
  readonly submission: Submission;
  /** Sheet → Số đối chiếu recomputed from its cells. */
  readonly checkNumbers: Readonly<Record<string, string>>;
};

/**
 * A file that counts for nobody, kept with its issues until a person deals with it. `unit`, `cluster`: its sender where
 * that is certain all the same.
 */
export type WaitingFile = {
  readonly file: FileFacts;
  readonly verdict: "unrecognised" | "rejected";
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly reason: FileReason;
  /** At least one. */
  readonly issues: readonly Issue[];
};

export type UnreadableFile = {
  readonly unit: string;
  readonly file: FileFacts;
  readonly reason: RefusalReason;
  readonly detail: string;
};

export const referenceLength = 8;

/** The issue of a file that was refused. */
export function refusalIssue(refusal: Pick<UnreadableFile, "reason" | "detail">, place: Place): Issue {
  const { reason, detail } = refusal;
  if (reason !== "internal-error") return { code: "unreadable", params: { reason, detail }, place };
  return {
    code: "internal-error",
    params: { reference: detail.slice(0, referenceLength), detail: detail.slice(referenceLength + 1) },
    place,
  };
}
