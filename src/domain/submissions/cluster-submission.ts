import type { Issue } from "../issue";
import type { Nomination } from "../round/decision-rules";
import type { Opinion } from "../round/receipt";
import type { EnteredScore } from "../round/scale";
import type { ReturnedResult, SentRow } from "./sent-entry";
import type { ScaleProposal } from "../scales/scale-change";
import type { FileFacts } from "./submission";
import type { Entry } from "../basics/entry";

/** What one readable cluster workbook says when it comes back to the Board (contract §1, Cluster workbook). */
export type ClusterSubmission = {
  readonly cluster: string;
  readonly file: FileFacts;
  /** Standard sheet name → the name it bears in this file; `Thang điểm` only where it holds a criterion. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly cover: ClusterCover;
  /** `Báo cáo cụm`: rows in the order of the sheet. */
  readonly report: readonly ReportRow[];
  /** Rows of the stages Chấm chéo and Cụm/khối chấm; other stages are the Board's own. */
  readonly scores: readonly EnteredScore[];
  readonly opinions: readonly Opinion[];
  /** `Kết quả bình xét`: what the cluster proposes. */
  readonly nominations: readonly Nomination[];
  /** `null` = its `Thang điểm` holds no line. */
  readonly proposal: ScaleProposal | null;
  /** What its own outputs say, by kind and unit, to be compared; [] where it has none. */
  readonly results: readonly ReturnedResult[];
  /** What it has on the Board's other sheets beside what it was issued with; its own register whole. */
  readonly rows: readonly SentRow[];
  /** Rows on units that are not the cluster's: told, and never used. Left out: not yet looked at, or none. */
  readonly outside?: Pick<ClusterSubmission, "scores" | "opinions" | "nominations">;
  /**
   * Labels of the cover that the Board takes from another file of the cluster, with the place there. Left out: none.
   */
  readonly takenCover?: readonly { readonly key: string; readonly file: string; readonly cell: string }[];
  readonly issues: readonly Issue[];
};

/** `file`: another file of the cluster from which the Board takes it; left out: the submission's own. */
type Taken = { readonly file?: string };

/** `name` as printed, or as the cluster wrote it in a row of its own; `null` where it isn't known. */
export type ReportRow = {
  readonly code: string;
  readonly name: string | null;
  readonly content: Entry<string>;
} & Taken;

export type ClusterCover = {
  readonly reviewDate: Entry<string>;
  readonly reviewForm: Entry<"conference" | "combined" | "written" | "not-held">;
  readonly rules: Entry<string>;
  readonly scale: Entry<string>;
  readonly documentNumber: Entry<string>;
  readonly signedOn: Entry<string>;
  readonly preparedBy: Entry<string>;
};
