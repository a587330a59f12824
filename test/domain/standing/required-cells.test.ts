import { requiredBlankIssues, requiredCells } from "../../../src/domain/standing/required-cells";
import { absentEntry } from "../../../src/domain/basics/entry";
import type { Submission } from "../../../src/domain/submissions/submission";
import {
  boardOf,
  cluster,
  criterion,
  emptyCover,
  entry,
  fullCover,
  indicator,
  mark,
  period,
  submission,
  unitOf,
} from "../round-samples";
import { adjustmentRow, resultRow, targetRow } from "../row-samples";

const unit = unitOf("C01-01", { type: "huyện" });
const board = boardOf({
  indicators: [
    indicator("KT01"),
    indicator("KT02", { scope: { include: ["sở"], exclude: [] } }),
    indicator("KT03", { scope: { include: [], exclude: ["C02"] } }),
  ],
  contentItems: [
    {
      code: "ND1",
      section: null,
      name: "Nội dung 1",
      measure: null,
      type: "text",
      required: true,
      scope: { include: [], exclude: [] },
      indicator: null,
    },
    {
      code: "ND2",
      section: null,
      name: "Nội dung 2",
      measure: null,
      type: "text",
      required: false,
      scope: { include: [], exclude: [] },
      indicator: null,
    },
  ],
  criteria: [
    criterion("TC1", { indicator: "KT01" }),
    criterion("TC2"),
    criterion("TC3", { kind: "direct", indicator: "KT01" }),
    criterion("TC4", { document: "BC", kind: "deadline" }),
  ],
});

function summary(sent: Submission | null, changes: Partial<typeof board> = {}): readonly string[] {
  return requiredCells({ ...board, ...changes }, unit, sent).map(({ sheet, label, code, entry: { state } }) => {
    return [sheet, code ?? label, ...(code === null ? [] : [label]), state === "blank" ? "–" : "x"].join("|");
  });
}

test("a unit that sent nothing: everything that no answer depends on", () => {
  expect(summary(null)).toEqual([
    "Thông tin chung|Số liệu tính đến ngày|–",
    "Thông tin chung|Tính chất số liệu|–",
    "Thông tin chung|Hình thức sơ kết|–",
    "Thông tin chung|Có điều chỉnh chỉ tiêu|–",
    "Thông tin chung|Người lập biểu|–",
    "Chỉ tiêu|KT01|Chỉ tiêu đăng ký|–",
    "Chỉ tiêu|KT03|Chỉ tiêu đăng ký|–",
    "Kết quả|KT01|Thực hiện trong kỳ|–",
    "Kết quả|KT03|Thực hiện trong kỳ|–",
    "Tự chấm|TC2|Điểm tự chấm|–",
    "Tự chấm|TC3|Điểm tự chấm|–",
    "Nội dung|ND1|Nội dung báo cáo|–",
  ]);
});

test("KAD, KG and unreadable text count as filled, 0 too", () => {
  const sent = submission("C01-01", {
    targets: [targetRow("KT01", { target: mark("not-assigned") }), targetRow("KT03", { target: entry(0) })],
    results: [resultRow("KT01", { result: mark("not-applicable") }), resultRow("KT03", { result: mark("invalid") })],
    contents: [{ code: "ND1", content: entry("Đã tổ chức") }],
    selfScores: [
      {
        code: "TC2",
        max: entry(10),
        points: entry(9),
        notApplicable: absentEntry,
        evidence: absentEntry,
        explanation: absentEntry,
      },
      {
        code: "TC3",
        max: entry(10),
        points: absentEntry,
        notApplicable: entry("x"),
        evidence: absentEntry,
        explanation: absentEntry,
      },
    ],
  });
  expect(summary(sent).filter((line) => line.endsWith("–"))).toEqual([]);
});

describe("Ngày sơ kết", () => {
  test.each([
    ["conference", true],
    ["combined", true],
    ["written", false],
    ["not-held", false],
  ] as const)("%s asks for it: %s", (form, asked) => {
    const sent = submission("C01-01", {
      cover: { ...fullCover, reviewForm: entry<typeof form>(form), reviewDate: absentEntry },
    });
    expect(summary(sent).includes("Thông tin chung|Ngày sơ kết|–")).toBe(asked);
  });
});

