import { isStill, type Look } from "../e2e/support/nothing-runs";

/** One look a second, `using` seconds of the processor in each, of which every `runs`-th saw something run. */
function looks(count: number, { using, runs }: { readonly using: number; readonly runs: number }): readonly Look[] {
  return Array.from({ length: count }, (_, index) => ({ used: 500 + index * using, runs: index % runs === runs - 1 }));
}

test("a browser that waits is still after a while, and not before", () => {
  const waits = looks(60, { using: 0.05, runs: 20 });
  expect(isStill(waits)).toBe(true);
  expect(isStill(waits.slice(0, 30))).toBe(false);
});

test("one that works is not, however little of the processor a busy machine gives it", () => {
  expect(isStill(looks(60, { using: 0.5, runs: 20 }))).toBe(false);
  expect(isStill(looks(60, { using: 0.01, runs: 1 }))).toBe(false);
  expect(isStill(looks(60, { using: 0.01, runs: 2 }))).toBe(false);
});

test("work that has just ended counts until nothing has run for as long", () => {
  const worked = looks(100, { using: 1, runs: 1 });
  const rest = looks(60, { using: 0, runs: 100 }).map(({ runs }) => ({ used: 600, runs }));
  expect(isStill([...worked, ...rest.slice(0, 20)])).toBe(false);
  expect(isStill([...worked, ...rest])).toBe(true);
});
