import { byIndicator, groupBy } from "../basics/group-by";
import type { Board, Unit } from "../round/board";
import type { Period } from "../round/period";
import { type ScoredUnit, enteredPlace, figurePlace, scoringIssue } from "./scored-unit";
import type { Issue } from "../issue";
import type { Fraction } from "../basics/exact";
import type { PointsInForce, Score, Total } from "./score";
import type { Stage } from "../round/scale";
import {
  scaleOf,
  bandsOf,
  isLineOf,
  type Band,
  type Criterion,
  type EnteredScore,
  saysSomething,
} from "../round/scale";
import { scorerKeys, type ScorerKey, nearestName } from "../round/unit-names";
import type { Cluster } from "../round/roster";
import { peersOf, type PeersOf } from "./peers";
import { type BenchmarkOf, benchmarksOf } from "./benchmarks";
import { isClaimed } from "../ways/ways";
import { acceptMarks } from "./accept-marks";
import type { Mark } from "./marks";
import { lineInForce, totalUnit } from "./totals";
import { missingEvidence } from "./missing-evidence";
import { scoreLine } from "./score-line";
import { treeOf } from "./sections/section-tree";
import { withMadeUp } from "./sections/made-up-lines";

export type ScoringInput = Pick<Board, "clusters" | "criteria" | "bands" | "sections" | "indicators" | "scores"> & {
  /** Absent = the Board's workbook, nothing given to units. */
  readonly kind?: Board["kind"];
  readonly assignedTargets?: Board["assignedTargets"];
  /** In roster order; a unit whose cluster is not among the clusters is left out. */
  readonly units: readonly ScoredUnit[];
  /** Settings of the round; absent = as an empty `Kỳ báo cáo` has them. */
  readonly period?: Pick<Period, "crossMethod" | "explainDifference">;
};

export type Scored = {
  /**
   * Every stage that exists, in the order of units, then of the scale, then auto, self, cross, cluster, board, final.
   */
  readonly scores: readonly Score[];
  /** One per unit with a scale, in the order of units. */
  readonly totals: readonly Total[];
  readonly issues: readonly Issue[];
};

/** A unit's lines before any that are left out raised others. */
export type PlainLines = {
  readonly lines: readonly PointsInForce[];
  /** Points of the rule before rounding, by line; `null` = none. */
  readonly computed: readonly (Fraction | null)[];
};

/** Scores every unit on its cluster's scale: points of all stages, what is in force, totals, and what is wrong. */
export function scoreUnits(input: ScoringInput): Scored & { readonly plain: ReadonlyMap<string, PlainLines> } {
  const clusters = new Map(input.clusters.map((cluster) => [cluster.code, cluster]));
  const entered = groupBy(input.scores, (row) => row.unit);
  const benchmarkOf = benchmarksOf({ kind: "board", assignedTargets: [], ...input });
  const peers = peersOf(input.units, benchmarkOf);
  const bands = new Map(input.criteria.map((criterion) => [criterion, bandsOf(input.bands, criterion)]));
  const scorerOf = scorerKeys(input.units.map(({ unit }) => unit));
  const scored = input.units.flatMap((unit) => {
    const cluster = clusters.get(unit.unit.cluster);
    const scale = scaleOf(input, unit.unit.cluster);
    if (cluster === undefined || scale.length === 0) return [];
    return [
      scoreUnit({
        input,
        unit,
        cluster,
        scale,
        entered: entered.get(unit.unit.code) ?? [],
        bands,
        peers,
        benchmarkOf,
        scorerOf,
      }),
    ];
  });
  return {
    scores: scored.flatMap(({ scores }) => scores),
    totals: scored.map(({ total }) => total),
    plain: new Map(scored.map(({ plain }) => plain)),
    issues: [
      ...input.units.flatMap(uncomputableResults),
      ...scored.flatMap(({ issues }) => issues),
      ...mistypedScorers({ units: input.units, entered, scorerOf }),
    ],
  };
}

/** Calculated results without an answer, since Σ Mẫu số is 0: once each, whatever lines score them. */
function uncomputableResults({ unit, figures }: ScoredUnit): readonly Issue[] {
  return figures.flatMap(({ indicator, result, resultState, source }) =>
    result === null && resultState === "value"
      ? [
          scoringIssue(
            "not-computable",
            { criterion: null, indicator, reason: "divisor-zero" },
            figurePlace(unit, source),
          ),
        ]
      : [],
  );
}

type UnitCase = {
  readonly input: ScoringInput;
  readonly unit: ScoredUnit;
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  readonly entered: readonly EnteredScore[];
  readonly bands: ReadonlyMap<Criterion, readonly Band[]>;
  readonly peers: PeersOf;
  readonly benchmarkOf: BenchmarkOf;
  readonly scorerOf: ScorerKey;
};

