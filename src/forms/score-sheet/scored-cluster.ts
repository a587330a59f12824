import { scaleOf, bandsOf } from "../../domain/round/scale";
import { usesBands } from "../../domain/ways/ways";
import { usableConditions } from "../../domain/scoring/conditions/usable-conditions";
import type { Consolidation } from "../../domain/consolidation";
import type { ScoredCluster } from "./score-plan";

/** What the score table of a cluster is made from; [] where there is no such cluster. */
export function scoredCluster(
  { board, roster, totals, findings }: Consolidation,
  code: string,
): readonly ScoredCluster[] {
  const cluster = board.clusters.find((one) => one.code === code);
  if (cluster === undefined) return [];
  const all = roster.filter((unit) => unit.cluster === code);
  const units = [...all.filter(({ role }) => role !== "guest"), ...all.filter(({ role }) => role === "guest")];
  const own = totals.filter((total) => total.cluster === code).map((total) => [total.unit, total] as const);
  const scale = scaleOf(board, code);
  return [
    {
      ...{ cluster, scale, units },
      bands: scale.map((criterion) => (usesBands(criterion) ? bandsOf(board.bands, criterion) : [])),
      totals: new Map(own),
      ranked: board.period.ranked,
      findings: findings.filter(({ cluster: of }) => of === code),
      deducting: usableConditions(board).conditions.filter(
        ({ clusters, effect }) => effect.kind === "points-off" && (clusters.length === 0 || clusters.includes(code)),
      ),
    },
  ];
}
