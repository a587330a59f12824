import type { LeftOutWay } from "../../../contract/choice-words";
import { exact, over, plus, sumOf, times, zero, type Fraction } from "../../basics/exact";
import type { Criterion } from "../../round/scale";
import type { ScoringPolicy } from "../../round/period";
import { isOutsideBase } from "../../ways/ways";
import type { PointsInForce } from "../score";
import { linesUnder, sectionNamed, standsIn, type SectionNode, type SectionTree } from "./section-tree";

/** What becomes of a line that doesn't apply; `section`: the path that is named, `null` = the line's own Mục. */
export type LeftOutRule = { readonly way: LeftOutWay; readonly section: string | null };

/** Khi không áp dụng of the line, else of its cluster (contract §5). */
export function leftOutRule(
  { whenLeftOut }: Pick<Criterion, "whenLeftOut">,
  { whenNotApplicable }: Pick<ScoringPolicy, "whenNotApplicable">,
): LeftOutRule {
  const [way = "", ...path] = (whenLeftOut ?? whenNotApplicable).split(" ");
  return { way: way as LeftOutWay, section: path.length === 0 ? null : path.join(" ") };
}

/** Whether the rule leaves the line out of the sums; else it counts in full or as 0. */
export function leavesOut({ way }: LeftOutRule): boolean {
  return way !== "full" && way !== "zero";
}

/** The section in which the line is made up for; `null` = in none: over the whole scale. */
export function sectionOfRule(
  tree: SectionTree,
  criterion: Criterion,
  { way, section }: LeftOutRule,
): SectionNode | null {
  if (way !== "rescale-within" && way !== "share-within") return null;
  const own = tree.sectionOf(criterion);
  const named = section === null ? own : sectionNamed(tree, section);
  return named !== null && standsIn(own, named) ? named : null;
}

/** How a line that is left out of a unit's sums is made up for (reading R8). */
export type MadeUp =
  | { readonly how: "shared"; readonly section: SectionNode; readonly among: number }
  | { readonly how: "restored"; readonly section: SectionNode }
  /** By rescaling the whole scale; `section`: where it was to be made up for, but no applicable line is left there. */
  | { readonly how: "whole"; readonly section: SectionNode | null };

/** One unit's lines that are left out, and what they do to the maxima of others. */
export type LeftOut = {
  /** Base lines of the unit that are left out. */
  readonly madeUp: ReadonlyMap<Criterion, MadeUp>;
  /** What a line gets of the maxima of others; 0 for most. */
  readonly share: (criterion: Criterion) => Fraction;
  /** What each line that can take it gets of the lines that are shared in a section. */
  readonly partIn: (section: SectionNode) => Fraction;
  /** How far the limit of a section moves with what its lines get and give. */
  readonly shift: (node: SectionNode) => Fraction;
  readonly isRestored: (node: SectionNode) => boolean;
};

export type UnitScale = {
  readonly tree: SectionTree;
  readonly scale: readonly Criterion[];
  readonly scoring: Pick<ScoringPolicy, "whenNotApplicable">;
  readonly lines: readonly PointsInForce[];
};

export function isLeftOut({ points, notApplicable }: PointsInForce): boolean {
  return points === null && notApplicable;
}

/**
 * The order of R8: a line that counts in full or as 0 stays applicable; the maximum of one shared within a section goes
 * in equal parts to the other applicable base lines there; a section is restored; all else, and what finds no
 * applicable line in its section, is left to the whole scale. A line of 0 points can't be raised, so it gets no part.
 */
export function leftOutLines({ tree, scale, scoring, lines }: UnitScale): LeftOut {
  const base = scale.flatMap((criterion, index) => {
    const line = lines[index];
    return line === undefined || line.isForeign === true || isOutsideBase(criterion)
      ? []
      : [{ criterion, isOut: isLeftOut(line) }];
  });
  const applicable = new Set(base.flatMap(({ criterion, isOut }) => (isOut || criterion.max <= 0 ? [] : [criterion])));
  const takers = (node: SectionNode) => linesUnder(node).filter((criterion) => applicable.has(criterion));
  const madeUp = new Map(
    base.flatMap(({ criterion, isOut }): readonly (readonly [Criterion, MadeUp])[] => {
      if (!isOut) return [];
      const rule = leftOutRule(criterion, scoring);
      const section = sectionOfRule(tree, criterion, rule);
      const among = section === null ? 0 : takers(section).length;
      if (section === null || among === 0) return [[criterion, { how: "whole", section }]];
      return [
        [criterion, rule.way === "share-within" ? { how: "shared", section, among } : { how: "restored", section }],
      ];
    }),
  );
  const parts = partsOf(madeUp);
  const restored = new Set([...madeUp.values()].flatMap((made) => (made.how === "restored" ? [made.section] : [])));
  const share = (criterion: Criterion): Fraction => {
    const own = tree.sectionOf(criterion);
    if (parts.length === 0 || !applicable.has(criterion)) return zero;
    return sumUp(parts.flatMap(({ section, part }) => (standsIn(own, section) ? [part] : [])));
  };
  const shift = (node: SectionNode): Fraction => {
    const given = linesUnder(node).flatMap((line) => (madeUp.get(line)?.how === "shared" ? [0 - line.max] : []));
    return parts.length === 0 ? zero : plus(sumOf(given), sumUp(takers(node).map(share)));
  };
  const partIn = (node: SectionNode): Fraction =>
    sumUp(parts.flatMap(({ section, part }) => (section === node ? [part] : [])));
  return { madeUp, share, partIn, shift, isRestored: (node) => restored.has(node) };
}

type Part = { readonly section: SectionNode; readonly part: Fraction };

/** What each line of a section gets of a line that is shared there. */
function partsOf(madeUp: ReadonlyMap<Criterion, MadeUp>): readonly Part[] {
  return [...madeUp].flatMap(([criterion, made]) =>
    made.how === "shared" ? [{ section: made.section, part: over(exact(criterion.max), exact(made.among)) }] : [],
  );
}

function sumUp(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, zero);
}

/** Points with a raised maximum: exact × (max + share)/max; the caller rounds, once. */
export function raised(points: Fraction, { max, share }: { readonly max: number; readonly share: Fraction }): Fraction {
  return over(times(points, plus(exact(max), share)), exact(max));
}
