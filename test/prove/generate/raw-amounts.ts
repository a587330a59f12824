import * as fc from "fast-check";

/** Numbers of at most 15 digits, the most that a cell keeps. */
export const ordinary = fc.oneof(
  fc.constantFrom(1, 2, 3, 7, 10, 50, 60, 100, 250, 1000, 12.5, 0.3),
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 999_999 }).map((value) => value / 100),
);

/** Up to ten decimals, more than any sheet shows. */
const manyDecimals = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 3, max: 10 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const tiny = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 6, max: 12 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const huge = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 5, max: 9 }))
  .map(([digits, places]) => Number(`${digits}e${places}`));
const negative = ordinary.map((value) => -value);

export const amount = fc.oneof(
  { weight: 6, arbitrary: ordinary },
  { weight: 2, arbitrary: manyDecimals },
  { weight: 1, arbitrary: tiny },
  { weight: 1, arbitrary: huge },
  { weight: 1, arbitrary: negative },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** How far a target is reached: many at the edge of a band, a step, a minimum, and within what 8 decimals can tell. */
export const percentReached = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      0,
      25,
      33.33,
      49.99,
      50,
      66.67,
      79.5,
      80,
      89.99,
      90,
      95,
      99.5,
      100,
      101,
      105.5,
      110,
      120,
      150,
      200,
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 160 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      49.999999996,
      79.999999994,
      89.999999995,
      99.9999999,
      99.9999995,
      99.99999949,
      99.999999996,
      100.000000004,
      100.00000001,
      109.999999995,
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2_000_000 }).map((value) => value / 10_000) },
);

export const rarely = <T>(value: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 10, arbitrary: fc.constant(null) }, { weight, arbitrary: value });