describe("the unit's own rows", () => {
  const own = (sent: Submission): readonly string[] => summary(sent).filter((line) => line.includes("|R"));

  test("an untouched row asks for nothing", () => {
    expect(
      own(
        submission("C01-01", {
          targets: [targetRow("R01")],
          results: [resultRow("R01", { name: entry("(chỉ tiêu của đơn vị)") })],
        }),
      ),
    ).toEqual([]);
  });

  test("one cell in either sheet begins the row in both", () => {
    const sent = submission("C01-01", {
      targets: [targetRow("R02"), targetRow("R01", { name: entry("Trồng rừng"), target: entry(5) })],
      results: [resultRow("R01"), resultRow("R02", { note: entry("đang thực hiện") })],
    });
    expect(own(sent)).toEqual([
      "Chỉ tiêu|R01|Nội dung chỉ tiêu|x",
      "Chỉ tiêu|R01|ĐVT|–",
      "Chỉ tiêu|R01|Chỉ tiêu đăng ký|x",
      "Chỉ tiêu|R02|Nội dung chỉ tiêu|–",
      "Chỉ tiêu|R02|ĐVT|–",
      "Chỉ tiêu|R02|Chỉ tiêu đăng ký|–",
      "Kết quả|R01|Thực hiện trong kỳ|–",
      "Kết quả|R02|Thực hiện trong kỳ|–",
    ]);
  });

  test("other codes are no own rows", () => {
    expect(
      own(
        submission("C01-01", {
          targets: [targetRow("R16", { name: entry("x") }), targetRow("R1", { name: entry("x") })],
        }),
      ),
    ).toEqual([]);
  });
});

describe("Điều chỉnh", () => {
  const asked = (adjusts: "yes" | "no", ...rows: readonly ReturnType<typeof adjustmentRow>[]): readonly string[] => {
    const sent = submission("C01-01", {
      cover: { ...fullCover, adjusts: entry<"yes" | "no">(adjusts) },
      adjustments: rows,
    });
    return summary(sent).filter((line) => line.includes("Điều chỉnh"));
  };
  const begun = adjustmentRow("KT03", { proposed: entry(12) });

  test("Có: proposal and reason of each begun row", () => {
    expect(asked("yes", adjustmentRow("KT01"), begun)).toEqual([
      "Điều chỉnh|KT03|Đề nghị điều chỉnh|x",
      "Điều chỉnh|KT03|Lý do|–",
    ]);
  });

  test("Có and no row begun: both cells of a row are owed where Có was answered", () => {
    const owed = "Thông tin chung|Điều chỉnh: ít nhất một dòng, vì đã chọn Có|–";
    expect(asked("yes", adjustmentRow("KT01"), adjustmentRow("KT03"))).toEqual([owed, owed]);
    expect(asked("yes")).toEqual([owed, owed]);
  });

  test("Không asks for nothing", () => {
    expect(asked("no", begun)).toEqual([]);
  });
});

describe("Tự chấm is issued", () => {
  const lines = (changes: Partial<typeof board>): number =>
    summary(null, changes).filter((line) => line.startsWith("Tự chấm")).length;

  test.each([
    ["draft", true, 0],
    ["agreed", true, 2],
    ["accepted", true, 2],
    ["agreed", false, 0],
  ] as const)("scale %s, self-scoring %s: %i cells", (scaleState, selfScoring, expected) => {
    expect(lines({ clusters: [cluster("C01", { scaleState })], period: { ...period, selfScoring } })).toBe(expected);
  });
});

test("each blank cell is an error at its cell, under the name of the sheet in the file", () => {
  const sent = submission("C01-01", {
    sheets: { "Thông tin chung": "Bìa", "Chỉ tiêu": "Chỉ tiêu" },
    cover: { ...emptyCover, ...fullCover, preparedBy: { ...absentEntry, cell: "C13" } },
    targets: [targetRow("KT01", { target: { ...absentEntry, cell: "G12" } }), targetRow("KT03", { target: entry(1) })],
    results: [resultRow("KT01", { result: entry(1) })],
  });
  const cells = requiredCells(boardOf({ indicators: board.indicators }), unit, sent);
  const place = { unit: "C01-01", cluster: "C01", file: "C01-01.xlsx" };
  expect(requiredBlankIssues(cells, unit, sent)).toEqual([
    { code: "required-blank", params: { label: "Người lập biểu" }, place: { ...place, sheet: "Bìa", cell: "C13" } },
    {
      code: "required-blank",
      params: { label: "Chỉ tiêu đăng ký" },
      place: { ...place, sheet: "Chỉ tiêu", cell: "G12" },
    },
    {
      code: "required-blank",
      params: { label: "Thực hiện trong kỳ (KT03)" },
      place: { ...place, sheet: "Kết quả", cell: null },
    },
  ]);
});
