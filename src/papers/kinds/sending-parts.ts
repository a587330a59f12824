import type { TableRow } from "../paper";
import {
  body,
  each,
  item,
  orderColumn,
  type PaperColumn,
  rowsOf,
  tableOf,
  type TemplateBlock,
  type TemplateRows,
} from "../template";

// How the sending of reports stands, in sentences and tables that several papers share. Each sentence stands where it
// is true; none says "0 đơn vị".

/** What of the units that owe a report has come. */
export const sendingSentences: readonly TemplateBlock[] = [
  each("Có đơn vị đã gửi", body("Đã nhận báo cáo của {Số đơn vị đã gửi} đơn vị, đạt {Tỷ lệ đơn vị đã gửi}%. Cụ thể:")),
  each("Không có đơn vị đã gửi", body("Chưa có đơn vị gửi báo cáo. Cụ thể:")),
  each("Có đơn vị đúng hạn", item("Gửi đúng hạn: {Số đơn vị đúng hạn} đơn vị ({Tỷ lệ đơn vị đúng hạn}%).")),
  each("Có đơn vị chậm", item("Gửi chậm: {Số đơn vị chậm} đơn vị ({Tỷ lệ đơn vị chậm}%).")),
  each("Không có đơn vị chậm", item("Không có đơn vị gửi chậm.")),
  each("Có đơn vị chưa gửi", item("Quá hạn chưa gửi: {Số đơn vị chưa gửi} đơn vị ({Tỷ lệ đơn vị chưa gửi}%).")),
  each("Không có đơn vị chưa gửi", item("Không có đơn vị quá hạn chưa gửi.")),
  each("Có đơn vị chưa đến hạn", item("Chưa đến hạn: {Số đơn vị chưa đến hạn} đơn vị.")),
  each("Có đơn vị phải hoàn thiện", item("Được đề nghị hoàn thiện, chưa gửi lại: {Số đơn vị phải hoàn thiện} đơn vị.")),
  each(
    "Có đơn vị đầy đủ",
    body("Có {Số đơn vị đầy đủ} báo cáo đầy đủ, không còn nội dung phải sửa ({Tỷ lệ đơn vị đầy đủ}%)."),
  ),
  each("Không có đơn vị đầy đủ", body("Chưa có báo cáo đầy đủ, không còn nội dung phải sửa.")),
];

const counted = (header: string, cell: string): PaperColumn => ({ header, width: 9, cell, align: "right" });

/** One row a cluster, and their sum. */
export const clusterTable = tableOf(
  [
    { header: "STT", width: 6, cell: "{STT cụm, khối}", align: "center", sum: "" },
    { header: "Cụm, khối thi đua", width: 34, cell: "{Tên cụm, khối}", sum: "Toàn tỉnh" },
    counted("Phải gửi", "{Số đơn vị phải gửi}"),
    counted("Đúng hạn", "{Số đơn vị đúng hạn}"),
    counted("Chậm", "{Số đơn vị chậm}"),
    counted("Chưa gửi", "{Số đơn vị chưa gửi}"),
    counted("Chưa đến hạn", "{Số đơn vị chưa đến hạn}"),
    counted("Phải hoàn thiện", "{Số đơn vị phải hoàn thiện}"),
    counted("Đầy đủ", "{Số đơn vị đầy đủ}"),
  ],
  (row, sum) => [rowsOf("Cụm, khối", row), sum],
);

const unitColumns: readonly PaperColumn[] = [
  orderColumn,
  { header: "Đơn vị", width: 45, cell: "{Tên đơn vị}" },
  { header: "Hạn gửi", width: 15, cell: "{Hạn của đơn vị}", align: "center" },
  { header: "Ngày nhận", width: 15, cell: "{Ngày nhận}", align: "center" },
  { header: "Tình hình", width: 18, cell: "{Tình hình gửi}" },
];

/** When each unit has sent. */
export const unitsTable = (rows: (row: TableRow) => TemplateRows): TemplateBlock =>
  tableOf(unitColumns, (row) => [rows(row)]);
