import * as fc from "fast-check";
import {
  compare,
  exact,
  over,
  plus,
  roundFine,
  roundPoints,
  rounded8,
  sumOf,
  times,
  toNumber,
  wholeDown,
  wholeUp,
  within,
} from "../../../src/domain/basics/exact";

describe("exact numbers", () => {
  test("a number enters by its shortest decimal form", () => {
    expect(compare(plus(exact(0.1), exact(0.2)), exact(0.3))).toBe(0);
    expect(roundPoints(exact(1.005), 2)).toBe(1.01);
    expect(roundPoints(times(exact(8.575), exact(100)), 0)).toBe(858);
  });

  test.each([
    ["half goes up", 2.675, 2, 2.68],
    ["half goes away from zero below it", -2.675, 2, -2.68],
    ["less than half goes down", 2.674999, 2, 2.67],
    ["no decimals", 0.5, 0, 1],
    ["four decimals", 1.23456, 4, 1.2346],
  ])("%s", (_, value, decimals, expected) => {
    expect(roundPoints(exact(value), decimals)).toBe(expected);
  });

  test("a fraction is rounded to 8 decimals first, then to the scale's", () => {
    const almostHalf = over(exact(0.4999999999), exact(1));
    expect(roundPoints(almostHalf, 0)).toBe(1);
    expect(roundPoints(over(exact(13), exact(15)), 2)).toBe(0.87);
    expect(toNumber(over(exact(2), exact(3)))).toBe(0.66666667);
  });

  test("a negative divisor keeps comparisons right, and zero has no sign", () => {
    expect(compare(over(exact(1), exact(-2)), exact(0))).toBeLessThan(0);
    expect(Object.is(roundPoints(times(exact(0), exact(-3)), 2), 0)).toBe(true);
  });

  test("bounds are included and a blank bound doesn't bind", () => {
    expect(toNumber(within(exact(5), 0, 3))).toBe(3);
    expect(toNumber(within(exact(-5), 0, 3))).toBe(0);
    expect(toNumber(within(exact(-5), null, 3))).toBe(-5);
    expect(toNumber(within(exact(5), 0, null))).toBe(5);
  });

  test.each([
    [2, 2, 2],
    [2.00000001, 3, 2],
    [2.000000004, 2, 2],
    [1.999999996, 2, 2],
    [0, 0, 0],
    [-0.5, 0, -1],
    [-2, -2, -2],
    [-2.1, -2, -3],
  ])("%d is up to %d and down to %d whole ones, decided on 8 decimals", (value, up, down) => {
    expect([toNumber(wholeUp(exact(value))), toNumber(wholeDown(exact(value)))]).toEqual([up, down]);
  });

  test("rounding agrees with whole-number arithmetic", () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 99_999 }), (numerator, denominator) => {
        const scaled = BigInt(Math.abs(numerator)) * 2n * 10n ** 8n + BigInt(denominator);
        const magnitude = scaled / (2n * BigInt(denominator));
        const expected = (numerator < 0 ? -1n : 1n) * magnitude;
        expect(
          rounded8(over(exact(numerator), exact(denominator)))
            .numerator.times(1e8)
            .toFixed(0),
        ).toBe(expected.toString());
      }),
    );
  });

  test("a sum doesn't depend on order", () => {
    const points = fc.array(
      fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 1000),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(points, (values) => {
        expect(toNumber(sumOf(values))).toBe(toNumber(sumOf([...values].reverse())));
        expect(toNumber(sumOf(values))).toBe(values.reduce((sum, value) => sum + Math.round(value * 1000), 0) / 1000);
      }),
    );
  });
});

test("thirds and sixths make a half, and nothing is rounded on the way", () => {
  const [third, sixth] = [over(exact(1), exact(3)), over(exact(1), exact(6))];
  expect(compare(plus(third, sixth), exact(0.5))).toBe(0);
  expect(compare(plus(plus(third, third), third), exact(1))).toBe(0);
  expect(compare(sumOf([0.1, 0.2, 0.7]), exact(1))).toBe(0);
});

test("fine decimals are those of a cell: it holds 15 digits, and ROUND goes by these", () => {
  // 24.42939790014998… is 24.4293979001500 in a cell.
  const points = plus(exact(18), times(exact(18), over(exact(16.67), exact(46.67))));
  expect(roundFine(points, "points")).toBe(24.4293979002);
  expect(roundFine(over(exact(1), exact(3)), "share")).toBe(0.333333333333);
});
