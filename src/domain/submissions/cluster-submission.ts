import { byCluster } from "../basics/group-by";
import { headers } from "../../contract/headers";
import { type Issue, nowhere } from "../issue";
import type { Nomination } from "../round/decision-rules";
import type { Opinion } from "../round/receipt";
import { type EnteredScore, scaleOf, saysSomething } from "../round/scale";
import type { ReturnedResult, SentRow } from "./sent-entry";
import type { ScaleProposal } from "../scales/scale-change";
import type { FileFacts } from "./submission";
import type { Entry } from "../basics/entry";
import type { Board, Unit } from "../round/board";
import { scorerKeys } from "../round/unit-names";
import { sheetNames } from "../../contract/sheet-names";
import { shortened } from "../basics/text";
import { matchKey } from "../../workbook/text/match-key";

/** What one readable cluster workbook says when it comes back to the Board (contract §1, Cluster workbook). */
export type ClusterSubmission = {
  readonly cluster: string;
  readonly file: FileFacts;
  /** Standard sheet name → the sheet's name in this file; `Thang điểm` only where it holds a criterion. */
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
  /** What it has on the Board's other sheets in addition to what was issued; all of its own register. */
  readonly rows: readonly SentRow[];
  /** Rows on units that are not the cluster's: reported, and never used. Left out: not yet looked at, or none. */
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
type ReportRow = {
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

type Sent = Pick<ClusterSubmission, "cluster" | "scores" | "proposal">;

/**
 * Points that a cluster gave on lines of the scale which it proposes, split by whether the Board's scale has the line.
 */
export function byKnownLines(
  board: Pick<Board, "criteria">,
  { cluster, scores, proposal }: Sent,
): { readonly usable: readonly EnteredScore[]; readonly awaiting: readonly EnteredScore[] } {
  const held = new Set(scaleOf(board, cluster).map(({ code }) => code));
  const proposed = new Set(proposal?.criteria.map(({ code }) => code).filter((code) => !held.has(code)));
  return {
    usable: scores.filter(({ criterion }) => !proposed.has(criterion)),
    awaiting: scores.filter((score) => proposed.has(score.criterion) && saysSomething(score)),
  };
}

/**
 * What the Board typed in its own sheet counts; a cluster's row counts where the Board has no row with an entry: a
 * blank row overrides nothing. In Chấm chéo several units score one line: there a row overrides only that of the same
 * scorer. Points on lines that the cluster proposes wait in the store until the Board has them in its scale.
 */
export function withClusterScores(board: Board, clusters: readonly ClusterSubmission[]): readonly EnteredScore[] {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  const key = ({ unit, criterion, stage, scorer }: EnteredScore): string =>
    [unit, criterion, stage, ...(stage === "cross" ? [scorerOf(scorer)] : [])].join("\u0000");
  const own = new Set(board.scores.filter(saysSomething).map(key));
  const sent = clusters.flatMap((each) => byKnownLines(board, each).usable);
  return [...board.scores, ...sent.filter((score) => !own.has(key(score)))];
}

/** The leader's opinion comes with the cluster's workbook; the Council's is the Board's to write. */
export function withClusterOpinions(board: Board, clusters: readonly ClusterSubmission[]): readonly Opinion[] {
  const key = (opinion: Opinion): string => [opinion.unit, opinion.code, opinion.version].join("\u0000");
  const sent = new Map(clusters.flatMap(({ opinions }) => opinions).map((opinion) => [key(opinion), opinion]));
  const own = board.opinions.map((opinion) => {
    const theirs = sent.get(key(opinion));
    return opinion.cluster === "none" && theirs !== undefined ? { ...opinion, cluster: theirs.cluster } : opinion;
  });
  const known = new Set(board.opinions.map(key));
  const added = [...sent.values()]
    .filter((opinion) => !known.has(key(opinion)))
    .map((opinion): Opinion => ({ ...opinion, council: "none", applied: null }));
  return [...own, ...added];
}

/** Scorers are recognised by code, name and other names alike, as in scoring. */
export function withKnownScorers<T extends Pick<Board, "scores">>(board: Board, given: T): T {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  return { ...given, scores: given.scores.map((score) => ({ ...score, scorer: scorerOf(score.scorer) })) };
}

type Row = { readonly unit: string; readonly cell: string };

/**
 * What a cluster's workbook says of its own members; it has no say on other clusters' units. Rows on other or unknown
 * units are reported and not used. Today's roster says who is a member, so the store keeps every row as it came.
 */
export function membersOnly(sent: ClusterSubmission, units: readonly Unit[]): ClusterSubmission {
  const members = new Map((byCluster(units).get(sent.cluster) ?? []).map((unit) => [matchKey(unit.code), unit.code]));
  const issues: Issue[] = [];
  const strangers = new Set<Row>();
  const own = <R extends Row>(sheet: string, rows: readonly R[]): readonly R[] =>
    rows.flatMap((row) => {
      const unit = members.get(matchKey(row.unit));
      if (unit !== undefined) return [{ ...row, unit }];
      const place = {
        ...nowhere,
        cluster: sent.cluster,
        file: sent.file.name,
        sheet: sent.sheets[sheet] ?? sheet,
        cell: row.cell === "" ? null : row.cell,
      };
      strangers.add(row);
      issues.push({ code: "unknown-code", params: { label: headers.unit, raw: shortened(row.unit) }, place });
      return [];
    });
  const scores = own(sheetNames.enteredScores, sent.scores);
  const opinions = own(sheetNames.opinions, sent.opinions);
  const nominations = own(sheetNames.nominations, sent.nominations);
  const outside = {
    scores: sent.scores.filter((row) => strangers.has(row)),
    opinions: sent.opinions.filter((row) => strangers.has(row)),
    nominations: sent.nominations.filter((row) => strangers.has(row)),
  };
  return { ...sent, scores, opinions, nominations, outside, issues: [...sent.issues, ...issues] };
}
