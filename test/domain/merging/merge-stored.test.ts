import { mergeStored } from "../../../src/domain/merging/merge-stored";
import type { ScoredLine } from "../../../src/domain/scales/scored-lines";
import type { Stored } from "../../../src/domain/submissions/stored";
import { clusterSubmission } from "../cluster-sample";
import { criterion, fileFacts, submission } from "../round-samples";

const line = (code: string, max: number, entries: readonly string[]): ScoredLine => ({
  cluster: "C01",
  criterion: criterion(code, { max }),
  bands: [],
  entries,
});

/** A store with files of these names; `text` tells one copy's reading from the other's. */
const stored = (files: { u?: readonly string[]; c?: readonly string[]; x?: readonly string[] }, text = ""): Stored =>
  ({
    submissions: (files.u ?? []).map((name) => ({
      submission: submission("C01-01", { file: fileFacts(name), sheets: { text } }),
    })),
    clusterSubmissions: (files.c ?? []).map((name) => clusterSubmission("C01", { file: fileFacts(name) })),
    unreadable: (files.x ?? []).map((name) => ({ file: fileFacts(name) })),
  }) as unknown as Stored;

test("equal bytes once, as the first copy has them; what only the other had read is told, by kind", () => {
  const merged = mergeStored(
    stored({ u: ["a"], c: ["b"], x: ["c"] }, "first"),
    stored({ u: ["a", "b", "d"], c: ["b", "c", "e"], x: ["c", "a", "f"] }, "other"),
  );
  expect(merged.added.map(({ name }) => name)).toEqual(["d", "e", "f"]);
  const names = merged.stored;
  expect(names.submissions.map(({ submission: { file, sheets } }) => [file.name, sheets["text"]])).toEqual([
    ["a", "first"],
    ["d", "other"],
  ]);
  expect(names.clusterSubmissions.map(({ file }) => file.name)).toEqual(["b", "e"]);
  expect(names.unreadable.map(({ file }) => file.name)).toEqual(["c", "f"]);
});

test("a state of a line that both know is kept once, the first copy's word last, where it counts", () => {
  const first = { ...stored({}), scoredLines: [line("T1", 10, ["k"]), line("T2", 10, ["k"])] };
  const other = { ...stored({}), scoredLines: [line("T1", 10, ["k"]), line("T1", 8, ["k"])] };
  const kept = (one: Stored, another: Stored) =>
    mergeStored(one, another).stored.scoredLines?.map(({ criterion: { code, max } }) => `${code} ${max}`);
  expect(kept(first, other)).toEqual(["T1 8", "T1 10", "T2 10"]);
  expect(kept(stored({}), other)).toEqual(["T1 10", "T1 8"]);
  expect(kept(first, stored({}))).toEqual(["T1 10", "T2 10"]);
});
