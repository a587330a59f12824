import type { Board, Unit } from "../../domain/board";
import type { ClusterSubmission } from "../../domain/cluster-submission";
import { applyConditions } from "../../domain/conditions/apply-conditions";
import type { Finding } from "../../domain/conditions/finding";
import { lastDayOnTime } from "../../domain/deadline/sending-status";
import type { Round } from "../../domain/completeness/unit-standing";
import type { Figure } from "../../domain/figure";
import type { Opinion } from "../../domain/receipt";
import type { Receipts } from "../../domain/receipts/accepted-submission";
import { saysSomething, type EnteredScore } from "../../domain/scale";
import type { DocumentFacts } from "../../domain/ways/way";
import { scoreUnits, type Scored } from "../../domain/scoring/score-units";
import { scorerKeys } from "../../domain/scoring/scorer-key";
import { byKnownLines } from "../../domain/returns/awaiting-scale";
import type { ClusterStanding, UnitStanding } from "../../domain/standing";
import type { Submission } from "../../domain/submission";
import { documentFacts } from "./document-facts";

export type ScoringInputs = {
  readonly units: readonly Unit[];
  readonly standings: readonly UnitStanding[];
  readonly clusters: readonly ClusterStanding[];
  readonly figures: readonly Figure[];
  readonly accepted: ReadonlyMap<string, Submission>;
  readonly clusterReceipts: ReadonlyMap<string, Receipts<ClusterSubmission>>;
};

/** Scores with what the conditions say of every unit; totals are those after the points they take off. */
export type ScoredRound = Scored & { readonly findings: readonly Finding[] };

/**
 * Scores from the figures, the documents, the units' own points and what Board and clusters entered, then the
 * conditions.
 */
export function scoreRound(round: Round, inputs: ScoringInputs): ScoredRound {
  const { board } = round;
  const standings = new Map(inputs.standings.map((each) => [each.code, each]));
  const figuresOf = groupFigures(inputs.figures);
  const units = inputs.units.map((unit) => {
    const submission = inputs.accepted.get(unit.code);
    return {
      unit,
      figures: figuresOf.get(unit.code) ?? [],
      documents: documentFacts(round, unit, standings.get(unit.code)),
      report: reportFacts(standings.get(unit.code)),
      self:
        submission === undefined
          ? null
          : {
              rows: submission.selfScores,
              file: submission.file.name,
              sheet: submission.sheets["Tự chấm"] ?? "Tự chấm",
            },
    };
  });
  const scored = scoreUnits({ ...board, scores: withClusterScores(board, inputs.clusterReceipts), units });
  // What a cluster sends stands in the Board's register: its own workbook can't tell, and its conditions wait for the
  // Board.
  const ofClusters = new Map(
    (board.kind === "cluster" ? [] : inputs.clusters).map((standing) => [
      standing.code,
      clusterDocumentFacts(round, standing),
    ]),
  );
  const conditioned = units.map((each) => ({
    ...each,
    documents: { ...ofClusters.get(each.unit.cluster), ...each.documents },
  }));
  return { ...scored, ...applyConditions(board, conditioned, scored.totals) };
}

/** How the report as a whole came; where nothing is known it isn't due. */
function reportFacts(standing: UnitStanding | undefined): DocumentFacts {
  const { status, daysLate, confirmed } = standing ?? { status: "not-due", daysLate: null, confirmed: false };
  return { status, daysLate, confirmed };
}

function groupFigures(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.unit, [...(groups.get(figure.unit) ?? []), figure]);
  return groups;
}

/**
 * What the Board typed in its own sheet stands; a cluster's row counts where the Board has none that says anything: a
 * row still blank sets nothing aside. In Chấm chéo several units mark one line: there a row stands against that of the
 * same scorer. Points on lines that the cluster proposes wait in the store until the Board has them in its scale.
 */
export function withClusterScores(board: Board, receipts: ScoringInputs["clusterReceipts"]): readonly EnteredScore[] {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  const key = ({ unit, criterion, stage, scorer }: EnteredScore): string =>
    [unit, criterion, stage, ...(stage === "cross" ? [scorerOf(scorer)] : [])].join("\u0000");
  const own = new Set(board.scores.filter(saysSomething).map(key));
  const sent = [...receipts.values()].flatMap(({ accepted }) =>
    accepted === null ? [] : byKnownLines(board, accepted.content).usable,
  );
  return [...board.scores, ...sent.filter((score) => !own.has(key(score)))];
}

/** The leader's opinion comes with the cluster's workbook; the Council's is the Board's to write. */
export function withClusterOpinions(board: Board, receipts: ScoringInputs["clusterReceipts"]): readonly Opinion[] {
  const key = (opinion: Opinion): string => [opinion.unit, opinion.code, opinion.version].join("\u0000");
  const sent = new Map(
    [...receipts.values()]
      .flatMap((each) => each.accepted?.content.opinions ?? [])
      .map((opinion) => [key(opinion), opinion]),
  );
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

/** Whether each document of a cluster has come; while its deadline runs, what hasn't come isn't missing yet. */
function clusterDocumentFacts(
  { board, asOf }: Round,
  { code: cluster, status, documents }: ClusterStanding,
): Readonly<Record<string, DocumentFacts>> {
  const extendedTo = board.clusters.find(({ code }) => code === cluster)?.extendedTo ?? null;
  const running =
    asOf <= lastDayOnTime({ date: board.period.clusterSendBy, extendedTo, inclusive: board.period.inclusive });
  const withoutIt = running || status === "not-due" ? "not-due" : status === "returned" ? "returned" : "missing";
  return Object.fromEntries(
    Object.entries(documents).map(([code, state]) => [
      code,
      { status: state === "present" ? "on-time" : withoutIt, daysLate: null, confirmed: true },
    ]),
  );
}
