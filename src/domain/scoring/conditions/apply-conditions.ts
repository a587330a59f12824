import { byUnit, coded, groupBy } from "../../basics/group-by";
import type { DocumentFacts } from "../../ways/way";
import type { ScoredUnit } from "../scored-unit";
import { scaleOf } from "../../round/scale";
import { sectionsOf } from "../../round/section";
import type { Board } from "../../round/board";
import type { Total } from "../score";
import { type Condition, countedMet, type Finding } from "./condition";
import { mostTotal, pointsOff } from "./effects";
import { closedLines } from "./gates";
import { judgeConditions } from "./judge-conditions";
import type { JudgedUnit } from "./judged-unit";
import { usableConditions } from "./usable-conditions";
import { withMadeUp } from "../sections/made-up-lines";
import { treeOf } from "../sections/section-tree";
import type { PlainLines } from "../score-units";
import { totalUnit } from "../totals";

export type ConditionedUnit = ScoredUnit & {
  /** How the unit's report as a whole came. */
  readonly report: DocumentFacts;
  /** Whether its form asks for its own points. Left out = no. */
  readonly asksSelfScores?: boolean;
  /** Its lines before any that are left out raised others. Left out: as in its total. */
  readonly asScored?: PlainLines;
};

/** The units with their lines as `scoreUnits` found them. */
export function asScored<U extends ScoredUnit>(
  units: readonly U[],
  plain: ReadonlyMap<string, PlainLines>,
): readonly (U & Pick<ConditionedUnit, "asScored">)[] {
  return units.map((each) => {
    const lines = plain.get(each.unit.code);
    return lines === undefined ? each : { ...each, asScored: lines };
  });
}

/**
 * What the conditions say of every unit, in the order of units, then of the sheet, and the totals after them (contract
 * §5, order): first those that close lines, all judged on the points before any of them; then all others but those on
 * ranks and classes, judged on the totals that result, so that their order changes nothing; then what they take off.
 */
export function applyConditions(
  board: Board,
  units: readonly ConditionedUnit[],
  totals: readonly Total[],
): { readonly findings: readonly Finding[]; readonly totals: readonly Total[] } {
  const { conditions } = usableConditions(board);
  if (conditions.length === 0) return { findings: [], totals };
  const [gates, others] = [true, false].map((asked) => conditions.filter(({ isGate = false }) => isGate === asked));
  const plainOf = new Map(units.map(({ unit, asScored }) => [unit.code, asScored]));
  const plain = totals.map((total) => ({ ...total, lines: plainOf.get(total.unit)?.lines ?? total.lines }));
  const first = judged(board, units, { conditions: gates ?? [], totals: plain });
  const closed = totals.map((total) => afterGates(board, { total, plain: plainOf.get(total.unit) ?? null }, first));
  const second = judged(board, units, { conditions: others ?? [], totals: closed });
  const codes = units.map(({ unit }) => unit.code);
  const findings = inOrder(board, codes, [...first, ...second]);
  return { findings, totals: closed.map((total) => afterConditions(board, total, findings)) };
}

type Judging = { readonly conditions: readonly Condition[]; readonly totals: readonly Total[] };

function judged(board: Board, units: readonly ConditionedUnit[], { conditions, totals }: Judging): readonly Finding[] {
  if (conditions.length === 0) return [];
  const toldElsewhere = new Set(
    board.kind === "cluster" ? board.documents.filter(({ level }) => level === "cluster").map(({ code }) => code) : [],
  );
  return units.flatMap((each) => {
    const cluster = coded(board.clusters, each.unit.cluster);
    if (cluster === undefined) return [];
    const total = byUnit(totals).get(each.unit.code)?.[0] ?? null;
    const scale = scaleOf(board, cluster.code);
    const facts: JudgedUnit = {
      ...each,
      ...{ cluster, scale, total, toldElsewhere, indicators: board.indicators },
      sections: sectionsOf(board, cluster.code),
      ...(each.asksSelfScores === true ? { selfScored: selfScoredLines(each) } : {}),
    };
    return withGroups(judgeConditions(conditions, facts));
  });
}

function selfScoredLines({ self }: ScoredUnit): number | null {
  const isFilled = ({ state }: { readonly state: string }): boolean => state !== "blank";
  return self === null
    ? null
    : self.rows.filter(({ points, notApplicable }) => isFilled(points) || isFilled(notApplicable)).length;
}

/**
 * Within a group one row that is fulfilled is enough (contract §5, Nhóm); none being, one that can't be told leaves all
 * open. `findings`: one unit's.
 */
export function withGroups(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, ({ condition: { group = null } }) => group);
  return findings.map((finding) => {
    const { group = null } = finding.condition;
    const rows = group === null ? [] : (groups.get(group) ?? []);
    if (rows.length < 2) return finding;
    const all = rows.map(({ met }) => met);
    return { ...finding, metByGroup: all.includes("yes") ? "yes" : all.includes("unknown") ? "unknown" : "no" };
  });
}

/** By unit, then in the order of `Điều kiện`. */
export function inOrder(
  { conditions }: Pick<Board, "conditions">,
  units: readonly string[],
  findings: readonly Finding[],
): readonly Finding[] {
  const place = new Map(conditions.map(({ code }, index) => [code, index]));
  const placeOf = ({ condition }: Finding): number => place.get(condition.code) ?? conditions.length;
  return units.flatMap((unit) =>
    [...(byUnit(findings).get(unit) ?? [])].sort((one, other) => placeOf(one) - placeOf(other)),
  );
}

type AsScored = { readonly total: Total; readonly plain: PlainLines | null };

/** With lines closed, those that are left out raise the others anew (contract §5, order). */
function afterGates(board: Board, { total, plain }: AsScored, findings: readonly Finding[]): Total {
  const { lines: before, computed } = plain ?? { lines: total.lines, computed: total.lines.map(() => null) };
  const scale = scaleOf(board, total.cluster);
  const lines = closedLines(total.unit, { scale, lines: before }, findings);
  const cluster = coded(board.clusters, total.cluster);
  if (lines === before || cluster === undefined) return total;
  const tree = treeOf(board, total.cluster);
  return totalled(board, { ...total, lines: withMadeUp({ tree, scale, scoring: cluster.scoring, lines }, computed) });
}

function afterConditions(board: Board, total: Total, findings: readonly Finding[]): Total {
  const own = (byUnit(findings).get(total.unit) ?? []).filter((finding) => countedMet(finding) === "no");
  const [deducted, mostByConditions] = [pointsOff(own), mostTotal(own)];
  return deducted === 0 && mostByConditions === null ? total : totalled(board, total, { deducted, mostByConditions });
}

/** The unit's total made anew. */
function totalled(
  board: Board,
  total: Total,
  byConditions: Pick<Parameters<typeof totalUnit>[0], "deducted" | "mostByConditions"> = {},
): Total {
  const { unit, lines } = total;
  const cluster = coded(board.clusters, total.cluster);
  const [scale, tree] = [scaleOf(board, total.cluster), treeOf(board, total.cluster)];
  return cluster === undefined ? total : totalUnit({ unit, cluster, scale, tree, lines, ...byConditions });
}
