import type { Comparison } from "./comparison/compare-round";
import type { Issue } from "./issue";
import type { Sealing } from "./sealing/seal-state";
import type { FileRecord } from "./submissions/file-record";

/**
 * Everything one run finds, in roster order then sheet order: what the JSON, the output sheets and the pages are made
 * from. Each step of the path adds its own; `issues` are in the order in which people read them.
 */
export type Consolidation = Comparison & {
  /** What the numbers are beside the last seal of the round. */
  readonly sealing: Sealing;
  /** Issues of the reports in `returned`; they are not among `issues`. */
  readonly returnedIssues: readonly Issue[];
  /** The files given in this run. */
  readonly files: readonly FileRecord[];
  /** Every file ever read into the store or given now, for `Tệp đã đọc`. */
  readonly knownFiles: readonly KnownFile[];
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
