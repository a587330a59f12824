import type { Unit } from "../../domain/round/board";
import type { Condition, Finding } from "../../domain/scoring/conditions/condition";
import type { RankKey, RankingOrder } from "../../domain/decisions/ranking-order";
import type { Band, Criterion } from "../../domain/round/scale";
import { isOutsideBase, isRanked, isRelative, ways } from "../../domain/ways/ways";
import { leavesOut, leftOutRule } from "../../domain/scoring/sections/left-out";
import { isOverMembers } from "../../domain/scoring/benchmarks";
import { gateRows, type JudgedTogether } from "./gate-plan";
import type { Cluster } from "../../domain/round/roster";
import type { Total } from "../../domain/scoring/score";
import type { SectionTree } from "../../domain/scoring/sections/section-tree";
import { columnLetters } from "../../workbook/address";
import { placingsOf } from "./placings";
import { firstFree, planLines, type PlannedLine, type ScorePages } from "./plan-lines";

/** Columns before the units': STT, Mã tiêu chí, Tiêu chí, Điểm chuẩn, Cách chấm. */
export const scoreColumns = { order: 1, code: 2, name: 3, max: 4, kind: 5, firstUnit: 6 } as const;

/** What one cluster's score table is made from. */
export type ScoredCluster = {
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  /** The scale with its sections, in whose order the table has its lines. */
  readonly tree: SectionTree;
  /** The bands of each line, in the order of `Mức điểm`; [] = its scoring method has none. */
  readonly bands: readonly (readonly Band[])[];
  /** Roster order, guests last, so that ranked units are side by side. */
  readonly units: readonly Unit[];
  /** By unit code. */
  readonly totals: ReadonlyMap<string, Total>;
  readonly ranked: boolean;
  readonly order: RankingOrder;
  /** Findings of the conditions on its units. */
  readonly findings: readonly Finding[];
  /** Conditions that take points off units of this cluster. */
  readonly deducting: readonly JudgedTogether[];
  /** Conditions that hold totals of this cluster under a number of points. */
  readonly limiting: readonly JudgedTogether[];
  /** Conditions that close lines of its scale. */
  readonly gates: readonly Condition[];
};

/** What has a row of its own to be ranked by: all but the total. */
export type NamedKey = Exclude<RankKey, { readonly kind: "total" }>;

/** Row numbers of one cluster's table. */
export type ScorePlan = {
  /** Rows after which a new page starts inside the table. */
  readonly breaks: readonly number[];
  /** Names of the units; their codes are in the next row. */
  readonly headerRow: number;
  readonly lines: readonly PlannedLine[];
  /** The sections that have rows among the lines; `null` = the scale has none. */
  readonly tree: SectionTree | null;
  readonly pending: number;
  readonly base: number;
  /** `null` = the cluster leaves no line out: not applicable counts in full or as 0. */
  readonly rescaled: number | null;
  readonly bonus: number;
  /** `null` = no condition takes points off units of the cluster. */
  readonly deducted: number | null;
  readonly penalty: number;
  /** Rows of what limits the total, in the order of `limiting`: side by side. */
  readonly limits: readonly number[];
  readonly total: number;
  /** `null` = this round is not ranked. */
  readonly rank: number | null;
  /** By what units are ranked besides the total, most important first; [] = this round is not ranked. */
  readonly rankKeys: readonly { readonly key: NamedKey; readonly row: number }[];
  /** Key of a `TimedDocument` → rows that say how it arrived; their title is in the row above the first. */
  readonly documents: ReadonlyMap<string, { readonly status: number; readonly daysLate: number }>;
  /** Key of what is compared among the units → its row; their title is in the row above the first. */
  readonly compared: ReadonlyMap<string, number>;
  /** Code of a line with So với → row with its T; their title is in the row above the first. */
  readonly benchmarks: ReadonlyMap<string, number>;
  /** Key of a condition that closes lines, or of its group → its row; their title is in the row above the first. */
  readonly gates: ReadonlyMap<string, number>;
  /** Key of a `Placing` → its row; their title is in the row above the first. */
  readonly placings: ReadonlyMap<string, number>;
  /** Whether a line concerns the unit of a column. */
  readonly isOwn: (criterion: Criterion, column: number) => boolean;
  readonly lastRow: number;
};

type Planning = { readonly pages: ScorePages } & Pick<ScorePlan, "isOwn">;

