import { byUnit, coded } from "../../basics/group-by";
import type { DocumentFacts } from "../../ways/way";
import type { ScoredUnit } from "../scored-unit";
import { scaleOf } from "../../round/scale";
import type { Board } from "../../round/board";
import type { Total } from "../score";
import { type Finding, pointsOff } from "./condition";
import { judgeConditions } from "./judge-conditions";
import { usableConditions } from "./usable-conditions";
import { treeOf } from "../sections/section-tree";
import { totalUnit } from "../totals";

export type ConditionedUnit = ScoredUnit & {
  /** How the unit's report as a whole came. */
  readonly report: DocumentFacts;
};

/**
 * What the conditions say of every unit, in the order of units, then of the sheet, and the totals after the points they
 * take off. All are judged on the totals before, so that their order changes nothing.
 */
export function applyConditions(
  board: Board,
  units: readonly ConditionedUnit[],
  totals: readonly Total[],
): { readonly findings: readonly Finding[]; readonly totals: readonly Total[] } {
  const { conditions } = usableConditions(board);
  if (conditions.length === 0) return { findings: [], totals };
  const toldElsewhere = new Set(
    board.kind === "cluster" ? board.documents.filter(({ level }) => level === "cluster").map(({ code }) => code) : [],
  );
  const findings = units.flatMap(({ unit, figures, documents, report }) => {
    const cluster = coded(board.clusters, unit.cluster);
    if (cluster === undefined) return [];
    const scale = scaleOf(board, cluster.code);
    return judgeConditions(conditions, {
      unit,
      cluster,
      scale,
      total: byUnit(totals).get(unit.code)?.[0] ?? null,
      figures,
      indicators: board.indicators,
      report,
      documents,
      toldElsewhere,
    });
  });
  return { findings, totals: totals.map((total) => afterConditions(board, total, findings)) };
}

function afterConditions(board: Board, total: Total, findings: readonly Finding[]): Total {
  const deducted = pointsOff(byUnit(findings).get(total.unit) ?? []);
  const cluster = coded(board.clusters, total.cluster);
  return deducted === 0 || cluster === undefined
    ? total
    : totalUnit({
        unit: total.unit,
        cluster,
        scale: scaleOf(board, cluster.code),
        lines: total.lines,
        tree: treeOf(board, cluster.code),
        deducted,
      });
}
