import { sheetNames } from "../../contract/sheet-names";
import type { Figures } from "../figures/figures-of-round";
import type { UnitArrivals } from "../standing/document-facts";
import { withErrors } from "../standing/standings";
import type { Submission } from "../submissions/submission";
import { applyConditions } from "./conditions/apply-conditions";
import type { Finding } from "./conditions/condition";
import type { Total } from "./score";
import { scoreUnits, type Scored } from "./score-units";
import { scoredLines } from "./scored-lines";
import type { SelfScoring } from "./scored-unit";
import type { ScoredLine } from "../scales/scored-lines";

/** The round with all points; totals are those after the points that conditions take off. */
export type Scores = Figures &
  Omit<ScoredUnits, "issues"> & {
    readonly totalByUnit: ReadonlyMap<string, Total>;
    /** On which state of its line entered points were made, to be kept for later runs. */
    readonly lines: readonly ScoredLine[];
  };

/** Points and totals, and what each condition says of each judged unit. */
export type ScoredUnits = Scored & { readonly findings: readonly Finding[] };

export function scoreRound(figures: Figures): Scores {
  const { issues, ...scored } = scoreWith(figures);
  const tracked = scoredLines(figures);
  return {
    ...withErrors(figures, issues),
    ...withTotals(scored.totals),
    scores: scored.scores,
    findings: scored.findings,
    lines: tracked.lines,
    issues: [...figures.issues, ...tracked.issues, ...issues],
  };
}

/** Totals with their index: whoever changes totals takes both from here. */
export function withTotals(totals: readonly Total[]): Pick<Scores, "totals" | "totalByUnit"> {
  return { totals, totalByUnit: new Map(totals.map((total) => [total.unit, total])) };
}

function selfOf(submission: Submission | undefined): SelfScoring | null {
  if (submission === undefined) return null;
  const { selfScores: rows, file, sheets } = submission;
  return { rows, file: file.name, sheet: sheets[sheetNames.selfScores] ?? sheetNames.selfScores };
}

const nothingKnown: UnitArrivals = {
  report: { status: "not-due", daysLate: null, confirmed: false },
  documents: {},
  ofCluster: {},
};

/** What points are worked out from; whoever tries other points, scales or targets changes a part of it. */
export type Scoring = Pick<Figures, "board" | "roster" | "accepted" | "arrivals" | "figuresByUnit" | "marks">;

/**
 * Scores from the figures, the documents, the units' own points and what Board and clusters entered, then the
 * conditions.
 */
export function scoreWith({ board, roster, accepted, arrivals, figuresByUnit, marks }: Scoring): ScoredUnits {
  const units = roster.map((unit) => {
    const { report, documents, ofCluster } = arrivals.get(unit.code) ?? nothingKnown;
    return {
      unit,
      figures: figuresByUnit.get(unit.code) ?? [],
      documents,
      ofCluster,
      report,
      self: selfOf(accepted.get(unit.code)),
    };
  });
  const scored = scoreUnits({ ...board, scores: marks, units });
  const conditioned = units.map((each) => ({ ...each, documents: { ...each.ofCluster, ...each.documents } }));
  return { ...scored, ...applyConditions(board, conditioned, scored.totals) };
}
