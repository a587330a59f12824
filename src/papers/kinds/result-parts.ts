import {
  body,
  each,
  item,
  note,
  orderColumn,
  type PaperColumn,
  rowsOf,
  tableOf,
  type TemplateBlock,
} from "../template";

// What the units' figures come to, in tables and sentences that reports of the Board and of leaders share.

const numbers = (cell: string) => ({ cell, align: "right" }) as const;

const indicatorColumns: readonly PaperColumn[] = [
  orderColumn,
  { header: "Nội dung chỉ tiêu", width: 35, cell: "{Tên chỉ tiêu}" },
  { header: "ĐVT", width: 11, cell: "{ĐVT}", align: "center" },
  { header: "Chỉ tiêu năm", width: 14, ...numbers("{Tổng chỉ tiêu}") },
];

const resultColumns: readonly PaperColumn[] = [
  { header: "Thực hiện", width: 14, ...numbers("{Tổng thực hiện}") },
  { header: "Tỷ lệ (%)", width: 9, ...numbers("{Tỷ lệ thực hiện}") },
];

const unitsColumn: PaperColumn = { header: "Số đơn vị", width: 10, cell: "{Số đơn vị có số liệu}", align: "center" };

/** Sums of the indicators that add up; where targets are registered there are no results yet. */
export function indicatorSums(withResults: boolean): readonly TemplateBlock[] {
  const columns = [...indicatorColumns, ...(withResults ? resultColumns : []), unitsColumn];
  const counted = withResults ? "có đủ chỉ tiêu và kết quả" : "đã đăng ký chỉ tiêu";
  const percents = withResults ? " Dấu – ở cột Tỷ lệ: chỉ tiêu càng thấp càng tốt, không tính tỷ lệ." : "";
  return [
    each(
      "Có chỉ tiêu cộng dồn",
      tableOf(columns, (row) => [rowsOf("Chỉ tiêu cộng dồn", row)]),
      note(
        `Chỉ cộng số liệu của đơn vị ${counted}. Cột Số đơn vị: số đơn vị được cộng trên số đơn vị có chỉ tiêu.${percents}`,
      ),
    ),
    each("Không có chỉ tiêu cộng dồn", body("Chưa có số liệu để tổng hợp chỉ tiêu.")),
  ];
}

const awarded = (cell: string) => ({ width: 14, ...numbers(cell) }) as const;

/** What units awarded: sums, then form by form. */
export const commendations: readonly TemplateBlock[] = [
  each(
    "Có kết quả khen thưởng",
    body("Theo báo cáo của đơn vị, kết quả khen thưởng như sau:"),
    each("Có tập thể được khen", item("Tập thể được khen: {Tổng số tập thể được khen}.")),
    each("Có cá nhân được khen", item("Cá nhân được khen: {Tổng số cá nhân được khen}.")),
    each(
      "Có người trực tiếp lao động được khen",
      item(
        "Trong đó người trực tiếp lao động: {Tổng số người trực tiếp lao động được khen}, bằng {Tỷ lệ người trực tiếp lao động}% số cá nhân được khen.",
      ),
    ),
    tableOf(
      [
        orderColumn,
        { header: "Hình thức khen thưởng", width: 51, cell: "{Tên hình thức}" },
        { header: "Tập thể", ...awarded("{Số tập thể}") },
        { header: "Cá nhân", ...awarded("{Số cá nhân}") },
        { header: "Người trực tiếp lao động", ...awarded("{Số người trực tiếp lao động}") },
      ],
      (row) => [rowsOf("Hình thức đã khen", row)],
    ),
  ),
  each("Không có kết quả khen thưởng", body("Chưa có số liệu khen thưởng.")),
];

/** The leader's own words on these items; where there are none, a line to fill. */
export function leadersWords(list: string, { has, hasNot }: { has: string; hasNot: string }): readonly TemplateBlock[] {
  return [each(has, each(list, item("{Tên nội dung}: {Lời báo cáo}"))), each(hasNot, body("…………………………………………"))];
}
