import { exact, plus, roundFine } from "../../domain/basics/exact";
import { leftOutLines, type LeftOut } from "../../domain/scoring/sections/left-out";
import type { SummedUnit } from "../../domain/scoring/sections/section-sums";
import { standsIn, type SectionNode } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase } from "../../domain/ways/ways";
import type { Criterion } from "../../domain/round/scale";
import type { ScoredCluster, ScorePlan } from "./score-plan";
import { madeUpIn } from "./section-words";

/**
 * Blocks right of the scale's numbers, a column for each unit: what formulas of a scale need in which lines that are
 * left out are made up for within a section.
 * - before: points in force before a maximum is raised, not rounded; of a section what each line gets there;
 * - exact: computed points, not rounded; of a section its points before it is restored;
 * - max: Điểm chuẩn, Điểm tối đa in force;
 * - available: of a section what is applicable in it; of a line 1 where it is left to the whole scale.
 */
export const madeUpParts = ["before", "exact", "max", "available"] as const;
export type MadeUpPart = (typeof madeUpParts)[number];

/** The column of a unit in one of the blocks; `unit` from 0. */
export type MadeUpColumns = (part: MadeUpPart, unit: number) => number;

/** `first`: the first free column; `most`: units of the largest cluster. */
export function madeUpColumns(first: number, most: number): MadeUpColumns {
  return (part, unit) => first + (most + 1) * madeUpParts.indexOf(part) + unit;
}

/** The sections in which lines of the scale are shared, and those that are restored. */
export type MadeUpSections = { readonly sharing: readonly SectionNode[]; readonly restoring: readonly SectionNode[] };

export function madeUpSections({
  scale,
  tree,
  cluster,
}: Pick<ScoredCluster, "scale" | "tree" | "cluster">): MadeUpSections {
  const of = (way: "share-within" | "rescale-within"): readonly SectionNode[] => [
    ...new Set(
      scale.flatMap((line) => {
        const made = madeUpIn(line, tree, cluster.scoring);
        return made?.way === way ? [made.section] : [];
      }),
    ),
  ];
  return { sharing: of("share-within"), restoring: of("rescale-within") };
}

/** Whether the table of the cluster has the blocks. */
export function hasMadeUp(scored: Pick<ScoredCluster, "scale" | "tree" | "cluster">): boolean {
  const { sharing, restoring } = madeUpSections(scored);
  return sharing.length + restoring.length > 0;
}

/** Whether the line may get a part of another's maximum. */
export function mayBeRaised(
  criterion: Criterion,
  { tree }: Pick<ScoredCluster, "tree">,
  sharing: readonly SectionNode[],
): boolean {
  return !isOutsideBase(criterion) && sharing.some((section) => standsIn(tree.sectionOf(criterion), section));
}

/** What the engine says of one unit's lines that are left out. */
export function madeUpOf({ scale, tree, cluster, totals }: ScoredCluster, unit: string): SummedUnit | null {
  const total = totals.get(unit);
  if (total === undefined) return null;
  const { lines } = total;
  return {
    tree,
    lineOf: new Map(scale.flatMap((criterion, index) => (lines[index] ? [[criterion, lines[index]] as const] : []))),
    out: leftOutLines({ tree, scale, scoring: cluster.scoring, lines }),
    decimals: cluster.scoring.decimals,
  };
}

/** Điểm chuẩn in force of a line. */
export function raisedMaximum({ max }: Criterion, share: ReturnType<LeftOut["share"]>): number {
  return roundFine(plus(exact(max), share), "maximum");
}

/** Rows of a section's table that stand under it. */
export function rowsUnder(plan: ScorePlan, node: SectionNode): { readonly from: number; readonly to: number } | null {
  const line = plan.lines.find((each) => each.kind === "node" && each.node === node);
  return line?.kind !== "node" || line.lastRow === line.row ? null : { from: line.row + 1, to: line.lastRow };
}

export function rowOf(plan: ScorePlan, node: SectionNode): number {
  return plan.lines.find((each) => each.kind === "node" && each.node === node)?.row ?? 0;
}
