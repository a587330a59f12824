import { absentEntry } from "../../../src/domain/basics/entry";
import type { EnteredScore } from "../../../src/domain/round/scale";
import type { ClusterSubmission } from "../../../src/domain/submissions/cluster-submission";
import { compareReturns } from "../../../src/domain/submissions/compare-returns";
import { boardOf, fileFacts } from "../round-samples";
import { score } from "./returns-sample";

const sent = (scores: readonly EnteredScore[]): ClusterSubmission => ({
  cluster: "C01",
  file: fileFacts("_C01.xlsx"),
  sheets: {},
  cover: {
    reviewDate: absentEntry,
    reviewForm: absentEntry,
    rules: absentEntry,
    scale: absentEntry,
    documentNumber: absentEntry,
    signedOn: absentEntry,
    preparedBy: absentEntry,
  },
  report: [],
  scores,
  opinions: [],
  nominations: [],
  proposal: null,
  results: [],
  rows: [],
  issues: [],
});

/** What is told of an earlier return with 5 points for T1, where the Board's sheet holds these rows. */
function told(now: readonly EnteredScore[], board: readonly EnteredScore[], day = "2020-07-08") {
  const earlier = [{ content: sent([score()]), day }];
  const { missing, changed } = compareReturns(earlier, sent(now), boardOf({ scores: board }));
  return { missing: missing.map(({ entry }) => entry.value), changed: changed.map((each) => each.now.value) };
}

test("points that the accepted return lacks, or states otherwise, are told; the same points are not", () => {
  expect(told([], [])).toEqual({ missing: [5], changed: [] });
  expect(told([score({ points: 6 })], [])).toEqual({ missing: [], changed: [6] });
  expect(told([score()], [])).toEqual({ missing: [], changed: [] });
});

test("what the Board entered itself settles the matter, whatever it says", () => {
  expect(told([], [score({ points: 0 })])).toEqual({ missing: [], changed: [] });
  expect(told([], [score({ points: null, notApplicable: true })])).toEqual({ missing: [], changed: [] });
  expect(told([], [score({ criterion: "T2" })])).toEqual({ missing: [5], changed: [] });
});

describe("points that the Board let go, with a reason and a day", () => {
  const letGo = (date: string | null, explanation: string | null = "Cụm rút lại") =>
    score({ points: null, explanation, date });

  test.each([
    ["the day before", "2020-07-07", []],
    ["on the very day", "2020-07-08", []],
    ["the day after: another matter", "2020-07-09", [5]],
  ])("a return that came %s", (_, day, missing) => {
    expect(told([], [letGo("2020-07-08")], day)).toEqual({ missing, changed: [] });
  });

  test("the latest of several days counts, in whatever order they stand", () => {
    expect(told([], [letGo("2020-07-09"), letGo("2020-07-01")]).missing).toEqual([]);
    expect(told([], [letGo("2020-07-01"), letGo("2020-07-09")]).missing).toEqual([]);
  });

  test("without a reason or without a day nothing was let go", () => {
    expect(told([], [letGo(null)]).missing).toEqual([5]);
    expect(told([], [letGo("2020-07-08", null)]).missing).toEqual([5]);
  });
});

describe("a row that gives no points", () => {
  const asked = score({ points: null, explanation: "Chờ biên bản" });
  const between = (before: EnteredScore, now: EnteredScore) => {
    const { missing, changed } = compareReturns(
      [{ content: sent([before]), day: "2020-07-08" }],
      sent([now]),
      boardOf(),
    );
    return [missing, changed].map((rows) => rows.map(({ entry }) => [entry.part ?? "", entry.value]));
  };

  test("in place of one that did: the points are gone, told once", () => {
    expect(between(score({ explanation: "Đủ" }), asked)).toEqual([[["", 5]], []]);
  });

  test("and gave none before is no loss; its words are compared", () => {
    expect(between(asked, asked)).toEqual([[], []]);
    expect(between(asked, { ...asked, explanation: "Đã có" })).toEqual([[], [["Giải trình", "Chờ biên bản"]]]);
    expect(between(asked, score({ explanation: "Chờ biên bản" }))).toEqual([[], []]);
  });

  test("words alone that are gone are told by their column", () => {
    expect(between(score({ explanation: "Đủ" }), score())).toEqual([[["Giải trình", "Đủ"]], []]);
  });
});
