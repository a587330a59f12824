import { each, item, note, orderColumn, type PaperColumn, rowsOf, tableOf, type TemplateBlock } from "../template";

// What minutes say of ballots, from the rows of `Kết quả bình xét`. Where nothing was counted they claim no vote: what
// stands there is a dotted line for a person to fill.

const votes = (cell: string) => ({ width: 11, cell, align: "right" }) as const;

const voteColumns: readonly PaperColumn[] = [
  orderColumn,
  { header: "Đơn vị", width: 27, cell: "{Tên đơn vị}" },
  { header: "Phát ra", ...votes("{Phiếu phát ra}") },
  { header: "Thu về", ...votes("{Phiếu thu về}") },
  { header: "Hợp lệ", ...votes("{Phiếu hợp lệ}") },
  { header: "Đồng ý", ...votes("{Phiếu đồng ý}") },
  { header: "Tỷ lệ (%)", ...votes("{Tỷ lệ phiếu đồng ý}") },
  { header: "Kết quả", width: 14, cell: "{Kết quả bỏ phiếu}" },
];

/** Each ballot on an award: who voted, then the votes on every unit. */
export const ballotsHeld: readonly TemplateBlock[] = [
  each(
    "Lần bỏ phiếu",
    each(
      "Có ghi số dự họp",
      item("Bỏ phiếu lần {Thứ tự lần bỏ phiếu}: {Số dự họp}/{Tổng thành viên} thành viên dự họp, đạt {Tỷ lệ dự họp}%."),
    ),
    each(
      "Chưa ghi số dự họp",
      item("Bỏ phiếu lần {Thứ tự lần bỏ phiếu}: {Số dự họp}/{Tổng thành viên} thành viên dự họp."),
    ),
    each("Đủ số dự họp", item("Bảo đảm số dự họp tối thiểu theo quy định ({Tỷ lệ dự họp tối thiểu}%).")),
    each(
      "Không đủ số dự họp",
      item(
        "Không đủ số dự họp tối thiểu theo quy định ({Tỷ lệ dự họp tối thiểu}%); lần bỏ phiếu này không có giá trị quyết định.",
      ),
    ),
    each("Có ý kiến bằng văn bản", item("Lấy ý kiến bằng văn bản của {Số ý kiến bằng văn bản} thành viên vắng mặt.")),
    tableOf(voteColumns, (row) => [rowsOf("Đơn vị được bỏ phiếu", row)]),
  ),
  each(
    "Đã bỏ phiếu",
    each(
      "Có tỷ lệ phiếu tối thiểu",
      note("Tỷ lệ phiếu đồng ý tính trên {Tỷ lệ phiếu tính trên}; tối thiểu {Tỷ lệ phiếu tối thiểu}%."),
    ),
  ),
];

/** The same table with nothing in it, for the units that are proposed. */
export const votesToFill = tableOf(voteColumns, (row) => [rowsOf("Đơn vị được đề nghị", row)]);

/** Who is proposed for an award, with the votes of the last ballot. */
export const nomineesTable = tableOf(
  [
    orderColumn,
    { header: "Đơn vị", width: 37, cell: "{Tên đơn vị}" },
    { header: "Tổng điểm", width: 12, cell: "{Tổng điểm}", align: "right" },
    { header: "Hạng", width: 8, cell: "{Hạng}", align: "center" },
    { header: "Phiếu hợp lệ", width: 12, cell: "{Phiếu hợp lệ}", align: "right" },
    { header: "Phiếu đồng ý", width: 12, cell: "{Phiếu đồng ý}", align: "right" },
    { header: "Tỷ lệ (%)", width: 12, cell: "{Tỷ lệ phiếu đồng ý}", align: "right" },
  ],
  (row) => [rowsOf("Đơn vị được đề nghị", row)],
);
