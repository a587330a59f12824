import fc from "fast-check";
import { type ClassedUnit, classOf, placeByPoints } from "../../../src/domain/decisions/unit-class";
import { shareLimit, withinShares } from "../../../src/domain/decisions/class-shares";
import { type ClassRule, classSteps } from "../../../src/domain/round/decision-rules";
import { exact } from "../../../src/domain/basics/exact";

const names = ["Xuất sắc", "Tốt", "Khá", "Kém"] as const;

const rulesOf = fc
  .record({ shares: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 4, maxLength: 4 }) })
  .map(({ shares }) =>
    names.map(
      (name, index): ClassRule => ({
        ...{ clusters: [], scope: { include: [], exclude: [] }, by: "total", shareOf: "judged" },
        name,
        fromPercent: [90, 75, 50, 0][index] ?? 0,
        largestShare: shares[index] ?? null,
        cell: "A4",
      }),
    ),
  );

const unitsOf = fc
  .array(fc.record({ total: fc.option(fc.integer({ min: 0, max: 100 })), cap: fc.option(fc.constantFrom(...names)) }), {
    maxLength: 12,
  })
  .map((given) =>
    given.map(
      ({ total, cap }, index): Omit<ClassedUnit, "steps"> => ({
        unit: { code: `U${index}`, cluster: "K01", type: null },
        full: exact(100),
        base: total,
        total,
        rank: total === null ? null : 1 + given.filter((other) => (other.total ?? -1) > total).length,
        caps: cap === null ? [] : [{ class: cap, condition: "DK1" }],
        open: [],
      }),
    ),
  );

const indexOf = (name: string | null): number =>
  name === null ? names.length : names.indexOf(name as (typeof names)[number]);

test("classes hold no more than their share, nobody stands above points or conditions, ranks are never split, order changes nothing", () => {
  fc.assert(
    fc.property(rulesOf, unitsOf, (rules, units) => {
      const classed = (of: typeof units) => {
        const placed = of.map((each) => placeByPoints({ ...each, steps: classSteps(rules, each.unit) }));
        return withinShares(placed, { compareAcross: () => 0, isCountable: () => true }).units.map(classOf);
      };
      const found = classed(units);
      for (const { name, largestShare } of rules) {
        const inside = found.filter((each) => each.class === name).length;
        if (largestShare !== null) expect(inside).toBeLessThanOrEqual(shareLimit(largestShare, units.length));
      }
      found.forEach((each, index) => {
        const unit = units[index];
        expect(each.class === null || unit?.total !== null).toBe(true);
        if (unit === undefined || unit.total === null) return;
        expect(indexOf(each.class)).toBeGreaterThanOrEqual(
          Math.max(indexOf(each.byPoints), ...unit.caps.map((cap) => indexOf(cap.class))),
        );
        const alike = units.findIndex(
          (other, at) => at !== index && other.total === unit.total && other.caps[0]?.class === unit.caps[0]?.class,
        );
        if (alike >= 0) expect(found[alike]?.class).toBe(each.class);
      });
      const turned = classed([...units].reverse());
      expect([...turned].reverse()).toEqual(found);
    }),
    { seed: 20200715, numRuns: 300 },
  );
});
