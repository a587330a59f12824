import { byCluster, byUnit, groupedOnce } from "../basics/group-by";
import type { Unit } from "../round/board";
import { documentsOf, documentsOfCluster } from "../round/documents";
import type { Opinion } from "../round/receipt";
import type { Round, RoundDay } from "../round/round";
import type { EnteredScore } from "../round/scale";
import { nowhere, type Issue } from "../issue";
import type { ScoredLine } from "../scales/scored-lines";
import { type ClusterSubmission, withClusterOpinions, withClusterScores, membersOnly } from "./cluster-submission";
import { differingRows, withTakenRows, type DifferenceWords, type DifferingRow } from "./differing-rows";
import { receiptsOf, type Receipts } from "./receipts";
import type { SentFile } from "./sent-file";
import { refusalIssue, type Stored, type StoredSubmission } from "./stored";
import type { Submission } from "./submission";

/** The round with everything that was sent: what counts of it, and what waits. */
export type Submissions = Round & {
  /** All that a unit or a cluster sent, by its code; every unit of the round and every cluster has an entry. */
  readonly receipts: {
    readonly units: ReadonlyMap<string, Receipts<Submission>>;
    readonly clusters: ReadonlyMap<string, Receipts<ClusterSubmission>>;
  };
  /** Unit code → its accepted submission. */
  readonly accepted: ReadonlyMap<string, Submission>;
  /** Cluster code → its accepted submission, only rows of its own members. */
  readonly sent: ReadonlyMap<string, ClusterSubmission>;
  /**
   * Cluster code → rows of its other files that the accepted one lacks or has otherwise, decided ones among them; a
   * cluster without any is absent.
   */
  readonly differing: ReadonlyMap<string, readonly DifferingRow[]>;
  /** Rows of `Điểm chấm` that count: the Board's, and those of clusters where the Board says nothing. */
  readonly marks: readonly EnteredScore[];
  /** Opinions on adjustments that count, the leaders' among them. */
  readonly opinions: readonly Opinion[];
  /** On which state of its line entered points were made, as earlier runs kept it. */
  readonly linesBefore: readonly ScoredLine[];
};

/** Everything ever read, judged by the register and the Board's decisions. */
export function receiveSubmissions(round: Round, stored: Stored, words: DifferenceWords): Submissions {
  const { board, roster } = round;
  const units = new Map(roster.map((unit) => [unit.code, receiptsOfUnit(round, unit, stored)]));
  const ofClusters = board.clusters.map(({ code }) => receiptsOfCluster(round, code, { stored, words }));
  const clusters = new Map(ofClusters.map(({ cluster, receipts }) => [cluster, receipts]));
  const [accepted, sent] = [acceptedOf(units), acceptedOf(clusters)];
  return {
    ...round,
    receipts: { units, clusters },
    accepted,
    sent,
    differing: new Map(ofClusters.flatMap(({ cluster, rows }) => (rows.length === 0 ? [] : [[cluster, rows]]))),
    marks: withClusterScores(board, [...sent.values()]),
    opinions: withClusterOpinions(board, [...sent.values()]),
    linesBefore: stored.scoredLines ?? [],
    issues: [
      ...round.issues,
      ...[...units.values(), ...clusters.values()].flatMap(({ issues }) => issues),
      ...[...accepted.values(), ...sent.values()].flatMap(({ issues }) => issues),
      ...unreadableIssues(stored),
    ],
  };
}

/** Code → the content that counts. Issues of superseded files are not reported: the sender has sent a newer one. */
function acceptedOf<Content>(receipts: ReadonlyMap<string, Receipts<Content>>): ReadonlyMap<string, Content> {
  return new Map(
    [...receipts].flatMap(([code, { accepted }]) => (accepted === null ? [] : [[code, accepted.content] as const])),
  );
}

/** An unreadable file stays an issue, whatever else came from its unit. */
function unreadableIssues({ unreadable }: Stored): readonly Issue[] {
  return unreadable.map(({ unit, file, reason, detail }) =>
    refusalIssue({ reason, detail }, { ...nowhere, unit, file: file.name }),
  );
}

type Known = { readonly stored: Pick<Stored, "clusterSubmissions">; readonly words: DifferenceWords };

/** What one cluster sent, with what the Board takes of its other files in the one that counts; and what differs. */
export function receiptsOfCluster(
  { board, asOf, roster }: RoundDay & Pick<Round, "roster">,
  cluster: string,
  { stored, words }: Known,
): {
  readonly cluster: string;
  readonly receipts: Receipts<ClusterSubmission>;
  readonly rows: readonly DifferingRow[];
} {
  const files = (byCluster(stored.clusterSubmissions).get(cluster) ?? []).map((each) => ({
    sender: cluster,
    file: each.file,
    content: membersOnly(each, roster),
  }));
  const receipts = receiptsOf({
    sender: cluster,
    level: "cluster",
    place: { unit: null, cluster },
    files,
    board: { ...board, documents: documentsOfCluster(board, cluster) },
    asOf,
  });
  const rows = differingRows(board, receipts, words);
  return { cluster, receipts: withTakenRows(receipts, rows), rows };
}

/** What one unit sent, from everything ever read. */
export function receiptsOfUnit(
  { board, asOf }: RoundDay,
  unit: Unit,
  stored: Pick<Stored, "submissions" | "unreadable">,
): Receipts<Submission> {
  return receiptsOf({
    sender: unit.code,
    level: "unit",
    place: { unit: unit.code, cluster: unit.cluster },
    files: filesOfUnit(unit.code, stored),
    board: { ...board, documents: documentsOf(board, unit) },
    asOf,
  });
}

/** The files of one unit in the store, those that could not be read without content. */
export function filesOfUnit(
  unit: string,
  stored: Pick<Stored, "submissions" | "unreadable">,
): readonly SentFile<Submission>[] {
  const read = (submissionsByUnit(stored.submissions).get(unit) ?? []).map(({ submission }) => ({
    sender: unit,
    file: submission.file,
    content: submission,
  }));
  const unread = (byUnit(stored.unreadable).get(unit) ?? []).map(({ file }) => ({ sender: unit, file, content: null }));
  return [...read, ...unread];
}

const submissionsByUnit = groupedOnce(({ submission }: StoredSubmission) => submission.unit);
