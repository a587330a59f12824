import { exact, plus, roundFine, toNumber, type Fraction } from "../../basics/exact";
import type { ScoringPolicy } from "../../round/period";
import type { Criterion } from "../../round/scale";
import type { MadeUpLine, PointsInForce } from "../score";
import { roundedFor } from "../../ways/rounding";
import { isOutsideBase } from "../../ways/ways";
import { isLeftOut, leftOutLines, leftOutRule, raised, sectionOfRule, type LeftOut, type UnitScale } from "./left-out";
import { standsIn } from "./section-tree";

/**
 * A unit's lines after Chia đều trong mục raised the maxima of those that get a part: exact points × (max + share)/max,
 * rounded once. A line that is left out by its own Khi không áp dụng says how it is made up for. `computed`: points of
 * the rule before rounding, by line; `null` = none.
 */
export function withMadeUp(
  unit: UnitScale & { readonly scoring: ScoringPolicy },
  computed: readonly (Fraction | null)[],
): readonly PointsInForce[] {
  const out = leftOutLines(unit);
  return unit.lines.map((line, index) => {
    const criterion = unit.scale[index];
    if (criterion === undefined || line.isForeign === true) return line;
    const own = computed[index] ?? null;
    const isKept = own !== null && mayBeRaised(criterion, unit);
    const told = {
      ...line,
      ...madeUpOf(line, { criterion, unit, out }),
      ...(isKept ? { unrounded: roundFine(own, "points") } : {}),
    };
    if (isLeftOut(line)) return told;
    return raisedLine(told, {
      criterion,
      share: out.share(criterion),
      from: giversTo(criterion, unit, out),
      // What a condition closed has no points of its rule any more.
      computed: line.gate === undefined ? own : null,
      decimals: unit.scoring.decimals,
    });
  });
}

type Telling = { readonly criterion: Criterion; readonly unit: UnitScale; readonly out: LeftOut };

/** Only where the line's own Khi không áp dụng says it: what the cluster has is told for all its lines. */
function madeUpOf(
  { notApplicable, points }: PointsInForce,
  { criterion, unit, out }: Telling,
): { readonly madeUp?: MadeUpLine } {
  if (!notApplicable || criterion.whenLeftOut === null) return {};
  const { way } = leftOutRule(criterion, unit.scoring);
  if (points !== null) return { madeUp: { how: way === "full" ? "full" : "zero", section: null } };
  const made = out.madeUp.get(criterion);
  return { madeUp: { how: made?.how ?? "whole", section: made?.section?.path ?? null } };
}

/** Whether what counts is what the rule gave. */
function isCounted({ stage, notApplicable }: PointsInForce): boolean {
  return stage === "auto" && !notApplicable;
}

/** Whether a line in a section of the line may be shared there. */
function mayBeRaised(criterion: Criterion, { tree, scale, scoring }: UnitScale): boolean {
  const own = tree.sectionOf(criterion);
  return (
    own !== null &&
    !isOutsideBase(criterion) &&
    scale.some((line) => {
      const rule = leftOutRule(line, scoring);
      const section = rule.way === "share-within" ? sectionOfRule(tree, line, rule) : null;
      return section !== null && standsIn(own, section);
    })
  );
}

type Raising = {
  readonly criterion: Criterion;
  readonly share: Fraction;
  readonly from: readonly string[];
  readonly computed: Fraction | null;
  readonly decimals: number;
};

function raisedLine(line: PointsInForce, { criterion, share, from, computed, decimals }: Raising): PointsInForce {
  const { max } = criterion;
  if (line.points === null || share.numerator.eq(0)) return line;
  const points = isCounted(line) && computed !== null ? computed : exact(line.points);
  const inForce = toNumber(plus(exact(max), share));
  return {
    ...line,
    points: roundedFor({ ...criterion, max: inForce }, raised(points, { max, share }), decimals),
    raised: { points: toNumber(points), max, inForce, from },
  };
}

/** Codes of the lines that give a part of their maximum to the line. */
function giversTo(criterion: Criterion, { tree }: UnitScale, { madeUp }: LeftOut): readonly string[] {
  const own = tree.sectionOf(criterion);
  return [...madeUp].flatMap(([{ code }, made]) =>
    made.how === "shared" && standsIn(own, made.section) ? [code] : [],
  );
}
