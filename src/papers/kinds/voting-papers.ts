import { body, column, each, item, note, row, rowsOf, type PaperTemplate } from "../template";
import { nomineesTable, pointsTable } from "./meeting-papers";
import { headOf, issuersSigner } from "./paper-kind";

/** The table of points that the members agree on and sign for. */
export const pointsSheet: PaperTemplate = {
  head: headOf({
    symbol: null,
    title: "BẢNG TỔNG HỢP ĐIỂM",
    subject: "{Kỳ báo cáo} của {Tên cụm, khối}",
  }),
  blocks: [
    pointsTable(),
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
    {
      kind: "rows",
      columns: [
        column("STT", 8, "center"),
        column("Đơn vị được đề nghị", 52),
        column("Đồng ý", 20, "center"),
        column("Không đồng ý", 20, "center"),
      ],
      rows: [rowsOf("Đơn vị được đề nghị", row("{STT}", "{Tên đơn vị}", "☐", "☐"))],
    },
    note("Phiếu hợp lệ: do Ban kiểm phiếu phát, mỗi dòng chọn đúng một ô."),
  ],
  foot: null,
  annexes: [],
};

export const voteCount: PaperTemplate = {
  head: headOf({ symbol: null, title: "BIÊN BẢN KIỂM PHIẾU", subject: "Suy tôn {Danh hiệu}, {Kỳ báo cáo}" }),
  blocks: [
    body("Ban kiểm phiếu do hội nghị của {Tên cụm, khối} bầu gồm: ……………………; …………………… ; ……………………"),
    body("Số đơn vị được đề nghị: {Số đơn vị được đề nghị}. Kết quả kiểm phiếu:"),
    {
      kind: "rows",
      columns: [
        column("STT", 7, "center"),
        column("Đơn vị", 33),
        column("Phát ra", 12, "right"),
        column("Thu về", 12, "right"),
        column("Hợp lệ", 12, "right"),
        column("Đồng ý", 12, "right"),
        column("Tỷ lệ (%)", 12, "right"),
      ],
      rows: [
        rowsOf(
          "Đơn vị được đề nghị",
          row(
            "{STT}",
            "{Tên đơn vị}",
            "{Phiếu phát ra}",
            "{Phiếu thu về}",
            "{Phiếu hợp lệ}",
            "{Phiếu đồng ý}",
            "{Tỷ lệ phiếu đồng ý}",
          ),
        ),
      ],
    },
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
    each("Danh hiệu được đề nghị", item("{Danh hiệu}: {Số đơn vị được đề nghị} đơn vị."), nomineesTable()),
    body("Kèm theo: biên bản hội nghị, biên bản kiểm phiếu, bảng tổng hợp điểm và hồ sơ của các đơn vị."),
    body("Kính trình {Hội đồng} xem xét, quyết định./."),
  ],
  foot: { recipients: ["Như trên;", "Các đơn vị thành viên;", "Lưu: VT."], signers: [issuersSigner] },
  annexes: [],
};
