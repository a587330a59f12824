import type { Consolidation } from "../../../src/domain/consolidation";
import { type Issue, nowhere } from "../../../src/domain/issue";
import { detailColumns, detailsPage } from "../../../src/forms/output/details/details-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { issueSentence } from "../../../src/forms/output/issues-page";
import { vi } from "../../../src/text/vi";
import type { SheetDraft } from "../../../src/workbook/draft";
import { boardOf, cluster, criterion, indicator, period, unitOf } from "../../domain/round-samples";
import { entered, selfRow } from "../../domain/scoring/scoring-cases";
import { pageText } from "./page-text";
import { scoredRound } from "./scored-round";
import { sampleRound } from "../score-sheet/score-sample";

function pageOf(consolidation: Consolidation): SheetDraft {
  return detailsPage(
    consolidation,
    scorePage(consolidation, { figures: { of: () => null }, entered: null }).blocks,
    vi,
  );
}

const headers =
  "STT|Mã đơn vị|Tên đơn vị|Mã tiêu chí|Tiêu chí|Điểm chuẩn|Tự động|Tự chấm|Chấm chéo|Cụm/khối chấm|Thẩm định|Điểm chính thức|Điểm được tính|Giai đoạn được tính|Chênh lệch|Cách tính|Giải trình|Ngày chấm|Tài liệu kiểm chứng|Tệp|Trang|Ô";

const cross = (unit: string, scorer: string, points: number, cell: string) =>
  entered({ unit, criterion: "TC02", stage: "cross", scorer, points, cell });
const scores = [
  cross("C01-01", "C01-02", 9, "D4"),
  cross("C01-01", "C01-03", 6.5, "D5"),
  entered({
    unit: "C01-01",
    criterion: "TC02",
    points: 7,
    explanation: "Thiếu minh chứng",
    scorer: "C01-02",
    cell: "D6",
  }),
  entered({ unit: "C01-01", criterion: "TC02", stage: "board", points: 8.5, cell: "D7" }),
  entered({ unit: "C01-02", criterion: "TC02", notApplicable: true, file: "C01/_C01.xlsx", cell: "D4" }),
];

const consolidation = scoredRound(
  boardOf({
    period: { ...period, explainDifference: 1 },
    clusters: [cluster("C01", { name: "Cụm thi đua số 1" })],
    indicators: [indicator("KT01")],
    criteria: [
      criterion("TC01", { cluster: "C01", name: "Thu ngân sách", max: 30, indicator: "KT01" }),
      criterion("TC02", { cluster: "C01", name: "Phong trào", max: 10, kind: "direct", mayBeNotApplicable: true }),
      criterion("TC03", { cluster: "C01", name: "Đúng hạn", max: 5, kind: "deadline", document: "BIEU", perTime: 0.5 }),
    ],
    scores,
  }),
  [
    {
      unit: unitOf("C01-01", { name: "UBND huyện Một" }),
      figures: { KT01: [100, 40] },
      self: [selfRow("TC02", 10)],
      document: {
        status: "late",
        daysLate: 2,
        confirmed: true,
        arrived: { day: "2020-07-07", number: "415", cell: "A9" },
      },
    },
    {
      unit: unitOf("C01-02", { name: "UBND huyện Hai" }),
      figures: null,
      document: {
        status: "late",
        daysLate: 1,
        confirmed: false,
        arrived: { day: "2020-07-06", number: null, cell: null },
      },
    },
  ],
);

const page = pageOf(consolidation);
const lines = pageText(page);
const rowsOf = (unit: string): readonly string[] => lines.filter((line) => line.includes(`|${unit}|`));

