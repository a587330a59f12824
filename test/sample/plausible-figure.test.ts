import fc from "fast-check";
import { foundResult, promisedTarget, type Measured } from "../../sample/plausible-figure";
import { randomFor } from "../../sample/random";

const measured: fc.Arbitrary<Measured> = fc.record({
  lowerIsBetter: fc.boolean(),
  addsUp: fc.boolean(),
  isRank: fc.boolean(),
  midYearShare: fc.constantFrom(0.3, 0.5),
  decimals: fc.integer({ min: 0, max: 2 }),
  minimum: fc.constantFrom(0, 1, null),
  maximum: fc.constantFrom(22, 100, null),
});
const before = fc.record({
  plan: fc.option(fc.integer({ min: 0, max: 20 })),
  previousYear: fc.option(fc.integer({ min: 0, max: 20 })),
});

test("figures keep within the indicator's bounds and decimals, and no promise of more is 0", () => {
  fc.assert(
    fc.property(measured, before, fc.integer(), (indicator, known, seed) => {
      const target = promisedTarget(indicator, known, randomFor(seed, "target"));
      const result = foundResult(indicator, target, randomFor(seed, "result"));
      for (const figure of [target, result]) {
        expect(figure).toBeGreaterThanOrEqual(indicator.minimum ?? -Infinity);
        expect(figure).toBeLessThanOrEqual(indicator.maximum ?? Infinity);
        expect(Number(figure.toFixed(indicator.decimals))).toBe(figure);
      }
      if (!indicator.lowerIsBetter) expect(target).toBeGreaterThan(0);
    }),
  );
});

test("what adds up over the year stands around its share of it by mid-year", () => {
  const flow: Measured = {
    lowerIsBetter: false,
    addsUp: true,
    isRank: false,
    midYearShare: 0.5,
    decimals: 2,
    minimum: 0,
    maximum: null,
  };
  const results = Array.from({ length: 200 }, (_, seed) => foundResult(flow, 1000, randomFor(seed, "result")));
  expect(Math.min(...results)).toBeGreaterThanOrEqual(275);
  expect(Math.max(...results)).toBeLessThanOrEqual(600);
});

test("a stream depends on its seed and names alone", () => {
  const first = (seed: number, ...names: readonly string[]): readonly number[] => {
    const random = randomFor(seed, ...names);
    return [random.between(0, 1), random.between(0, 1)];
  };
  expect(first(1, "K01-01", "H01")).toEqual(first(1, "K01-01", "H01"));
  expect(first(1, "K01-01", "H01")).not.toEqual(first(2, "K01-01", "H01"));
  expect(first(1, "K01-01", "H01")).not.toEqual(first(1, "K01-01H01"));
});

test("whole numbers take both ends and nothing beyond", () => {
  const random = randomFor(3, "ends");
  const drawn = new Set(Array.from({ length: 200 }, () => random.whole(2, 4)));
  expect([...drawn].sort()).toEqual([2, 3, 4]);
});
