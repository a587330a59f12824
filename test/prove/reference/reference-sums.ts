import type { Criterion } from "../../../src/domain/round/scale";
import type { Cluster } from "../../../src/domain/round/roster";
import type { GeneratedCluster } from "../generate/generated";
import { add, isLess, largest, nought, numberOf, type Rational, rational, rounded, smallest, sum } from "./rational";
import { referenceOutdone } from "./reference-groups";
import { isBase } from "./reference-part";
import { referenceSections, type ReferenceSections } from "./reference-sections";
import type { ReferenceLine } from "./reference-unit";

export type ReferenceTotal = {
  readonly base: number;
  readonly rescaled: number | null;
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number;
};

/** A cluster with the lines that concern one unit, and all of its scale. */
export type OwnScale = GeneratedCluster & { readonly scale: readonly Criterion[] };

type Summed = {
  readonly summed: ReferenceSections;
  readonly lines: readonly ReferenceLine[];
  /** By conditions: points off, and the most that the total may be. */
  readonly deducted: Rational;
  readonly most: Rational | null;
};

/** Sections of lines, of which conditions may have closed some, and the points that the lines then have. */
export function summedOf(
  generated: OwnScale,
  lines: readonly ReferenceLine[],
  scored: readonly ReferenceLine[],
): Pick<Summed, "summed" | "lines"> {
  const summed = sectionsOf(generated, lines, scored);
  return { summed, lines: lines.map((line, index) => ({ ...line, points: summed.points[index] ?? null })) };
}

function sectionsOf(
  { cluster: { scoring, declaredTotal }, criteria, scale, sections }: OwnScale,
  lines: readonly ReferenceLine[],
  scored: readonly ReferenceLine[],
): ReferenceSections {
  const base = criteria.filter(isBase);
  const full = declaredTotal === null ? sum(base.map(({ max }) => rational(max))) : rational(declaredTotal);
  const summed = lines.flatMap((line, index) => {
    const criterion = criteria[index];
    if (criterion === undefined) return [];
    const { stage, points, notApplicable, outcome } = line;
    const isOpen = line === scored[index];
    const exact = isOpen && stage === "auto" && !notApplicable && typeof outcome !== "string" ? outcome : null;
    return [{ criterion, points, isOut: points === null && notApplicable, exact }];
  });
  const outdone = referenceOutdone(summed);
  const counted = summed.map((line) => (outdone.has(line) ? { ...line, points: 0 } : line));
  const sums = referenceSections({ scale, lines: counted, sections, scoring }, full);
  const points = sums.points.map((own, index) => {
    const line = summed[index];
    return line !== undefined && outdone.has(line) ? line.points : own;
  });
  return { ...sums, points };
}

/** `null` = pending. */
export function sumsOf(
  { scoring, bonusCap, penaltyCap, totalCap, totalFloor }: Cluster,
  { summed, lines, deducted, most }: Summed,
): ReferenceTotal | null {
  const { base, rescaled, extra } = summed;
  if (lines.some(({ points, notApplicable }) => points === null && !notApplicable)) return null;
  if (rescaled === "impossible") return null;
  const ROUND = (value: Rational): Rational => rounded(rounded(value, 8), scoring.decimals);
  const won = ROUND(sum(extra.filter((points) => isLess(nought, points))));
  const lost = ROUND(sum([...extra.filter((points) => isLess(points, nought)), deducted]));
  const bonus = bonusCap === null ? won : smallest(won, rational(bonusCap));
  const penalty = penaltyCap === null ? lost : largest(lost, rational(-penaltyCap));
  const whole = ROUND(sum([rescaled ?? ROUND(base), bonus, penalty]));
  const capped = totalCap === null ? whole : smallest(whole, rational(totalCap));
  const limited = most === null ? capped : smallest(capped, most);
  const total = totalFloor === null ? limited : largest(limited, rational(totalFloor));
  return {
    base: numberOf(ROUND(base)),
    rescaled: rescaled === null ? null : numberOf(rescaled),
    bonus: numberOf(bonus),
    penalty: numberOf(add(penalty, nought)),
    total: numberOf(total),
  };
}