test("one row a unit and criterion, under its cluster, with every stage beside the others", () => {
  expect(lines).toContain(headers);
  expect(lines).toContain("C01. Cụm thi đua số 1");
  expect(rowsOf("C01-01")).toEqual([
    "1|C01-01|UBND huyện Một|TC01|Thu ngân sách|30|24||||||24|Máy tính||Tỷ lệ: kết quả 40, chỉ tiêu 50, đạt 80%, điểm chuẩn 30.||||C01/C01-01.xlsx|Kết quả|H9",
    "2|C01-01|UBND huyện Một|TC02|Phong trào|10||10|7.75|7|8.5||8.5|Thẩm định|▼ Cụm/khối chấm thấp hơn Tự chấm 3 điểm; ▲ Thẩm định cao hơn Cụm/khối chấm 1,5 điểm, chưa giải trình|Điểm được nhập. Chấm chéo: trung bình của 2 lượt chấm (6,5; 9).|Cụm/khối chấm: Thiếu minh chứng||||Điểm chấm|D7",
    "3|C01-01|UBND huyện Một|TC03|Đúng hạn|5|4||||||4|Máy tính||Thời hạn: chậm 2 ngày, ngày nhận 07/07/2020, Sổ theo dõi số đến 415, điểm mỗi lần 0,5, điểm chuẩn 5.|||||Sổ theo dõi nhận báo cáo|A9",
  ]);
});

test("what isn't there stays blank and says what it waits for; a line that doesn't apply has its dash", () => {
  expect(rowsOf("C01-02")).toEqual([
    "4|C01-02|UBND huyện Hai|TC01|Thu ngân sách|30||||||||||Chưa đủ số liệu để tính điểm.",
    "5|C01-02|UBND huyện Hai|TC02|Phong trào|10||||–|||–|Cụm/khối chấm||Không áp dụng. Loại trừ và quy đổi tổng điểm.||||C01/_C01.xlsx|Điểm chấm|D4",
    "6|C01-02|UBND huyện Hai|TC03|Đúng hạn|5||||||||||Thời hạn: chưa tính điểm vì ngày nhận 06/07/2020 còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.",
  ]);
});

test("what keeps a rule from giving points is said instead of what is awaited, to the unit whom it concerns", () => {
  const issue: Issue = {
    code: "not-computable",
    params: { criterion: "TC01", reason: "target-zero" },
    place: { ...nowhere, unit: "C01-02" },
  };
  const told = pageText(pageOf({ ...consolidation, issues: [issue] }));
  const sentence = issueSentence(issue, vi);
  expect(sentence.length).toBeGreaterThan(20);
  expect(told.filter((line) => line.includes(sentence))).toEqual([
    `4|C01-02|UBND huyện Hai|TC01|Thu ngân sách|30||||||||||${sentence}`,
  ]);
});

test("the points that count are those of Bảng điểm, by reference", () => {
  const counted = detailColumns(consolidation, vi).findIndex(({ header }) => header === "Điểm được tính") + 1;
  const formulas = [...page.rows].flatMap(([, cells]) => cells.get(counted)?.formula ?? []);
  expect(formulas).toHaveLength(6);
  expect(formulas[0]).toMatch(/^IF\('Bảng điểm'!F(\d+)="","",'Bảng điểm'!F\1\)$/u);
  const names = scorePage(consolidation, { figures: { of: () => null }, entered: null }).draft;
  const referred = [...names.rows].find(([row]) => formulas[0]?.includes(`!F${row})`) === true);
  expect(referred?.[1].get(2)?.value).toBe("TC01");
  expect(referred?.[1].get(6)?.value).toBe(24);
});

test("it prints on A4 landscape without its source, with filter and header in sight", () => {
  expect(page.print.orientation).toBe("landscape");
  expect(page.print.area?.right).toBe(headers.split("|").indexOf("Giải trình") + 1);
  expect(page.filter).toMatchObject({ right: 22 });
  expect(page.freeze.columns).toBe(5);
  expect(page.print.titleRows).toEqual({ from: page.freeze.rows, to: page.freeze.rows });
});

test("differences are told above the setting only, and never without one", () => {
  const never = { ...consolidation, board: { ...consolidation.board, period: { ...period, explainDifference: null } } };
  expect(pageText(pageOf(never)).join("\n")).not.toMatch(/cao hơn|thấp hơn/u);
});

test("without a scale it says so", () => {
  const { consolidation: round } = sampleRound();
  expect(pageText(pageOf({ ...round, board: { ...round.board, criteria: [] } })).at(-2)).toBe(
    "Chưa có cụm, khối nào có thang điểm.",
  );
});
