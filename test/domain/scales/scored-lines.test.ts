import { trackScoredLines, type ScoredLine } from "../../../src/domain/scales/scored-lines";
import type { Criterion } from "../../../src/domain/round/scale";
import { criterion } from "../round-samples";

const line = (code: string, changes: Partial<Criterion> = {}, entries: readonly string[] = []): ScoredLine => ({
  cluster: "C01",
  criterion: criterion(code, changes),
  bands: [],
  entries,
});

/** Points under these keys, on a scale of these lines; told as "line max: keys" and "line: points changed fields". */
function tracked(before: readonly ScoredLine[], keys: readonly string[], scale: readonly ScoredLine[]) {
  const { lines, changed } = trackScoredLines({
    before,
    entries: keys.map((key) => ({ cluster: "C01", criterion: key.split("-")[0] ?? "", key })),
    lineOf: (_, code) => scale.find((each) => each.criterion.code === code) ?? null,
  });
  return {
    lines: lines.map(({ criterion: { code, max }, entries }) => `${code} ${max}: ${entries.join(" ")}`),
    changed: changed.map(({ now, changes, scores }) => [
      now?.max ?? null,
      scores,
      changes.map(({ field, old, new: new_ }) => [field, old, new_]),
    ]),
  };
}

test("points that nobody knew before were made on the line as it is now", () => {
  expect(tracked([], ["T1-b", "T1-a", "T2-a"], [line("T1"), line("T2")])).toEqual({
    lines: ["T1 10: T1-a T1-b", "T2 10: T2-a"],
    changed: [],
  });
});

test("points that were known keep their state of the line, and the change stays told while they stand", () => {
  const before = [line("T1", { max: 5 }, ["T1-a", "T1-b"])];
  const now = [line("T1", { max: 8 })];
  const first = { lines: ["T1 5: T1-a", "T1 8: T1-c"], changed: [[8, 1, [["max", 5, 8]]]] };
  expect(tracked(before, ["T1-a", "T1-c"], now)).toEqual(first);
  const kept = [line("T1", { max: 5 }, ["T1-a"]), line("T1", { max: 8 }, ["T1-c"])];
  expect(tracked(kept, ["T1-c", "T1-a"], now)).toEqual({ ...first, lines: ["T1 5: T1-a", "T1 8: T1-c"] });
  expect(tracked(kept, ["T1-c"], now)).toEqual({ lines: ["T1 8: T1-c"], changed: [] });
});

test("what decides no points is no change: they go with the line as it is named now", () => {
  const before = [line("T1", { name: "Cũ", section: "I", assessor: "Sở" }, ["T1-a"])];
  expect(tracked(before, ["T1-a"], [line("T1")])).toEqual({ lines: ["T1 10: T1-a"], changed: [] });
});

test("a line that is gone is told by its name; points on one that never was are kept nowhere", () => {
  expect(tracked([line("T1", {}, ["T1-a"])], ["T1-a", "T9-a"], [])).toEqual({
    lines: ["T1 10: T1-a"],
    changed: [[null, 1, [["line", "Tiêu chí T1", null]]]],
  });
});

test("lines come in the order of the entries, and the same points of another cluster are others", () => {
  const { lines } = trackScoredLines({
    before: [line("T1", { max: 5 }, ["k"])],
    entries: [
      { cluster: "K01", criterion: "T1", key: "k" },
      { cluster: "C01", criterion: "T2", key: "k" },
      { cluster: "C01", criterion: "T1", key: "k" },
    ],
    lineOf: (_, code) => line(code),
  });
  expect(lines.map(({ cluster, criterion: { code, max } }) => [cluster, code, max])).toEqual([
    ["K01", "T1", 10],
    ["C01", "T2", 10],
    ["C01", "T1", 5],
  ]);
});
