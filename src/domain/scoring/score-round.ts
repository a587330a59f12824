import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../round/board";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { Figure } from "../figures/figure";
import type { Receipts } from "../submissions/receipts";
import type { ClusterStanding, UnitStanding } from "../standing/standing";
import type { Submission } from "../submissions/submission";
import type { Finding } from "./conditions/condition";
import { type Scored, scoreUnits } from "./score-units";
import { applyConditions } from "./conditions/apply-conditions";
import type { Round } from "../standing/unit-standing";
import { documentFacts, reportFacts, clusterDocumentFacts } from "../standing/document-facts";
import { withClusterScores } from "../submissions/entries-in-force";

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
              sheet: submission.sheets[sheetNames.selfScores] ?? sheetNames.selfScores,
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

function groupFigures(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.unit, [...(groups.get(figure.unit) ?? []), figure]);
  return groups;
}
