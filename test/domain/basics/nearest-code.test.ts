import { nearestCode } from "../../../src/domain/basics/nearest-code";

const known = ["H01", "H02", "H10", "K03-01", "K03-02", "SNV"];

test.each([
  ["HO1", "H01"],
  ["h0l", "H01"],
  ["H 02", "H02"],
  ["K0301", "K03-01"],
  ["K30-02", "K03-02"],
  ["SNVV", "SNV"],
  ["SV", "SNV"],
])("%s may mean %s", (typed, code) => {
  expect(nearestCode(typed, known)).toBe(code);
});

test.each(["CT99", "", "K03-03", "X", "K".repeat(5_000)])("%s means none, or nobody knows which", (typed) => {
  expect(nearestCode(typed, known)).toBeNull();
});

test("of nothing known", () => {
  expect(nearestCode("H01", [])).toBeNull();
});
