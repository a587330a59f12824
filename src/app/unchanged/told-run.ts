import type { Consolidation } from "../../domain/consolidation";
import type { Severity } from "../../domain/issue";
import type { PeriodKind } from "../../domain/round/period";
import type { FileVerdict } from "../../domain/submissions/file-record";
import type { FileCounts, UnitCounts } from "../../text/vi/cli-results";
import { countIssues } from "../issue-line";

/** What a run says in numbers. Files by verdict add up to `read`, units to `expected`. */
export type ToldRun = {
  readonly round: { readonly kind: PeriodKind; readonly year: number; readonly asOf: string };
  readonly files: FileCounts;
  readonly units: UnitCounts;
  readonly issues: { readonly [S in Severity]: number };
};

export function toldOf({ board, asOf, files, clusters, issues }: Consolidation): ToldRun {
  const verdicts = (verdict: FileVerdict): number => files.filter((file) => file.verdict === verdict).length;
  const sum = (count: (cluster: Consolidation["clusters"][number]) => number): number =>
    clusters.reduce((total, cluster) => total + count(cluster), 0);
  return {
    round: { kind: board.period.kind, year: board.period.year, asOf },
    files: {
      read: files.length,
      accepted: verdicts("accepted"),
      unchanged: verdicts("unchanged"),
      superseded: verdicts("superseded"),
      duplicate: verdicts("duplicate"),
      rejected: verdicts("rejected"),
      unrecognised: verdicts("unrecognised"),
    },
    units: {
      expected: sum((each) => each.expected),
      received: sum((each) => each.received),
      onTime: sum((each) => each.onTime),
      late: sum((each) => each.late),
      missing: sum((each) => each.missing),
      notDue: sum((each) => each.notDue),
      returned: sum((each) => each.returned),
      complete: sum((each) => each.complete),
    },
    issues: countIssues(issues),
  };
}

/** The same of the next run over the same files: what was read by then is `unchanged` (contract §1). */
export function toldAgain({ files, ...told }: ToldRun): ToldRun {
  const unchanged = files.unchanged + files.accepted + files.superseded;
  return { ...told, files: { ...files, unchanged, accepted: 0, superseded: 0 } };
}
