import { byUnit } from "../basics/group-by";
import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Unit, Board } from "../round/board";
import { type Finding, classCaps, openCaps } from "../scoring/conditions/condition";
import { type Contest, contendersOf } from "./contenders";
import { rankingOrder } from "./ranking-order";
import { type Issue, nowhere } from "../issue";
import { type UnitClass, classCluster } from "./class-cluster";
import { scaleOf } from "../round/scale";
import { fullTotal } from "../scoring/totals";
import { rankCluster } from "./rank-clusters";
import type { Cluster } from "../round/roster";
import { classRulesOf } from "../round/decision-rules";

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
  const classed = board.clusters.map((cluster) => ({ cluster, classes: classesOf(board, cluster, round) }));
  return {
    classes: classed.flatMap(({ classes }) => classes),
    issues: [
      ...incompleteRules(board),
      ...classed.flatMap(({ cluster, classes }) => tiedIssues(board, cluster, classes)),
    ],
  };
}

function classesOf(board: Board, cluster: Cluster, round: ClassedRound): readonly UnitClass[] {
  const scale = scaleOf(board, cluster.code);
  const full = fullTotal(cluster, scale);
  if (classRulesOf(board.classRules, cluster.code).length === 0 || full.numerator.lte(0)) return [];
  const judged = contendersOf(round, cluster.code).filter(({ guest }) => !guest);
  const ranks = byUnit(rankCluster(rankingOrder(board, cluster), judged));
  const classed = judged.map(({ unit, total }) => {
    const own = byUnit(round.findings).get(unit) ?? [];
    return {
      unit,
      total: total?.total ?? null,
      rank: ranks.get(unit)?.[0]?.rank ?? null,
      caps: classCaps(own),
      open: openCaps(own),
    };
  });
  return classCluster({ cluster: cluster.code, full, rules: board.classRules, units: classed });
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

/** One warning per class with a tie across its edge, not per unit. */
function tiedIssues(board: Board, cluster: Cluster, classes: readonly UnitClass[]): readonly Issue[] {
  return classRulesOf(board.classRules, cluster.code).flatMap((rule): readonly Issue[] => {
    const tied = classes.flatMap(({ unit, limits }) =>
      limits.filter((each) => each.class === rule.name && each.tied).map(({ limit }) => ({ unit, limit })),
    );
    const [first] = tied;
    if (first === undefined) return [];
    const params = { class: rule.name, limit: first.limit, units: tied.map(({ unit }) => unit).join("; ") };
    return [
      {
        code: "class-tied-at-edge",
        params,
        place: { ...nowhere, cluster: cluster.code, sheet, cell: rule.cell === "" ? null : rule.cell },
      },
    ];
  });
}
