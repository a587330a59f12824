import { body, each, item, note, orderColumn, type PaperTemplate, rowsOf, tableOf } from "../template";
import { ballotsHeld, nomineesTable, votesToFill } from "./ballot-parts";
import { pointsTable } from "./meeting-papers";
import { headOf, issuersSigner } from "./paper-kind";

/** The table of points that the members agree on and sign for. */
export const pointsSheet: PaperTemplate = {
  head: headOf({
    symbol: null,
    title: "BẢNG TỔNG HỢP ĐIỂM",
    subject: "{Kỳ báo cáo} của {Tên cụm, khối}",
  }),
  blocks: [
    pointsTable,
    each("Cụm, khối chưa xếp hạng", note("Kỳ này chưa xếp hạng.")),
    note("Số liệu tính đến ngày {Ngày tổng hợp}. Dòng có dấu …… còn tiêu chí chưa có điểm."),
  ],
  foot: { recipients: [], signers: [{ authority: "", title: "NGƯỜI LẬP BẢNG", name: "" }, issuersSigner] },
  annexes: [],
};

/** One ballot for one award; nobody signs it. */
export const ballot: PaperTemplate = {
  head: headOf({ symbol: null, title: "PHIẾU BẦU", subject: "Suy tôn {Danh hiệu}, {Kỳ báo cáo}" }),
  blocks: [
    note("(Bỏ phiếu kín; chọn một trong hai ô ở mỗi dòng bằng dấu X; người bỏ phiếu không ký tên)"),
    tableOf(
      [
        orderColumn,
        { header: "Đơn vị được đề nghị", width: 53, cell: "{Tên đơn vị}" },
        { header: "Đồng ý", width: 20, cell: "☐", align: "center" },
        { header: "Không đồng ý", width: 20, cell: "☐", align: "center" },
      ],
      (row) => [rowsOf("Đơn vị được đề nghị", row)],
    ),
    note("Phiếu hợp lệ: do Ban kiểm phiếu phát, mỗi dòng chọn đúng một ô."),
  ],
  foot: null,
  annexes: [],
};

export const voteCount: PaperTemplate = {
  head: headOf({ symbol: null, title: "BIÊN BẢN KIỂM PHIẾU", subject: "Suy tôn {Danh hiệu}, {Kỳ báo cáo}" }),
  blocks: [
    body("Ban kiểm phiếu do hội nghị của {Tên cụm, khối} bầu gồm: ……………………; ……………………; ……………………."),
    body("Số đơn vị được đề nghị: {Số đơn vị được đề nghị}."),
    ...ballotsHeld,
    each(
      "Chưa bỏ phiếu",
      item("Bỏ phiếu lần ……: ……/…… thành viên dự họp; lấy ý kiến bằng văn bản của …… thành viên vắng mặt."),
      votesToFill,
    ),
    body("Biên bản lập thành hai bản, thông qua trước hội nghị./."),
  ],
  foot: {
    recipients: [],
    signers: [
      { authority: "", title: "THƯ KÝ", name: "" },
      { authority: "TM. BAN KIỂM PHIẾU", title: "TRƯỞNG BAN", name: "" },
    ],
  },
  annexes: [],
};

/** The cluster asks the Council for awards. */
export const proposal: PaperTemplate = {
  head: headOf({
    symbol: "TTr",
    title: "TỜ TRÌNH",
    subject: "Về việc đề nghị khen thưởng {Kỳ báo cáo}",
    addressees: ["{Hội đồng}", "{Cơ quan thường trực}"],
  }),
  blocks: [
    body(
      "Căn cứ kết quả hội nghị {Việc của kỳ} ngày {Ngày họp của cụm, khối}, {Tên cụm, khối} trình {Hội đồng} xem xét, đề nghị khen thưởng các đơn vị sau:",
    ),
    each("Danh hiệu được đề nghị", item("{Danh hiệu}: {Số đơn vị được đề nghị} đơn vị."), nomineesTable),
    each(
      "Cụm, khối đã bỏ phiếu",
      body("Kèm theo: biên bản hội nghị, biên bản kiểm phiếu, bảng tổng hợp điểm và hồ sơ của các đơn vị."),
    ),
    each("Cụm, khối chưa bỏ phiếu", body("Kèm theo: biên bản hội nghị, bảng tổng hợp điểm và hồ sơ của các đơn vị.")),
    body("Kính trình {Hội đồng} xem xét, quyết định./."),
  ],
  foot: { recipients: ["Như trên;", "Các đơn vị thành viên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [],
};
