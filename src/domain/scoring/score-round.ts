import { sheetNames } from "../../contract/sheet-names";
import { byUnit } from "../basics/group-by";
import type { Figures } from "../figures/figures-of-round";
import type { UnitArrivals } from "../standing/document-facts";
import { hasSelfScores } from "../standing/required-cells";
import { byOwnDay, ownDayOf } from "../standing/own-day";
import { withErrors } from "../standing/standings";
import { applyConditions, asScored } from "./conditions/apply-conditions";
import type { Finding } from "./conditions/condition";
import type { Total } from "./score";
import { scoreUnits, type Scored } from "./score-units";
import { saidByUnit } from "./scored-unit";
import { type ScoredLine, trackScoredLines, type ScoredEntry } from "../scales/scored-lines";
import type { Unit } from "../round/board";
import { kindRules } from "../round/period";
import { scaleOf, bandsOf, saysSomething } from "../round/scale";
import { nowhere, type Issue } from "../issue";

/** The round with all points; totals are those after the points that conditions take off. */
export type Scores = Figures &
  Omit<ScoredUnits, "issues"> & {
    readonly totalByUnit: ReadonlyMap<string, Total>;
    /** The state of its line on which points were entered, kept for later runs. */
    readonly lines: readonly ScoredLine[];
  };

/** Points and totals, and what each condition says of each judged unit. */
type ScoredUnits = Scored & { readonly findings: readonly Finding[] };

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

/** Totals with their index: who changes totals takes both from here. */
export function withTotals(totals: readonly Total[]): Pick<Scores, "totals" | "totalByUnit"> {
  return { totals, totalByUnit: new Map(totals.map((total) => [total.unit, total])) };
}

const nothingKnown: UnitArrivals = {
  report: { status: "not-due", daysLate: null, confirmed: false },
  documents: {},
  ofCluster: {},
};

/** What points are computed from; to try other points, scales or targets, a part of it is changed. */
type Scoring = Pick<Figures, "board" | "roster" | "accepted" | "arrivals" | "figuresByUnit" | "marks" | "asOf">;

/**
 * Scores from the figures, the documents, the units' own points and what Board and clusters entered, then the
 * conditions. A round in which targets are registered has none.
 */
export function scoreWith(scoring: Scoring): ScoredUnits {
  const { board, roster, accepted, arrivals, figuresByUnit, marks, asOf } = scoring;
  if (!kindRules[board.period.kind].scored) return { scores: [], totals: [], findings: [], issues: [] };
  const units = roster.map((unit) => {
    const { report, documents, ofCluster } = arrivals.get(unit.code) ?? nothingKnown;
    return {
      unit,
      figures: figuresByUnit.get(unit.code) ?? [],
      documents,
      ofCluster,
      report,
      ...saidByUnit(accepted.get(unit.code)),
      asksSelfScores: hasSelfScores(board, unit, accepted.get(unit.code) ?? null),
      documentBy: (document: string, due: string) => {
        const facts = documents[document];
        const by = ownDayOf(board, unit, { due, of: "line" });
        return facts === undefined ? null : { ...byOwnDay(facts, { ...by, asOf }), by };
      },
    };
  });
  const { plain, ...scored } = scoreUnits({ ...board, scores: marks, units });
  const conditioned = units.map((each) => ({ ...each, documents: { ...each.ofCluster, ...each.documents } }));
  return { ...scored, ...applyConditions(board, asScored(conditioned, plain), scored.totals) };
}

type Entered = Pick<Figures, "board" | "roster" | "accepted" | "marks" | "linesBefore">;

/**
 * What points were entered on which state of the scale, to be kept, and a warning for each field that changed since.
 */
function scoredLines(inputs: Entered): {
  readonly lines: readonly ScoredLine[];
  readonly issues: readonly Issue[];
} {
  const { board, roster, linesBefore } = inputs;
  const scales = new Map(
    board.clusters.map(({ code }) => [
      code,
      new Map(scaleOf(board, code).map((criterion) => [criterion.code, criterion])),
    ]),
  );
  const lineOf = (cluster: string, code: string): Pick<ScoredLine, "criterion" | "bands"> | null => {
    const criterion = scales.get(cluster)?.get(code);
    return criterion === undefined ? null : { criterion, bands: bandsOf(board.bands, criterion) };
  };
  const { lines, changed } = trackScoredLines({
    before: linesBefore,
    entries: roster.flatMap((unit) => entriesOf(inputs, unit)),
    lineOf,
  });
  const issues = changed.flatMap(({ cluster, now, changes, scores }) =>
    changes.map(
      (change): Issue => ({
        code: "scale-changed",
        params: { ...change, scores },
        place: { ...nowhere, cluster, sheet: sheetNames.scale, cell: now?.cell ?? null },
      }),
    ),
  );
  return { lines, issues };
}

/** The unit's own points are as old as the file they came in; others are known by who entered what and when. */
function entriesOf({ marks, accepted }: Entered, { code: unit, cluster }: Unit): readonly ScoredEntry[] {
  const sent = accepted.get(unit);
  const self = (sent?.selfScores ?? []).flatMap(({ code, points, notApplicable }): readonly ScoredEntry[] => {
    if (points.state === "blank" && notApplicable.state === "blank") return [];
    return [{ cluster, criterion: code, key: JSON.stringify([unit, "self", sent?.file.sha256 ?? ""]) }];
  });
  const entered = (byUnit(marks).get(unit) ?? []).filter(saysSomething).map(
    ({ criterion, stage, points, notApplicable, scorer, date }): ScoredEntry => ({
      cluster,
      criterion,
      key: JSON.stringify([unit, stage, notApplicable ? "x" : points, scorer, date]),
    }),
  );
  return [...self, ...entered];
}
