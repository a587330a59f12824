import type { SentEntry } from "../../../src/domain/submissions/sent-entry";
import { differenceWords } from "../../../src/forms/merging/difference-words";

const entry = (changes: Partial<SentEntry>): SentEntry => ({
  ...{
    what: "score",
    unit: "C01-01",
    code: "T1",
    stage: null,
    version: null,
    value: 5,
    sheet: "Điểm chấm",
    cell: "D9",
  },
  ...changes,
});
const told = (changes: Partial<SentEntry>) => {
  const { what, column, other } = differenceWords([{ entry: entry(changes), now: null }], {
    cluster: "C01",
    file: "a",
  });
  return [what, column, other];
};

test("what differs is named by its row, and by the header under which it stands", () => {
  expect(told({ stage: "cluster" })).toEqual(["C01-01 · T1 · Cụm/khối chấm", "Điểm", "5"]);
  expect(told({ part: "Người chấm", value: "K03-01" })).toEqual(["C01-01 · T1", "Người chấm", "K03-01"]);
  expect(told({ what: "opinion", version: 2, value: "disagree" }).slice(0, 1)).toEqual(["C01-01 · T1 · Lần 2"]);
});

test("a row of a scale's sheets is a whole row; the scale itself is named by its sheet", () => {
  expect(told({ what: "scale", unit: null, value: "T1; Thu ngân sách" })).toEqual([
    "T1",
    "Cả dòng",
    "T1; Thu ngân sách",
  ]);
  expect(told({ what: "row", unit: null, value: "x" }).slice(1)).toEqual(["Cả dòng", "x"]);
  expect(told({ what: "scale", unit: null, code: "", value: 12 })).toEqual(["", "Thang điểm", "12"]);
});
