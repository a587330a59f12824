import fc from "fast-check";
import { assignCross, usualEach } from "../../../src/domain/slips/plan-slips";

const unitsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `U${index}`);

test("nobody scores itself, everybody scores as many and is scored as often, for any size, number and turn", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 5000 }),
      (count, each, turn) => {
        const units = unitsOf(count);
        const assigned = assignCross(units, { each, turn });
        const expected = Math.min(each, count - 1);
        for (const unit of units) {
          const scored = assigned.get(unit) ?? [];
          expect(scored).not.toContain(unit);
          expect(new Set(scored).size).toBe(expected);
          expect([...assigned.values()].filter((others) => others.includes(unit))).toHaveLength(expected);
        }
      },
    ),
  );
});

test("the same round gives the same pairs, another brings others together", () => {
  const pairs = (turn: number): unknown => [...assignCross(unitsOf(8), { each: 3, turn })];
  expect(pairs(4040)).toEqual(pairs(4040));
  expect(pairs(4041)).not.toEqual(pairs(4040));
});

test.each([
  [0, 0],
  [1, 0],
  [5, 4],
  [6, 5],
  [7, 3],
  [14, 3],
])("of %i members each usually scores %i", (members, each) => {
  expect(usualEach(members)).toBe(each);
});
