import { nearestCode, stepsApart } from "../../../src/domain/basics/text";

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

/** One letter other, missing, added or swapped with its neighbour is one step; two of these are two. */
test.each([
  ["ABCD", "ACBD", 1],
  ["ABCD", "BACD", 1],
  ["ABCD", "ABDC", 1],
  ["ABCD", "ABXD", 1],
  ["ABCD", "ABD", 1],
  ["ABCD", "ABCDE", 1],
  ["AB", "BA", 1],
  // Swapped, and something else besides.
  ["ABCD", "ACBE", 2],
  ["ABCD", "BADC", 2],
  // One of the two letters is in the other's place, the other one is not.
  ["ABQD", "ARBD", 2],
  ["ABQD", "AQRD", 2],
  // Letters that are not neighbours.
  ["ABCD", "CBAD", 2],
  ["ABCD", "ABCDEF", 2],
  ["", "A", 2],
] as const)("%s and %s are %i apart, either way", (one, other, apart) => {
  expect([stepsApart(one, other), stepsApart(other, one)]).toEqual([apart, apart]);
});
