import { differenceOf, pointsOfLine, readPoints, stepped } from "../../../src/taskpane/score/typed-line";
import { criterion } from "./sample-sheet";

const bounds = { lowest: 0, highest: 10 };

test("points with a comma or a point; blank is none, not zero", () => {
  expect(["7,5", "7.5", " 10 ", "0"].map((text) => readPoints(text, bounds))).toEqual(
    [7.5, 7.5, 10, 0].map((points) => ({ points, problem: null })),
  );
  expect(readPoints("  ", bounds)).toEqual({ points: null, problem: null });
});

test("what is out of bounds, no number, or a thousand or a thousandth is not taken", () => {
  expect(readPoints("10,01", bounds).problem).toEqual({ kind: "too-high", bound: 10 });
  expect(readPoints("-1", bounds).problem).toEqual({ kind: "too-low", bound: 0 });
  expect(readPoints("-1", { lowest: null, highest: 10 })).toEqual({ points: -1, problem: null });
  for (const text of ["tốt", "1.234", "1,234", "7,5,1", "8/10"])
    expect(readPoints(text, { lowest: 0, highest: null })).toEqual({ points: null, problem: { kind: "not-a-number" } });
});

test("not applicable says all there is; a remark is kept without its margins", () => {
  expect(pointsOfLine({ text: "99", notApplicable: true, explanation: " Không có đảng bộ " }, criterion)).toEqual({
    points: null,
    problem: null,
    notApplicable: true,
    explanation: "Không có đảng bộ",
  });
  expect(pointsOfLine({ text: "9", notApplicable: false, explanation: " " }, criterion)).toMatchObject({
    points: 9,
    explanation: null,
  });
});

test("arrows move by a half within the bounds, by one where points are whole", () => {
  expect([
    stepped("7,5", 1, { ...bounds, decimals: 2 }),
    stepped("0,2", -1, { ...bounds, decimals: 2 }),
    stepped("10", 1, { ...bounds, decimals: 2 }),
  ]).toEqual([8, 0, 10]);
  expect(stepped("7", -1, { ...bounds, decimals: 0 })).toBe(6);
  expect([stepped("", 1, { ...bounds, decimals: 2 }), stepped("", 1, { lowest: -5, highest: 5, decimals: 2 })]).toEqual(
    [0, -5],
  );
});

test("differences are told on decimal digits; without points on one side there is none", () => {
  expect(differenceOf(0.3, 0.1)).toBe(0.2);
  expect([differenceOf(null, 1), differenceOf(1, null)]).toEqual([null, null]);
});