export function planScores(scored: ScoredCluster, headerRow: number, { pages, isOwn }: Planning): ScorePlan {
  const { scale, order, ranked } = scored;
  const { lines, breaks } = planLines(scored.tree, headerRow + 2, pages);
  let next = firstFree(lines, headerRow + 2);
  const take = () => next++;
  const sums = planSums(scored, take);
  const rankKeys = (ranked ? order.keys : []).flatMap((key) => (key.kind === "total" ? [] : [{ key, row: take() }]));
  const rank = ranked ? take() : null;
  const timed = timedDocuments(scale);
  if (timed.length > 0) take();
  const documents = new Map(timed.map(({ key }) => [key, { status: take(), daysLate: take() }] as const));
  const comparisons = comparedAmong(scale);
  if (comparisons.length > 0) take();
  const compared = new Map(comparisons.map(({ key }) => [key, take()] as const));
  const benchmarked = benchmarkedLines(scale);
  if (benchmarked.length > 0) take();
  const benchmarks = new Map(benchmarked.map(({ code }) => [code, take()] as const));
  const tree = scored.tree.nodes.length === 0 ? null : scored.tree;
  const closing = gateRows(scored.gates);
  if (closing.length > 0) take();
  const gates = new Map(closing.map(({ key }) => [key, take()] as const));
  const placed = placingsOf(scored);
  if (placed.length > 0) take();
  const placings = new Map(placed.map(({ key }) => [key, take()] as const));
  const below = { documents, compared, benchmarks, gates, placings };
  return { headerRow, breaks, lines, tree, ...sums, rank, rankKeys, ...below, isOwn, lastRow: next - 1 };
}

type Sums = Pick<ScorePlan, "pending" | "base" | "rescaled" | "bonus" | "deducted" | "penalty" | "limits" | "total">;

/** The sums under the criteria, from top to bottom; `take` gives the next free row. */
function planSums({ cluster, scale, deducting, limiting }: ScoredCluster, take: () => number): Sums {
  return {
    pending: take(),
    base: take(),
    rescaled: mayRescale(scale, cluster) ? take() : null,
    bonus: take(),
    deducted: deducting.length > 0 ? take() : null,
    penalty: take(),
    limits: limiting.map(take),
    total: take(),
  };
}

/** Whether a line of the base may be left out of a unit's sums, by its own Khi không áp dụng or the cluster's. */
export function mayRescale(scale: readonly Criterion[], { scoring }: Cluster): boolean {
  return (
    scoring.whenNotApplicable === "rescale" ||
    scale.some((line) => !isOutsideBase(line) && leavesOut(leftOutRule(line, scoring)))
  );
}

/** A document that lines score by its time; `due`: their own Hạn, by which it may be late otherwise. */
export type TimedDocument = { readonly key: string; readonly document: string; readonly due: string | null };

/** What criteria score by their time, each document once for each day, in the order of the scale. */
export function timedDocuments(scale: readonly Criterion[]): readonly TimedDocument[] {
  const timed = scale.flatMap(({ kind, document, due }) => {
    if (ways[kind].source !== "document" || document === null) return [];
    return [{ key: timedKey(document, due), document, due }];
  });
  return [...new Map(timed.map((each) => [each.key, each])).values()];
}

/** No code holds this character. */
export function timedKey(document: string, due: string | null): string {
  return due === null ? document : `${document}\u0000${due}`;
}

/** Lines whose result is compared with something else than the unit's target, in the order of the scale. */
export function benchmarkedLines(scale: readonly Criterion[]): readonly Criterion[] {
  return scale.filter(({ comparedWith, indicator }) => comparedWith !== null && indicator !== null);
}

/** A row of figures of which the greatest of the members counts. */
export type Comparison = {
  readonly key: string;
  /** The results of an indicator; how far they are above T on a line; or the results without a target on a line. */
  readonly of: "results" | "excess" | "unassigned";
  readonly indicator: string;
  readonly criterion: Criterion;
};

/** What lines compare within the cluster: results once for each indicator, the others for each line. */
export function comparedAmong(scale: readonly Criterion[]): readonly Comparison[] {
  const all = scale.flatMap((criterion): readonly Comparison[] => {
    const { indicator, kind, excessBy, whenNotAssigned } = criterion;
    if (indicator === null) return [];
    const of = (what: Comparison["of"]): Comparison => ({
      key: comparisonKey(what, criterion),
      of: what,
      indicator,
      criterion,
    });
    return [
      ...(isComparedWithin(criterion) ? [of("results")] : []),
      ...(kind === "progressive-to-leader" && excessBy !== null ? [of("excess")] : []),
      ...(whenNotAssigned === "best-of-these" ? [of("unassigned")] : []),
    ];
  });
  return [...new Map(all.map((comparison) => [comparison.key, comparison])).values()];
}

/** No code holds this character. */
export function comparisonKey(
  of: Comparison["of"],
  { code, indicator }: Pick<Criterion, "code" | "indicator">,
): string {
  return of === "results" ? (indicator ?? "") : `${of}\u0000${code}`;
}

function isComparedWithin(criterion: Criterion): boolean {
  return (isRelative(criterion) && !isRanked(criterion)) || isOverMembers(criterion.comparedWith);
}

/** A row's cells of those who are judged, who stand before the guests; `null` = nobody is. */
export function memberCells({ units }: Pick<ScoredCluster, "units">, row: number): string | null {
  const judged = units.filter(({ role }) => role !== "guest").length;
  if (judged === 0) return null;
  return [scoreColumns.firstUnit, scoreColumns.firstUnit + judged - 1]
    .map((column) => `$${columnLetters(column)}$${row}`)
    .join(":");
}
