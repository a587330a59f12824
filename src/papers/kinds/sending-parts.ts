import { body, column, each, item, row, rowsOf, sumRow, type TemplateBlock, type TemplateRows } from "../template";

// How the sending of reports stands, in sentences and tables that several papers share. Each sentence stands where it
// is true; none says "0 đơn vị".

/** What of the units that owe a report has come. */
export const sendingSentences: readonly TemplateBlock[] = [
  each("Có đơn vị đúng hạn", item("Gửi đúng hạn: {Số đơn vị đúng hạn} đơn vị ({Tỷ lệ đơn vị đúng hạn}%).")),
  each("Có đơn vị chậm", item("Gửi chậm: {Số đơn vị chậm} đơn vị ({Tỷ lệ đơn vị chậm}%).")),
  each("Không có đơn vị chậm", item("Không có đơn vị gửi chậm.")),
  each("Có đơn vị chưa gửi", item("Quá hạn chưa gửi: {Số đơn vị chưa gửi} đơn vị ({Tỷ lệ đơn vị chưa gửi}%).")),
  each("Không có đơn vị chưa gửi", item("Không có đơn vị quá hạn chưa gửi.")),
  each("Có đơn vị chưa đến hạn", item("Chưa đến hạn: {Số đơn vị chưa đến hạn} đơn vị.")),
  each("Có đơn vị phải hoàn thiện", item("Được đề nghị hoàn thiện, chưa gửi lại: {Số đơn vị phải hoàn thiện} đơn vị.")),
  body("Số báo cáo đầy đủ, không còn nội dung phải sửa: {Số đơn vị đầy đủ} ({Tỷ lệ đơn vị đầy đủ}%)."),
];

const numbers = [
  "{Số đơn vị phải gửi}",
  "{Số đơn vị đúng hạn}",
  "{Số đơn vị chậm}",
  "{Số đơn vị chưa gửi}",
  "{Số đơn vị chưa đến hạn}",
  "{Số đơn vị phải hoàn thiện}",
  "{Số đơn vị đầy đủ}",
];

/** One row a cluster, and their sum. */
export const clusterTable: TemplateBlock = {
  kind: "rows",
  columns: [
    column("STT", 6, "center"),
    column("Cụm, khối thi đua", 34),
    column("Phải gửi", 9, "right"),
    column("Đúng hạn", 9, "right"),
    column("Chậm", 9, "right"),
    column("Chưa gửi", 9, "right"),
    column("Chưa đến hạn", 9, "right"),
    column("Phải hoàn thiện", 9, "right"),
    column("Đầy đủ", 9, "right"),
  ],
  rows: [
    rowsOf("Cụm, khối", row("{STT cụm, khối}", "{Tên cụm, khối}", ...numbers)),
    sumRow("", "Toàn tỉnh", ...numbers),
  ],
};

/** When each unit has sent. */
export function unitsTable(...rows: readonly TemplateRows[]): TemplateBlock {
  return {
    kind: "rows",
    columns: [
      column("STT", 7, "center"),
      column("Đơn vị", 45),
      column("Hạn gửi", 15, "center"),
      column("Ngày nhận", 15, "center"),
      column("Tình hình", 18),
    ],
    rows,
  };
}

export const unitRow = row("{STT}", "{Tên đơn vị}", "{Hạn của đơn vị}", "{Ngày nhận}", "{Tình hình gửi}");
