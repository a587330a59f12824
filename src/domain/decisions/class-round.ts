import { byUnit, coded } from "../basics/group-by";
import { over, exact, toNumber } from "../basics/exact";
import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Unit, Board } from "../round/board";
import type { Finding } from "../scoring/conditions/condition";
import { classCaps, classesDown, openCaps } from "../scoring/conditions/effects";
import { type Issue, nowhere } from "../issue";
import { scaleOf } from "../round/scale";
import { fullTotal } from "../scoring/totals";
import type { Cluster } from "../round/roster";
import { classSteps, type UsableRule } from "../round/decision-rules";
import { type ClassedUnit, classOf, placeByPoints, type PlacedUnit, type UnitClass } from "./unit-class";
import { type CompareAcross, type TiedAtEdge, withinShares } from "./class-shares";
import { type Contender, type Contest, contendersOf } from "./contenders";
import { comparable, rankCluster } from "./rank-clusters";
import { rankingOrder, type RankKey } from "./ranking-order";

/** Totals are those after conditions took points off. */
export type ClassedRound = Omit<Contest, "units"> & {
  /** In roster order. */
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
};

/**
 * The class of every judged unit of a cluster that has classes and a scale, clusters in order, units in roster order;
 * guests have none. Ranks are taken here, so that classes exist also in a round that isn't ranked.
 */
export function classRound(
  board: Board,
  round: ClassedRound,
): { readonly classes: readonly UnitClass[]; readonly issues: readonly Issue[] } {
  const judged = board.clusters.map((cluster) => judgedIn(board, cluster, round));
  const placed = judged.flatMap((units) => units.map(({ classed }) => placeByPoints(classed)));
  const contenders = new Map(judged.flatMap((units) => units.map(({ contender }) => [contender.unit, contender])));
  const { units, ties } = withinShares(placed, {
    compareAcross: acrossClusters(board, contenders),
    isCountable: (rule) => isCountable(board, rule),
  });
  return { classes: units.map(classOf), issues: [...incompleteRules(board), ...ties.map(tiedIssue)] };
}

type Judged = { readonly classed: ClassedUnit; readonly contender: Contender };

function judgedIn(board: Board, cluster: Cluster, round: ClassedRound): readonly Judged[] {
  const scale = scaleOf(board, cluster.code);
  const contenders = contendersOf(round, cluster.code).filter(({ guest }) => !guest);
  const ranks = byUnit(rankCluster(rankingOrder(board, cluster), contenders));
  return contenders.flatMap((contender): readonly Judged[] => {
    const unit = coded(round.units, contender.unit);
    const steps = unit === undefined ? [] : classSteps(board.classRules, unit);
    if (unit === undefined || steps.length === 0) return [];
    const own = byUnit(round.findings).get(unit.code) ?? [];
    const { total } = contender;
    const full = fullTotal(cluster, scale, total?.lines);
    if (full.numerator.lte(0)) return [];
    const classed = {
      ...{ unit, steps, full },
      total: total?.total ?? null,
      base: total?.rescaled ?? total?.base ?? null,
      rank: ranks.get(unit.code)?.[0]?.rank ?? null,
      caps: classCaps(own),
      down: classesDown(own),
      open: openCaps(own),
    };
    return [{ classed, contender }];
  });
}

/** In a cluster's workbook nothing is known of other clusters' units. */
function isCountable({ kind, clusters }: Board, { shareOf, clusters: of }: UsableRule): boolean {
  const isOverClusters = shareOf === "province" || shareOf === "same-type";
  const isAllHere = of.length > 0 && of.every((code) => coded(clusters, code) !== undefined);
  return kind !== "cluster" || !isOverClusters || isAllHere;
}

/**
 * By percent of the cluster's total, since totals of different scales can't be compared; then by the tie-breaks that
 * the clusters of all units have in common, in the order of the first; else level (contract §5).
 */
function acrossClusters(board: Board, contenders: ReadonlyMap<string, Contender>): CompareAcross {
  const keysOf = new Map(board.clusters.map((cluster) => [cluster.code, rankingOrder(board, cluster).keys]));
  const named = (cluster: string, name: string): RankKey | undefined =>
    keysOf.get(cluster)?.find((key) => key.kind !== "total" && key.name === name);
  return (one, other, among) => {
    const percent = percentOf(one) - percentOf(other);
    if (percent !== 0) return percent;
    const clusters = [...new Set(among.map(({ unit }) => unit.cluster))];
    const [first = ""] = clusters;
    for (const key of keysOf.get(first) ?? []) {
      if (key.kind === "total" || !clusters.every((cluster) => named(cluster, key.name) !== undefined)) continue;
      const [left, right] = [one, other].map((each) => {
        const [own, contender] = [named(each.unit.cluster, key.name), contenders.get(each.unit.code)];
        return own === undefined || contender === undefined ? -Infinity : comparable(own, contender);
      });
      if (left !== undefined && right !== undefined && left !== right) return left > right ? 1 : -1;
    }
    return 0;
  };
}

/** To 8 decimals; pending ones are never compared. */
function percentOf({ total, full }: PlacedUnit): number {
  return total === null ? -Infinity : toNumber(over(exact(total), full));
}

const sheet = sheetNames.classes;

function incompleteRules({ classRules, clusters }: Board): readonly Issue[] {
  return classRules.flatMap((rule): readonly Issue[] => {
    const place = { ...nowhere, sheet, cell: rule.cell === "" ? null : rule.cell };
    const unknown = rule.clusters.find((code) => !clusters.some((cluster) => cluster.code === code));
    return [
      ...(rule.fromPercent === null
        ? [{ code: "rule-incomplete", params: { rule: rule.name, header: headers.classFrom }, place } as const]
        : []),
      ...(unknown === undefined
        ? []
        : [{ code: "unknown-code", params: { label: headers.cluster, raw: unknown }, place } as const]),
    ];
  });
}

/** One warning per share with a tie across its edge, not per unit. */
function tiedIssue({ rule, cluster, limit, units }: TiedAtEdge): Issue {
  return {
    code: "class-tied-at-edge",
    params: { class: rule.name, limit, units: units.join("; ") },
    place: { ...nowhere, cluster, sheet, cell: rule.cell === "" ? null : rule.cell },
  };
}
