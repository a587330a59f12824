import { exact, over } from "../../../src/domain/basics/exact";
import { roundedFor } from "../../../src/domain/ways/rounding";
import { criterion } from "../scoring/scoring-cases";

test.each([
  [4.875, 0.25, 5],
  [4.874, 0.25, 4.75],
  [4.125, 0.25, 4.25],
  [0.1, 0.3, 0],
  [10, 4, 10],
  [2.5, 1, 3],
  [3, 0.1, 3],
])("%d to the nearest %d is %d, half up and within Điểm chuẩn", (points, roundTo, expected) => {
  expect(roundedFor(criterion({ max: 10, roundTo }), exact(points), 0)).toBe(expected);
});

test("without Làm tròn đến to the scale's decimals; a penalty by sign goes up, too", () => {
  expect(roundedFor(criterion({ max: 10, roundTo: null }), over(exact(2), exact(3)), 2)).toBe(0.67);
  const signed = criterion({ kind: "bonus-penalty", max: 0, lowest: -5, highest: 5, roundTo: 1 });
  expect([-2.5, -2.6, -9].map((points) => roundedFor(signed, exact(points), 2))).toEqual([-2, -3, -5]);
});
