import { baseSum, isScaleClosed, isSumAsDeclared, scaleStates } from "../../../src/domain/scales/scale-sum";

test("the sum is exact and leaves bonus lines out; without a base line there is none", () => {
  const line = (max: number, kind: "direct" | "per-occurrence" | "bonus-penalty" = "direct") => ({
    kind,
    max,
    countsToward: null,
  });
  expect(baseSum([line(0.1), line(0.2)])).toBe(0.3);
  expect(baseSum([line(10), line(5, "bonus-penalty")])).toBe(10);
  expect(baseSum([line(5, "bonus-penalty")])).toBeNull();
  expect(baseSum([])).toBeNull();
});

test("a sum is right where it is the declared one, or none is declared; no sum never is", () => {
  expect(isSumAsDeclared({ sum: 30, declared: 30 })).toBe(true);
  expect(isSumAsDeclared({ sum: 30, declared: 29 })).toBe(false);
  expect(isSumAsDeclared({ sum: 30, declared: null })).toBe(true);
  expect(isSumAsDeclared({ sum: 0, declared: 0 })).toBe(true);
  expect(isSumAsDeclared({ sum: null, declared: null })).toBe(false);
});

test("only the Board says that it has accepted a scale; then the cluster changes it no more", () => {
  expect(scaleStates({ kind: "cluster" })).toEqual(["draft", "agreed"]);
  expect(scaleStates({ kind: "board" })).toEqual(["draft", "agreed", "accepted"]);
  expect(isScaleClosed({ kind: "cluster" }, "accepted")).toBe(true);
  expect(isScaleClosed({ kind: "cluster" }, "agreed")).toBe(false);
  expect(isScaleClosed({ kind: "board" }, "accepted")).toBe(false);
});