function scoreUnit({ input, unit, cluster, scale, entered, bands, peers, benchmarkOf, scorerOf }: UnitCase) {
  const own = new Set(scale.filter((criterion) => isLineOf(criterion, unit.unit)));
  const accepted = acceptMarks({
    scored: unit,
    scale: [...own],
    rows: entered,
    scorerOf,
    decimals: cluster.scoring.decimals,
  });
  const marks = groupBy(accepted.marks, (mark) => mark.criterion);
  const lines = scale.map((criterion) => {
    if (!own.has(criterion)) return foreignLine(criterion);
    const facts = {
      cluster,
      marks: marks.get(criterion.code) ?? [],
      isTouched: accepted.touched.has(criterion.code),
      unused: accepted.unusedOn(criterion.code),
    };
    return ownLine(criterion, { input, unit, bands, peers, benchmarkOf, ...facts });
  });
  const tree = treeOf(input, cluster.code);
  const plain = { lines: lines.map((line) => line.inForce), computed: lines.map((line) => line.exact) };
  const inForce = withMadeUp({ tree, scale, scoring: cluster.scoring, lines: plain.lines }, plain.computed);
  return {
    plain: [unit.unit.code, plain] as const,
    scores: lines.flatMap(({ scores }) => scores),
    issues: [...lines.flatMap(({ issues }) => issues), ...accepted.issues],
    total: totalUnit({ unit: unit.unit.code, cluster, scale, lines: inForce, tree }),
  };
}

type LineCase = Pick<UnitCase, "input" | "unit" | "cluster" | "bands" | "peers" | "benchmarkOf"> & {
  readonly marks: readonly Mark[];
  readonly isTouched: boolean;
  readonly unused: readonly Stage[];
};

function ownLine(
  criterion: Criterion,
  { input, unit, cluster, bands, peers, benchmarkOf, marks, isTouched, unused }: LineCase,
) {
  const { scores, issues, waits, exact } = scoreLine({
    scored: unit,
    criterion,
    bands: bands.get(criterion) ?? [],
    indicators: input.indicators,
    marks,
    peers: peers(cluster.code, criterion),
    benchmark: benchmarkOf(unit.unit, criterion, byIndicator(unit.figures).get(criterion.indicator ?? "")?.[0] ?? null),
    decimals: cluster.scoring.decimals,
    crossMethod: input.period?.crossMethod ?? "mean",
    explainDifference: input.period?.explainDifference ?? null,
  });
  const inForce = lineInForce({ criterion, isTouched }, scores, cluster.scoring);
  const waiting = inForce.stage === null && waits !== null ? { waits } : {};
  const given = isClaimed(criterion) && unused.length > 0 ? { unused } : {};
  const lacking = missingEvidence(unit, criterion, inForce);
  return { scores, exact, issues: [...issues, ...lacking], inForce: { ...inForce, ...waiting, ...given } };
}

/** A line of the scale that doesn't concern the unit: nobody scores it there. */
function foreignLine({ code }: Criterion) {
  const inForce: PointsInForce = { criterion: code, stage: null, points: null, notApplicable: true, isForeign: true };
  return { scores: [], exact: null, issues: [], inForce };
}

type Scorers = {
  readonly units: readonly ScoredUnit[];
  readonly entered: ReadonlyMap<string, readonly EnteredScore[]>;
  readonly scorerOf: ScorerKey;
};

/**
 * Points of the stages cluster and cross by a scorer whose name is nearly a member's: it can't tell whether that unit
 * scored itself, or whose marks are whose. Other names may be persons.
 */
function mistypedScorers({ units, entered, scorerOf }: Scorers): readonly Issue[] {
  const codes = new Set(units.map(({ unit }) => unit.code));
  const known = new Map<string, Unit | null>();
  const nearIn = (scorer: string, cluster: string): Unit | null => {
    const key = JSON.stringify([cluster, scorer]);
    const near =
      known.get(key) ??
      (known.has(key)
        ? null
        : nearestName(
            scorer,
            units.flatMap(({ unit }) => (unit.cluster === cluster ? [unit] : [])),
          ));
    known.set(key, near);
    return near;
  };
  return units.flatMap(({ unit }) => {
    return (entered.get(unit.code) ?? []).flatMap((row): readonly Issue[] => {
      if (
        row.scorer === null ||
        !saysSomething(row) ||
        (row.stage !== "cluster" && row.stage !== "cross") ||
        codes.has(scorerOf(row.scorer))
      )
        return [];
      const near = nearIn(row.scorer, unit.cluster);
      return near === null
        ? []
        : [
            scoringIssue(
              "name-near",
              { label: "Người chấm", raw: row.scorer, likely: near.name, unit: near.code },
              enteredPlace(unit, row),
            ),
          ];
    });
  });
}
