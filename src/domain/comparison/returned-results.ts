import { byUnit } from "../basics/group-by";
import { rankClusters } from "../decisions/rank-clusters";
import type { Figure } from "../figures/figure";
import { registeredFigures } from "../figures/figures";
import { figuresBy, type Figures } from "../figures/figures-of-round";
import { nowhere, type Issue, type Place } from "../issue";
import type { Board } from "../round/board";
import type { Cluster } from "../round/roster";
import { scaleOf } from "../round/scale";
import type { ScaleProposal } from "../scales/scale-change";
import { scoreWith, withTotals } from "../scoring/score-round";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { ReturnedResult } from "../submissions/sent-entry";
import { matchKey } from "../../workbook/text/match-key";
import { compareResults, withStatedTargets, type Expected, type ResultComparison } from "./compare-results";

/**
 * What clusters' own outputs say compared with the Board's results (mission: every number can be traced): the figures
 * that the Board read, and the points that follow from them by the scale and the points which the cluster itself sent.
 * So the cluster's arithmetic is checked, not the Board's other decisions.
 */
export function comparedClusters(round: Figures): readonly ComparedCluster[] {
  return round.board.clusters.flatMap((cluster) => {
    const sent = round.sent.get(cluster.code);
    return sent === undefined || sent.results.length === 0
      ? []
      : [{ sent, ...compareResults(sent.results, expectedResults(round, { cluster, sent })) }];
  });
}

export type ComparedCluster = ResultComparison & { readonly sent: ClusterSubmission };

/** The issues of one cluster's own outputs. */
export function resultIssues({ sent, differing, withoutFormula, savedAsValues }: ComparedCluster): readonly Issue[] {
  const placeOf = ({ unit, sheet, cell }: ReturnedResult): Place => ({
    unit,
    cluster: sent.cluster,
    file: sent.file.name,
    sheet,
    cell,
  });
  const sheet = sent.results.find(({ what }) => what === "points")?.sheet ?? null;
  return [
    ...differing.map(
      ({ result, expected: own }): Issue => ({
        code: "result-differs",
        params: { what: result.what, unit: result.unit, code: result.code, found: result.value ?? "", expected: own },
        place: placeOf(result),
      }),
    ),
    ...withoutFormula.map(
      (result): Issue => ({ code: "formula-overwritten", params: { label: labelOf(result) }, place: placeOf(result) }),
    ),
    ...(savedAsValues
      ? [
          {
            code: "formula-overwritten",
            params: { label: sheet ?? "" },
            place: { ...nowhere, cluster: sent.cluster, file: sent.file.name, sheet },
          } satisfies Issue,
        ]
      : []),
  ];
}

function labelOf({ what, unit, code }: ReturnedResult): string {
  if (what === "total") return `${unit}, tổng điểm`;
  return what === "rank" ? `${unit}, hạng` : `${unit}, ${code}`;
}

type OfCluster = { readonly cluster: Cluster; readonly sent: ClusterSubmission };

/**
 * With the targets that the cluster's workbook goes by, with those in force at the Board and with those registered:
 * what the Council said to an adjustment is written in the Board's workbook alone. Where the workbook doesn't say which
 * target it goes by, sums of that unit aren't compared; nor are ranks in its cluster.
 */
function expectedResults(round: Figures, of: OfCluster): Expected {
  const units = round.unitsByCluster.get(of.cluster.code) ?? [];
  const codes = new Map(units.map(({ code }) => [matchKey(code), code]));
  const atBoard = units.flatMap(({ code }) => round.figuresByUnit.get(code) ?? []);
  const registered = registeredFigures(round.board, units, round.accepted);
  const asSent = figuresBy(round, of.sent.opinions, units).figures;
  const stated = withStatedTargets(of.sent.results, [atBoard, registered, asSent]);
  const adjusted =
    atBoard.some(({ inForce }, index) => inForce !== registered[index]?.inForce) ||
    stated.figures.some(({ inForce }, index) => inForce !== atBoard[index]?.inForce);
  const decided = (adjusted ? [atBoard, registered] : [atBoard]).map((figures) => resultsBy(round, of, figures));
  const ways = adjusted ? [resultsBy(round, of, stated.figures), ...decided] : decided;
  return ({ what, unit: said, code }) => {
    const unit = codes.get(matchKey(said));
    const unclear =
      (what === "total" && stated.unclear.has(unit ?? "")) || (what === "rank" && stated.unclear.size > 0);
    if (unit === undefined || unclear) return [];
    return (what === "target" || what === "result" ? decided : ways).flatMap(
      (way) => way(what, unit, matchKey(code)) ?? [],
    );
  };
}

type ResultsBy = (what: ReturnedResult["what"], unit: string, code: string) => number | string | null;

/** The sign for a line that is left out is a text and is not compared. Codes are given as match keys. */
function resultsBy(round: Figures, { cluster, sent }: OfCluster, figures: readonly Figure[]): ResultsBy {
  const byCode = new Map(figures.map((figure) => [JSON.stringify([figure.unit, matchKey(figure.indicator)]), figure]));
  const board = boardAsSent(round.board, cluster, sent);
  const roster = round.unitsByCluster.get(cluster.code) ?? [];
  const { totals, scores } = scoreWith({ ...round, board, roster, marks: sent.scores, figuresByUnit: byUnit(figures) });
  const { totalByUnit } = withTotals(totals);
  const ranks = byUnit(rankClusters({ ...board, units: roster, totals, scores, figures }));
  return (what, unit, code) => {
    switch (what) {
      case "result":
        return byCode.get(JSON.stringify([unit, code]))?.result ?? null;
      case "target":
        return byCode.get(JSON.stringify([unit, code]))?.inForce ?? null;
      case "points":
        return totalByUnit.get(unit)?.lines.find(({ criterion }) => matchKey(criterion) === code)?.points ?? null;
      case "total":
        return totalByUnit.get(unit)?.total ?? null;
      case "rank":
        return ranks.get(unit)?.[0]?.rank ?? null;
      default:
        return what satisfies never;
    }
  };
}

/** The Board's sheets with what the cluster states in their place: its scale, its settings, its points. */
function boardAsSent(board: Board, cluster: Cluster, { proposal, scores }: ClusterSubmission): Board {
  const lines = proposal?.criteria ?? scaleOf(board, cluster.code);
  return {
    ...board,
    clusters: [proposal === null ? cluster : withSettings(cluster, proposal)],
    criteria: lines,
    bands: proposal?.bands ?? board.bands,
    scores,
  };
}

function withSettings(cluster: Cluster, { settings }: ScaleProposal): Cluster {
  if (settings === null) return cluster;
  const {
    declaredTotal,
    bonusCap,
    penaltyCap,
    totalCap,
    totalFloor,
    rankedBy,
    tieBreaks,
    decimals,
    whenNotApplicable,
    whenMissing,
  } = settings;
  const { scoring } = cluster;
  return {
    ...cluster,
    declaredTotal,
    bonusCap,
    penaltyCap,
    totalCap,
    rankedBy,
    totalFloor,
    tieBreaks,
    scoring: {
      decimals: decimals ?? scoring.decimals,
      whenNotApplicable: whenNotApplicable ?? scoring.whenNotApplicable,
      whenMissing: whenMissing ?? scoring.whenMissing,
    },
  };
}
