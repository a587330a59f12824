import type { Board } from "../../../src/domain/round/board";
import type { ClusterSubmission } from "../../../src/domain/submissions/cluster-submission";
import type { DifferingRow } from "../../../src/domain/submissions/differing-rows";
import type { ScaleChange } from "../../../src/domain/scales/scale-change";
import { returnIssues } from "../../../src/domain/comparison/return-issues";
import { boardOf, cluster, criterion, entry } from "../round-samples";
import { board as roundOf, from, nomination, opinion, score, sent, waiting } from "../submissions/returns-sample";

type Case = {
  readonly board?: Partial<Board>;
  readonly leader?: ClusterSubmission;
  readonly differing?: readonly DifferingRow[];
  readonly changes?: readonly ScaleChange[];
};

function told({ board = {}, leader = sent(), differing = [], changes = [] }: Case) {
  const round = {
    board: boardOf({ criteria: roundOf.criteria, ...board }),
    sent: new Map([["C01", leader]]),
    differing: new Map([["C01", differing]]),
    scaleChanges: new Map([["C01", changes]]),
  };
  return returnIssues(round as unknown as Parameters<typeof returnIssues>[0]).map(({ code, params, place }) => ({
    issue: code,
    ...params,
    at: [place.unit, place.file, place.sheet, place.cell].filter((part) => part !== null).join(" "),
  }));
}

const proposal = (codes: readonly string[]) => ({
  criteria: codes.map((code, index) => criterion(code, { cell: `C${9 + index}` })),
  bands: [],
  settings: null,
});

describe("a scale that differs", () => {
  const changes: readonly ScaleChange[] = [
    { criterion: null, field: "totalCap", old: 100, new: null },
    { criterion: "T2", field: "max", old: 10, new: 8 },
    { criterion: "T7", field: "line", old: "Tiêu chí T7", new: null },
  ];
  test("is told at its line; a setting at the sheet of clusters; a line that is gone at the sheet alone", () => {
    const leader = sent({ proposal: proposal(["T1", "T2"]), sheets: { "Thang điểm": "TĐ" } });
    expect(told({ leader, changes }).map(({ issue, at }) => [issue, at])).toEqual([
      ["scale-differs", "_C01.xlsx Cụm, khối"],
      ["scale-differs", "_C01.xlsx TĐ C10"],
      ["scale-differs", "_C01.xlsx TĐ"],
    ]);
  });

  test("after the Board accepted one it is told as such", () => {
    const accepted = { clusters: [cluster("C01", { scaleState: "accepted" })] };
    expect(told({ board: accepted, changes: changes.slice(0, 1) })).toMatchObject([
      { issue: "accepted-scale-differs" },
    ]);
  });
});

test("points on a line that the Board doesn't have yet wait, each unit with its points, by line", () => {
  const leader = sent({
    proposal: proposal(["T1", "T8", "T9"]),
    scores: [
      score({ criterion: "T9", points: 3.5, cell: "D9" }),
      score({ criterion: "T9", unit: "C01-02", points: null, notApplicable: true, cell: "D10" }),
      score({ criterion: "T9", unit: "C01-03", points: null }),
      score({ criterion: "T1" }),
    ],
  });
  expect(told({ leader })).toEqual([
    {
      issue: "scores-await-scale",
      criterion: "T9",
      name: "Tiêu chí T9",
      scores: 2,
      points: "C01-01: 3,5; C01-02: KAD",
      at: "_C01.xlsx Điểm chấm D9",
    },
  ]);
});

describe("what an earlier file of the cluster said", () => {
  const leader = sent({ scores: [score({ points: 6 })] });
  const deputy = from({
    scores: [score({ points: 5, cell: "D7" })],
    opinions: [opinion({ cell: "D8" })],
    cover: { ...leader.cover, rules: entry("x".repeat(300), "C7") },
  });

  test("is told until the Board decides: what is gone with its old place, what differs with its new one", () => {
    const differing = waiting(deputy, leader);
    expect(
      told({ leader, differing }).map(({ issue, at, ...more }) => [issue, at, "cell" in more ? more.cell : null]),
    ).toEqual([
      ["earlier-entry-missing", "_C01.xlsx Thông tin chung", "C7"],
      ["earlier-entry-missing", "C01-01 _C01.xlsx Ý kiến điều chỉnh", "D8"],
      ["earlier-entry-changed", "C01-01 _C01.xlsx Điểm chấm B9", null],
    ]);
    expect(told({ leader, differing: differing.map((row) => ({ ...row, decided: "stands" as const })) })).toEqual([]);
  });

  test("a label of the cover is named as it is printed, a row by its code, a long text as far as it helps", () => {
    const differing = waiting(deputy, leader).map((row) => ({ ...row, record: { ...row.record, column: "Quy chế" } }));
    const [cover, said] = told({ leader, differing });
    expect([cover, said]).toMatchObject([
      { what: "cover", code: "Quy chế", old: `${"x".repeat(200)}…` },
      { what: "opinion", code: "KT01", version: 1, old: "agree", file: "phó.xlsx" },
    ]);
  });
});

test("the Board's own row is told beside the cluster's where they differ, and only there", () => {
  const leader = sent({
    scores: [score({ points: 6, cell: "D9" }), score({ criterion: "T2" })],
    opinions: [opinion()],
  });
  const held = { scores: [score({ points: 5 }), score({ criterion: "T2" })], opinions: [opinion({ cluster: "none" })] };
  expect(told({ leader, board: held })).toMatchObject([
    { issue: "board-entry-differs", what: "score", held: 5, sent: 6, at: "C01-01 _C01.xlsx Điểm chấm D9" },
  ]);
  expect(told({ leader: sent({ nominations: [nomination()] }), board: held })).toEqual([]);
});

test("the Council's opinion is not the cluster's to give, unless it only repeats the Board's", () => {
  const leader = sent({ opinions: [opinion({ council: "partly", cell: "F9" })] });
  expect(told({ leader })).toMatchObject([
    {
      issue: "not-for-cluster",
      raw: "Đồng ý một phần",
      unit: "C01-01",
      criterion: "KT01",
      at: "C01-01 _C01.xlsx Ý kiến điều chỉnh F9",
    },
  ]);
  const board = (council: "partly" | "agree", version = 1) => ({
    opinions: [opinion({ council, version, cluster: "agree" })],
  });
  expect(told({ leader, board: board("partly") })).toEqual([]);
  expect(told({ leader, board: board("agree") })).toHaveLength(1);
  expect(told({ leader, board: board("partly", 2) })).toHaveLength(1);
});

test("of a cluster that sent nothing there is nothing to tell", () => {
  expect(
    told({ board: { clusters: [cluster("C02")] }, changes: [{ criterion: null, field: "totalCap", old: 1, new: 2 }] }),
  ).toEqual([]);
});
