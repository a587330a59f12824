import {
  exact,
  greater,
  over,
  plus,
  roundPoints,
  smaller,
  times,
  toNumber,
  zero,
  type Fraction,
} from "../../basics/exact";
import type { Criterion } from "../../round/scale";
import { isOutsideBase, partOf } from "../../ways/ways";
import type { PointsInForce, SectionPoints } from "../score";
import { isLeftOut, type LeftOut } from "./left-out";
import { linesUnder, type SectionNode, type SectionTree, type TreeItem } from "./section-tree";

export type SummedUnit = {
  readonly tree: SectionTree;
  readonly lineOf: ReadonlyMap<Criterion, PointsInForce>;
  readonly out: LeftOut;
  /** Decimals of a section that is restored. */
  readonly decimals: number;
};

/** Base points of a part of the scale, exactly. Pending lines count as 0: who shows the sum asks for them first. */
export type BaseSums = {
  /** As scored: each section within its Điểm tối đa in force. */
  readonly scored: Fraction;
  /** With the sections restored that Quy đổi trong mục restores; these are rounded. */
  readonly settled: Fraction;
  /** Maxima in force of what is applicable; a restored section counts with its full maximum. */
  readonly available: Fraction;
};

const nothing: BaseSums = { scored: zero, settled: zero, available: zero };

/** Base points of the items with all under them. */
export function baseSums(items: readonly TreeItem[], unit: SummedUnit): BaseSums {
  return items.reduce((sum, item) => {
    const own = item.kind === "section" ? sectionSums(item.node, unit) : lineSums(item.criterion, unit);
    return {
      scored: plus(sum.scored, own.scored),
      settled: plus(sum.settled, own.settled),
      available: plus(sum.available, own.available),
    };
  }, nothing);
}

function lineSums(criterion: Criterion, { lineOf, out }: SummedUnit): BaseSums {
  const line = lineOf.get(criterion);
  if (line === undefined || isLeftOut(line) || isOutsideBase(criterion)) return nothing;
  const earned = exact(line.points ?? 0);
  return { scored: earned, settled: earned, available: plus(exact(criterion.max), out.share(criterion)) };
}

/** The same of one section, within its Điểm tối đa in force. */
export function sectionSums(node: SectionNode, unit: SummedUnit): BaseSums {
  const inner = baseSums(node.items, unit);
  const limit = limitOf(node, unit);
  const scored = limit === null ? inner.scored : smaller(limit, inner.scored);
  if (!unit.out.isRestored(node) || inner.available.numerator.lte(0))
    return { ...inner, scored, settled: limit === null ? inner.settled : smaller(limit, inner.settled) };
  const full = limit ?? fullMaximum(node, unit);
  const restored = roundPoints(over(times(full, inner.settled), inner.available), unit.decimals);
  return { scored, settled: exact(restored), available: full };
}

/**
 * Điểm tối đa of a section for the unit: as declared, and moved by what its lines get and give, not below 0. `null` =
 * no limit.
 */
export function limitOf(node: SectionNode, { out }: SummedUnit): Fraction | null {
  return node.declared === null ? null : greater(zero, plus(exact(node.declared), out.shift(node)));
}

/** What the base of a section without a limit may come to, with lines that are left out and made up for there. */
function fullMaximum(node: SectionNode, unit: SummedUnit): Fraction {
  return node.items.reduce((sum, item) => {
    if (item.kind === "section")
      return item.node.counts === "base" ? plus(sum, limitOf(item.node, unit) ?? fullMaximum(item.node, unit)) : sum;
    const { criterion } = item;
    const isGiven = unit.out.madeUp.get(criterion)?.how === "shared";
    const isForeign = unit.lineOf.get(criterion)?.isForeign === true;
    return isOutsideBase(criterion) || isForeign || isGiven
      ? sum
      : plus(sum, plus(exact(criterion.max), unit.out.share(criterion)));
  }, zero);
}

/** Points of bonus or penalty of a section of these alone, each section within its Điểm tối đa; not below 0. */
function extraSum(node: SectionNode, unit: SummedUnit): Fraction {
  const sum = node.items.reduce(
    (total, item) =>
      plus(
        total,
        item.kind === "section" ? extraSum(item.node, unit) : exact(unit.lineOf.get(item.criterion)?.points ?? 0),
      ),
    zero,
  );
  return node.declared === null ? sum : smaller(exact(node.declared), sum);
}

/** What counts outside the base as one figure each: lines, and sections of bonus or penalty lines alone. */
export type ExtraPart = { readonly points: Fraction; readonly isPenalty: boolean };

/** Everything outside the base, positive where it is taken off. */
export function extraParts(items: readonly TreeItem[], unit: SummedUnit): readonly ExtraPart[] {
  return items.flatMap((item): readonly ExtraPart[] => {
    if (item.kind === "section")
      return item.node.counts === "base"
        ? extraParts(item.node.items, unit)
        : [{ points: extraSum(item.node, unit), isPenalty: item.node.counts === "penalty" }];
    if (!isOutsideBase(item.criterion)) return [];
    const points = exact(unit.lineOf.get(item.criterion)?.points ?? 0);
    return [{ points, isPenalty: partOf(item.criterion) === "penalty" }];
  });
}

/**
 * The points of every section for the unit, each before what stands under it. `null` points: a line under it is
 * pending, or none applies. `max`: its Điểm tối đa in force; where none is declared what its lines may come to.
 */
export function sectionPoints(unit: SummedUnit): readonly SectionPoints[] {
  return unit.tree.nodes.map((node) => {
    const lines = linesUnder(node).map((line) => unit.lineOf.get(line));
    const isPending = lines.some((line) => line !== undefined && line.points === null && !line.notApplicable);
    const isEmpty = lines.every((line) => line === undefined || isLeftOut(line));
    const sum = node.counts === "base" ? sectionSums(node, unit).settled : extraSum(node, unit);
    const limit = limitOf(node, unit);
    const isOpen = limit === null && node.counts !== "base";
    return {
      section: node.path,
      points: isPending || isEmpty ? null : toNumber(sum),
      max: isOpen ? null : toNumber(limit ?? fullMaximum(node, unit)),
    };
  });
}
