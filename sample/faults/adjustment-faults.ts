import { sheetNames } from "../../src/contract/sheet-names";
import type { Edit } from "../../src/workbook/edit";
import type { Expectation, ExpectedFigure } from "../planted";
import type { SampleBook } from "../sample-book";
import type { UnitFault } from "./unit-fault";

const adjustments = sheetNames.adjustments;
const cover = sheetNames.cover;

/** Answers to "Có điều chỉnh chỉ tiêu" with the row that goes with them, if any. */
type Adjusting = {
  readonly fault: string;
  readonly unit: string;
  readonly answer: "Có" | "Không" | null;
  readonly row: { readonly code: string; readonly proposed: number; readonly reason: string } | null;
  /** State of the document DC. */
  readonly document: "present" | "missing" | "unanswered";
  /** By the opinions in opinions.tsv. */
  readonly figure?: Omit<ExpectedFigure, "indicator">;
};

const epidemic = "Ảnh hưởng của dịch bệnh Covid-19, nguồn thu 6 tháng giảm so với cùng kỳ";

const adjusting: readonly Adjusting[] = [
  {
    fault: "adjustment-agreed",
    unit: "C01-02",
    answer: "Có",
    row: { code: "H02", proposed: 1050, reason: epidemic },
    document: "present",
    figure: { target: 1132.6, adjustedTarget: 1050, inForce: 1050, targetVersion: 1 },
  },
  {
    fault: "adjustment-partly-agreed",
    unit: "C01-05",
    answer: "Có",
    row: { code: "H01", proposed: 13500, reason: "Sản xuất công nghiệp trên địa bàn giảm do dịch bệnh Covid-19" },
    document: "present",
    figure: { target: 14567.5, adjustedTarget: 13500, inForce: 14000, targetVersion: 1 },
  },
  {
    fault: "adjustment-refused",
    unit: "C01-04",
    answer: "Có",
    row: { code: "H02", proposed: 500, reason: "Thu tiền sử dụng đất dự kiến đạt thấp" },
    document: "present",
    figure: { target: 544.9, adjustedTarget: 500, inForce: 544.9, targetVersion: 0 },
  },
  {
    fault: "adjustment-undecided",
    unit: "K03-03",
    answer: "Có",
    row: { code: "S05", proposed: 120, reason: "Phát sinh chi phòng, chống dịch bệnh ngoài dự toán" },
    document: "present",
    figure: { target: 147.8, adjustedTarget: 120, inForce: 147.8, targetVersion: 0 },
  },
  {
    fault: "adjustment-agreed",
    unit: "X03-03",
    answer: "Có",
    row: { code: "B01", proposed: 96, reason: "Hụt thu tiền sử dụng đất do dự án chậm được giao" },
    document: "present",
    figure: { target: 103.9, adjustedTarget: 96, inForce: 96, targetVersion: 1 },
  },
  {
    fault: "adjustment-refused",
    unit: "X01-05",
    answer: "Có",
    row: { code: "B05", proposed: 820, reason: "Doanh nghiệp trên địa bàn thu hẹp sản xuất" },
    document: "present",
    figure: { target: 891, adjustedTarget: 820, inForce: 891, targetVersion: 0 },
  },
  { fault: "adjustment-without-rows", unit: "K12-03", answer: "Có", row: null, document: "missing" },
  {
    fault: "adjustment-contradiction",
    unit: "K12-04",
    answer: "Không",
    row: { code: "N01", proposed: 450, reason: "Đơn hàng xuất khẩu bị hủy do dịch bệnh Covid-19" },
    document: "present",
    figure: { target: 504.8, adjustedTarget: 450, inForce: 504.8, targetVersion: 0 },
  },
  { fault: "adjustment-unanswered", unit: "K12-05", answer: null, row: null, document: "unanswered" },
];

export const adjustmentFaults: readonly UnitFault[] = adjusting.map((each) => ({
  fault: each.fault,
  unit: each.unit,
  plant: (book) => {
    const answer = book.coverCell("adjusts");
    if (answer === null) return null;
    const edits: Edit[] = [
      { kind: "set", sheet: cover, cell: answer, value: each.answer },
      ...rowEdits(book, each.row),
    ];
    return { edits, expects: [{ document: { DC: each.document } }, ...figureOf(each), ...issuesOf(each, answer)] };
  },
}));

function rowEdits(book: SampleBook, row: Adjusting["row"]): readonly Edit[] {
  if (row === null) return [];
  const { code, proposed, reason } = row;
  return Object.entries({ proposed, reason, document: "Tờ trình gửi kèm báo cáo" }).flatMap(
    ([key, value]): readonly Edit[] => {
      const cell = book.cellOf(adjustments, code, key);
      return cell === null ? [] : [{ kind: "set", sheet: adjustments, cell, value }];
    },
  );
}

function figureOf({ row, figure }: Adjusting): readonly Expectation[] {
  return row === null || figure === undefined ? [] : [{ figure: { indicator: row.code, ...figure } }];
}

/** Without a row begun, the answer "Có" itself is what lacks something. */
function issuesOf({ answer, row, document }: Adjusting, cell: string): readonly Expectation[] {
  if (answer === null) return [{ issue: { code: "required-blank", sheet: cover, cell } }];
  if (answer === "Không" && document === "present")
    return [{ issue: { code: "adjustment-contradiction", sheet: cover, cell } }];
  return row === null ? [{ issue: { code: "required-blank", sheet: cover, cell } }] : [];
}
