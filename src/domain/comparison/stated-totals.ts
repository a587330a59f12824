import { byUnit, coded } from "../basics/group-by";
import type { Decisions } from "../decisions/decide-round";
import { scaleOf } from "../round/scale";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { ReturnedResult } from "../submissions/sent-entry";
import { isRelative, ways } from "../ways/ways";
import { matchKey } from "../../workbook/text/match-key";
import type { ScaleChanges } from "../scales/scale-change";
import { difference, explainTotal, type LineCause, type StatedTotal } from "./explain-total";
import type { ComparedCluster } from "./returned-results";

/**
 * The totals of clusters' own tables with the Board's, in roster order, with what makes the difference; units without
 * any number there are left out.
 */
export function statedTotals(
  round: Decisions & { readonly scaleChanges: ScaleChanges },
  compared: readonly Pick<ComparedCluster, "differing">[],
): readonly StatedTotal[] {
  const wrong = new Set(compared.flatMap(({ differing }) => differing.map(({ result }) => result)));
  return round.board.clusters.flatMap((cluster) => {
    const sent = round.sent.get(cluster.code);
    if (sent === undefined || sent.results.length === 0) return [];
    const changes = round.scaleChanges.get(cluster.code) ?? [];
    const changed = new Set(changes.flatMap(({ criterion }) => (criterion === null ? [] : [criterion])));
    const units = round.unitsByCluster.get(cluster.code) ?? [];
    return units.flatMap(({ code }) => statedTotal({ ...round, wrong }, { sent, unit: code, changed }));
  });
}

type OfUnit = {
  readonly sent: ClusterSubmission;
  readonly unit: string;
  /** Criteria that differ in the cluster's scale. */
  readonly changed: ReadonlySet<string>;
};

/** `wrong`: results in clusters' files that don't follow from what these files themselves say. */
type Judged = Decisions & { readonly wrong: ReadonlySet<ReturnedResult> };

function statedTotal(found: Judged, of: OfUnit): readonly StatedTotal[] {
  const { board, totalByUnit, ranking } = found;
  const { sent, unit } = of;
  const results = sent.results.filter((result) => matchKey(result.unit) === matchKey(unit));
  const [total, rank] = (["total", "rank"] as const).map((what) => results.find((result) => result.what === what));
  const held = totalByUnit.get(unit);
  const cluster = coded(board.clusters, sent.cluster);
  if (total === undefined || held === undefined || cluster === undefined) return [];
  const scale = scaleOf(board, cluster.code);
  const codeOf = new Map(scale.map(({ code }) => [matchKey(code), code]));
  const points = results.filter(({ what }) => what === "points");
  const lines = new Map(points.map(({ code, value }) => [codeOf.get(matchKey(code)) ?? code, numberOrNull(value)]));
  const stated = numberOrNull(total.value);
  if (stated === null && [...lines.values()].every((value) => value === null)) return [];
  const reasons = explainTotal({
    stated,
    held,
    lines,
    cluster,
    scale,
    causeOf: (criterion) => causeOf(found, { ...of, results, criterion }),
  });
  return [
    {
      cluster: cluster.code,
      unit,
      stated,
      held: held.total,
      statedRank: numberOrNull(rank?.value ?? null),
      heldRank: byUnit(ranking).get(unit)?.[0]?.rank ?? null,
      difference: stated === null || held.total === null ? null : difference(held.total, stated),
      reasons,
      source: { file: sent.file.name, sheet: total.sheet, cell: total.cell },
    },
  ];
}

type OfLine = OfUnit & { readonly results: readonly ReturnedResult[]; readonly criterion: string };

/** The first cause that there is: who gave the Board's points, then what they were computed from. */
function causeOf(
  { board, scores, totalByUnit, figuresByUnit, wrong }: Judged,
  { sent, unit, changed, results, criterion: code }: OfLine,
): LineCause {
  const points = results.find((result) => result.what === "points" && matchKey(result.code) === matchKey(code));
  const stage = totalByUnit.get(unit)?.lines.find((line) => line.criterion === code)?.stage ?? null;
  const score = byUnit(scores)
    .get(unit)
    ?.find((each) => each.criterion === code && each.stage === stage);
  if (stage === "board" || stage === "final") return { kind: "stage", stage };
  if (stage === "cluster" && (score?.source?.file ?? null) !== sent.file.name) return { kind: "board-row" };
  if (changed.has(code)) return { kind: "scale" };
  const criterion = scaleOf(board, sent.cluster).find((each) => each.code === code);
  if (criterion === undefined) return { kind: "scale" };
  const figure = figuresByUnit.get(unit)?.find((each) => each.indicator === criterion.indicator);
  for (const kind of ["result", "target"] as const) {
    const said =
      results.find((result) => result.what === kind && matchKey(result.code) === matchKey(criterion.indicator ?? ""))
        ?.value ?? null;
    const own = (kind === "result" ? figure?.result : figure?.inForce) ?? null;
    if (said !== null && own !== null && said !== own) return { kind, stated: said, held: own };
  }
  if (points !== undefined && points.value === null) return { kind: "not-calculated" };
  if (points !== undefined && wrong.has(points)) return { kind: "arithmetic" };
  if (ways[criterion.kind].source === "document") return { kind: "register" };
  return isRelative(criterion) ? { kind: "peers" } : { kind: "unknown" };
}

function numberOrNull(value: ReturnedResult["value"]): number | null {
  return typeof value === "number" ? value : null;
}
