import type { Board, Unit } from "./round/board";
import type { ClusterSubmission } from "./submissions/cluster-submission";
import type { UnitClass } from "./decisions/class-cluster";
import type { Finding } from "./scoring/conditions/condition";
import type { Adjustment, Figure } from "./figures/figure";
import type { NominationReview } from "./decisions/review";
import type { FileRecord } from "./submissions/file-record";
import type { Issue } from "./issue";
import type { Score, Rank, Total } from "./scoring/score";
import type { StatedTotal } from "./comparison/explain-total";
import type { ClusterStanding, UnitStanding } from "./standing/standing";
import type { Submission } from "./submissions/submission";

/** Everything one run finds, in roster order then sheet order: what the JSON and the output sheets are made from. */
export type Consolidation = {
  readonly board: Board;
  readonly asOf: string;
  /** The units of the round, once each. */
  readonly roster: readonly Unit[];
  /** The files given in this run. */
  readonly files: readonly FileRecord[];
  /** Every file ever read into the store or given now, for `Tệp đã đọc`. */
  readonly knownFiles: readonly KnownFile[];
  readonly units: readonly UnitStanding[];
  readonly clusters: readonly ClusterStanding[];
  readonly figures: readonly Figure[];
  readonly adjustments: readonly Adjustment[];
  readonly scores: readonly Score[];
  readonly totals: readonly Total[];
  readonly ranking: readonly Rank[];
  /** What each condition says of each judged unit; effects on points stand in `totals` already. */
  readonly findings: readonly Finding[];
  readonly classes: readonly UnitClass[];
  readonly nominations: NominationReview;
  readonly issues: readonly Issue[];
  /** Unit code → its accepted submission. */
  readonly accepted: ReadonlyMap<string, Submission>;
  /** Cluster code → its accepted submission, rows of its own members alone. */
  readonly sent: ReadonlyMap<string, ClusterSubmission>;
  /** Totals of clusters' own tables beside the Board's, in roster order. */
  readonly statedTotals: readonly StatedTotal[];
};

export type KnownFile = FileRecord & {
  /** Civil date-time of the file's own last change; `null` when unknown. */
  readonly changed: string | null;
  /** Civil date on which it counts as received, `null` when it does not count. */
  readonly received: string | null;
  /** False while that day rests on the file's own time ("tạm tính"), and where it does not count. */
  readonly confirmed: boolean;
  /** Sheet → Số đối chiếu recomputed from its cells. */
  readonly checkNumbers: Readonly<Record<string, string>>;
};
