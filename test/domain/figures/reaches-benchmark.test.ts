import { reachesBenchmark } from "../../../src/domain/figures/target-percent";
import type { Evaluation } from "../../../src/domain/round/indicator";

type Case = readonly [
  evaluation: Evaluation,
  result: number | string | null,
  benchmark: number | null,
  pctOfTarget: number | null,
  reached: boolean | null,
];

test.each<Case>([
  ["higher", 50, 50, 50, true],
  ["higher", 49.99999999, 50, 49.99999999, false],
  ["lower", 5, 5, 100, true],
  ["lower", 5.1, 5, 98.04, false],
  ["higher", 0, 50, 0, false],
  ["higher", null, 50, null, null],
  ["higher", 50, null, null, null],
  ["higher", "Đạt", 50, null, null],
  ["pass-fail", "Đạt", null, 100, true],
  ["qualitative", "Chưa", null, 0, false],
  ["pass-fail", null, null, null, null],
])("%s: %p against %p (%p%%) is %p", (evaluation, result, benchmark, pctOfTarget, reached) => {
  expect(reachesBenchmark({ result, benchmark, pctOfTarget }, { evaluation })).toBe(reached);
});
