import * as fc from "fast-check";
import type { Criterion } from "../../../src/domain/round/scale";
import { isBase, referenceMost, referencePart } from "../reference/reference-part";
import { anyCluster, anyPeriod } from "../generate/generated-cluster";
import { type Rational, add, isLess, numberOf, nought, rational, rounded, sum } from "../reference/rational";
import { scored } from "./scored";

/**
 * Bounds of what counts on a line, both included; `null` = none on that side. Computed points are rounded after they
 * are bounded: where a bound has more decimals than the scale, they may stand at the bound as rounded. `raised`: the
 * maximum that lines left out made of it.
 */
function boundsOf(
  criterion: Criterion,
  decimals: number,
  raised: number | null,
): readonly [number | null, number | null] {
  const own = referenceMost(criterion);
  const low = referencePart(criterion) === "by-sign" ? criterion.lowest : 0;
  const high = own === null ? null : Math.max(own, raised ?? own);
  const atRounding = (bound: number) => numberOf(rounded(rational(bound), decimals));
  return [
    low === null ? null : Math.min(low, atRounding(low)),
    high === null ? null : Math.max(high, atRounding(high)),
  ];
}

test("points in force stay within the bounds of their line", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      for (const { total } of scored(generated, period).values()) {
        generated.criteria.forEach((criterion, index) => {
          const line = total?.lines[index];
          if (line?.points === null || line === undefined) return;
          // What no rule and no person gave counts as 0 or M by policy.
          if (line.stage === null || line.notApplicable) return;
          const raised = line.raised?.inForce ?? null;
          const [low, high] = boundsOf(criterion, generated.cluster.scoring.decimals, raised);
          expect(line.points).toBeGreaterThanOrEqual(low ?? Number.NEGATIVE_INFINITY);
          expect(line.points).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
        });
      }
    }),
    { numRuns: 200, seed: 12 },
  );
});

test("totals are exact sums, rounded once, within their caps", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      const { scoring, bonusCap, penaltyCap, totalCap, totalFloor } = generated.cluster;
      // Sections and groups of bonus lines hold their sums under limits of their own.
      const isPlain = generated.sections.length === 0 && generated.criteria.every(({ bonusGroup }) => !bonusGroup);
      for (const { total } of scored(generated, period).values()) {
        if (total === null || total.total === null) continue;
        const points = generated.criteria.map((criterion, index) => ({
          criterion,
          points: rational((referencePart(criterion) === "penalty" ? -1 : 1) * (total.lines[index]?.points ?? 0)),
        }));
        const round = (values: readonly { readonly points: Rational }[]) =>
          rounded(rounded(sum(values.map((one) => one.points)), 8), scoring.decimals);
        const extra = points.filter(({ criterion }) => !isBase(criterion));
        const bonus = numberOf(round(extra.filter((one) => isLess(nought, one.points))));
        const penalty = numberOf(
          round([...extra.filter((one) => isLess(one.points, nought)), { points: rational(total.deducted) }]),
        );
        if (isPlain) {
          expect(total.base).toBe(numberOf(round(points.filter(({ criterion }) => isBase(criterion)))));
          expect(total.bonus).toBe(Math.min(bonus, bonusCap ?? bonus));
          expect(total.penalty).toBe(Math.max(penalty, penaltyCap === null ? penalty : 0 - penaltyCap));
        }
        const parts = [total.rescaled ?? total.base ?? 0, total.bonus ?? 0, total.penalty ?? 0].map(rational);
        const whole = numberOf(rounded(parts.reduce(add), scoring.decimals));
        const capped = Math.min(whole, totalCap ?? whole, total.mostByConditions ?? whole);
        expect(total.total).toBe(Math.max(capped, totalFloor ?? capped));
      }
    }),
    { numRuns: 200, seed: 13 },
  );
});
