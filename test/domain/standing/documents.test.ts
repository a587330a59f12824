import { commendation } from "../commendation-samples";
import { clusterDocuments, unitDocuments } from "../../../src/domain/standing/documents";
import type { Receipt } from "../../../src/domain/round/receipt";
import type { Submission } from "../../../src/domain/submissions/submission";
import { absentEntry } from "../../../src/domain/basics/entry";
import { boardOf, documents, entry, fullCover, receipt, submission, unitOf } from "../round-samples";
import { adjustmentRow, resultRow, targetRow } from "../row-samples";

const unit = unitOf("C01-01");

function states(sent: Submission | null, ...receipts: readonly Receipt[]): Readonly<Record<string, string>> {
  return unitDocuments(boardOf({ receipts }), unit, sent).states;
}

test("nothing came", () => {
  expect(states(null)).toEqual({ BC: "missing", BIEU: "missing", DC: "unanswered" });
});

describe("a paper is known by the register", () => {
  test.each([
    [receipt("C01-01", { document: "BC" }), "present"],
    [receipt("C01-01", { document: "BC", state: "to-complete" }), "missing"],
    [receipt("C01-01"), "missing"],
    [receipt("C01-02", { document: "BC" }), "missing"],
  ])("%#", (row, state) => {
    expect(states(null, row)["BC"]).toBe(state);
  });

  test("an optional one is none until it comes", () => {
    const optional = documents.map((document) => ({ ...document, required: false }));
    expect(unitDocuments(boardOf({ documents: optional }), unit, null).states).toMatchObject({
      BC: "none",
      BIEU: "none",
    });
  });
});

describe("a document with a sheet is present when an entry cell is filled", () => {
  test.each([
    [{ results: [resultRow("KT01", { name: entry("Thu ngân sách"), samePeriod: entry(12) })] }, "missing"],
    [{ results: [resultRow("KT01", { result: entry(0) })] }, "present"],
  ])("%#", (changes, state) => {
    expect(states(submission("C01-01", changes))["BIEU"]).toBe(state);
  });

  test.each([
    ["Thông tin chung", {}, true],
    ["Chỉ tiêu", { targets: [targetRow("KT01", { name: entry("Thu ngân sách"), plan: entry(5) })] }, false],
    ["Chỉ tiêu", { targets: [targetRow("KT01", { target: entry(5) })] }, true],
    ["Chỉ tiêu", { targets: [targetRow("R01", { name: entry("Trồng rừng") })] }, true],
    [
      "Tự chấm",
      {
        selfScores: [
          {
            code: "TC1",
            max: entry(10),
            points: absentEntry,
            notApplicable: absentEntry,
            evidence: absentEntry,
            explanation: absentEntry,
          },
        ],
      },
      false,
    ],
    ["Nội dung", { contents: [{ code: "ND1", content: entry("Đã làm") }] }, true],
    ["Nội dung", { contents: [] }, false],
    ["Sheet không có", {}, false],
  ])("%s %j", (sheet, changes, present) => {
    const board = boardOf({ documents: [{ code: "X", name: "X", level: "unit", required: true, sheet }] });
    expect(unitDocuments(board, unit, submission("C01-01", changes)).states).toEqual({
      X: present ? "present" : "missing",
    });
  });

  test("Kết quả khen thưởng", () => {
    const board = boardOf({
      documents: [{ code: "X", name: "X", level: "unit", required: true, sheet: "Kết quả khen thưởng" }],
    });
    const state = (row: object) =>
      unitDocuments(board, unit, submission("C01-01", { commendations: [commendation("Bằng khen", row)] })).states["X"];
    expect(state({})).toBe("missing");
    expect(state({ workers: entry(0) })).toBe("present");
  });
});

describe("Điều chỉnh", () => {
  const begun = adjustmentRow("KT01", { reason: entry("Do dịch bệnh") });
  const untouched = adjustmentRow("KT02", { name: entry("Thu ngân sách") });

  test.each([
    ["yes", [untouched, begun], "present", 0],
    ["no", [untouched], "none", 0],
    [null, [untouched], "unanswered", 0],
    ["yes", [untouched], "missing", 0],
    ["no", [begun, untouched, begun], "present", 2],
    [null, [begun], "present", 0],
  ] as const)("answer %s with rows %#: %s", (answer, adjustments, state, contradicting) => {
    const adjusts = answer === null ? absentEntry : entry<"yes" | "no">(answer, "C10");
    const sent = submission("C01-01", { cover: { ...fullCover, adjusts }, adjustments });
    const { states: found, issues } = unitDocuments(boardOf(), unit, sent);
    expect(found["DC"]).toBe(state);
    expect(issues.map(({ code, params, place }) => [code, params, place.sheet, place.cell])).toEqual(
      contradicting === 0 ? [] : [["adjustment-contradiction", { rows: contradicting }, "Thông tin chung", "C10"]],
    );
  });
});

test("documents of a cluster", () => {
  const board = boardOf({ receipts: [receipt("C01", { document: "C-BC" })] });
  expect(clusterDocuments(board, "C01", new Set())).toEqual({ "C-BC": "present", "C-TD": "missing", "C-GU": "none" });
  expect(clusterDocuments(board, "C02", new Set(["Thang điểm"]))).toEqual({
    "C-BC": "missing",
    "C-TD": "present",
    "C-GU": "none",
  });
});
