import { body, column, heading, item, note, row, rowsOf, type PaperTemplate } from "../template";
import { headOf, issuersSigner } from "./paper-kind";

// The papers of a cluster's meeting: what calls it, and what is written of it. What only those present know (hours,
// who spoke) is a dotted line for a person to fill.

const dots = "……………………";

export const invitation: PaperTemplate = {
  head: headOf({ symbol: "GM", title: "GIẤY MỜI", subject: "Dự hội nghị {Nội dung kỳ báo cáo}" }),
  blocks: [
    body(
      "Thực hiện Văn bản số {Số văn bản} ngày {Ngày văn bản} của {Hội đồng} về việc {Nội dung kỳ báo cáo}, {Tên cụm, khối} tổ chức hội nghị {Việc của kỳ}.",
    ),
    body("{Trưởng cụm, khối} trân trọng kính mời đại diện lãnh đạo các đơn vị thành viên tới dự hội nghị:"),
    {
      kind: "rows",
      columns: [column("STT", 8, "center"), column("Đơn vị", 62), column("Vai trò", 30)],
      rows: [rowsOf("Đơn vị", row("{STT}", "{Tên đơn vị}", "{Vai trò}"))],
    },
    item(`Thời gian: …… giờ ……, ngày {Ngày họp của cụm, khối}.`),
    item(`Địa điểm: ${dots}`),
    item("Nội dung: theo chương trình kèm theo."),
    body("Đề nghị các đơn vị cử đại biểu dự đúng thành phần, thời gian./."),
  ],
  foot: {
    recipients: ["Các đơn vị thành viên;", "{Cơ quan thường trực} (để báo cáo);", "Lưu: VT."],
    signers: [issuersSigner],
  },
  annexes: [],
};

const agenda: readonly (readonly [what: string, who: string])[] = [
  ["Tuyên bố lý do, giới thiệu đại biểu", "Đơn vị đăng cai"],
  ["Báo cáo {Nội dung kỳ báo cáo} của {Tên cụm, khối}", "{Trưởng cụm, khối}"],
  ["Thảo luận, góp ý báo cáo; thống nhất điểm của các đơn vị thành viên", "Các đơn vị thành viên"],
  ["Bình xét, bỏ phiếu suy tôn (nếu có)", "Ban kiểm phiếu"],
  ["Phát biểu của {Cơ quan thường trực}", "{Cơ quan thường trực}"],
  ["Thông qua biên bản, bế mạc", "{Trưởng cụm, khối}"],
];

export const programme: PaperTemplate = {
  head: headOf({
    symbol: null,
    title: "CHƯƠNG TRÌNH",
    subject: "Hội nghị {Nội dung kỳ báo cáo} của {Tên cụm, khối}",
  }),
  blocks: [
    note(`Thời gian: …… giờ ……, ngày {Ngày họp của cụm, khối}. Địa điểm: ${dots}`),
    {
      kind: "rows",
      columns: [
        column("STT", 8, "center"),
        column("Thời gian", 18, "center"),
        column("Nội dung", 46),
        column("Thực hiện", 28),
      ],
      rows: agenda.map(([what, who], index) => row(String(index + 1), "……", what, who)),
    },
  ],
  foot: { recipients: [], signers: [issuersSigner] },
  annexes: [],
};

export const minutes: PaperTemplate = {
  head: headOf({
    symbol: null,
    title: "BIÊN BẢN",
    subject: "Hội nghị {Nội dung kỳ báo cáo} của {Tên cụm, khối}",
  }),
  blocks: [
    body(`Hôm nay, hồi …… giờ ……, ngày {Ngày họp của cụm, khối}, tại ${dots}, {Tên cụm, khối} tổ chức hội nghị.`),
    heading("I. Thành phần"),
    item(`Chủ trì: ${dots}, đại diện {Trưởng cụm, khối}.`),
    item(`Thư ký: ${dots}`),
    item("Số đơn vị thành viên có mặt: ……/{Số đơn vị phải gửi}; vắng: ……"),
    heading("II. Nội dung"),
    body("1. Hội nghị nghe báo cáo {Nội dung kỳ báo cáo}. Tình hình gửi báo cáo của các đơn vị thành viên:"),
    item("Phải gửi: {Số đơn vị phải gửi} đơn vị; đã gửi: {Số đơn vị đã gửi} đơn vị, đạt {Tỷ lệ đơn vị đã gửi}%."),
    body(`2. Ý kiến thảo luận: ${dots}${dots}`),
    body("3. Kết quả chấm điểm:"),
    { kind: "each", mark: "Cụm, khối có xếp hạng", blocks: [pointsTable()] },
    { kind: "each", mark: "Cụm, khối chưa xếp hạng", blocks: [item("Kỳ này chưa xếp hạng.")] },
    body("4. Kết quả bình xét, đề nghị khen thưởng:"),
    { kind: "each", mark: "Danh hiệu được đề nghị", blocks: [item("{Danh hiệu}:"), nomineesTable()] },
    { kind: "each", mark: "Không có đề nghị khen thưởng", blocks: [item("Không có đề nghị khen thưởng.")] },
    heading("III. Kết luận"),
    body(`${dots}${dots}${dots}`),
    body("Biên bản được thông qua tại hội nghị, kết thúc hồi …… giờ …… cùng ngày./."),
  ],
  foot: {
    recipients: ["{Cơ quan thường trực};", "Các đơn vị thành viên;", "Lưu: VT."],
    signers: [
      { authority: "", title: "THƯ KÝ", name: "" },
      { authority: "", title: "CHỦ TRÌ", name: "" },
    ],
  },
  annexes: [],
};

/** Points and ranks of the members, best first. */
export function pointsTable(): PaperTemplate["blocks"][number] {
  return {
    kind: "rows",
    columns: [
      column("STT", 7, "center"),
      column("Đơn vị", 33),
      column("Điểm cơ sở", 12, "right"),
      column("Điểm thưởng", 12, "right"),
      column("Điểm trừ", 10, "right"),
      column("Tổng điểm", 12, "right"),
      column("Hạng", 8, "center"),
    ],
    rows: [
      rowsOf(
        "Đơn vị theo hạng",
        row("{STT}", "{Tên đơn vị}", "{Điểm cơ sở}", "{Điểm thưởng}", "{Điểm trừ}", "{Tổng điểm}", "{Hạng}"),
      ),
    ],
  };
}

/** Who is proposed for an award, with the votes. */
export function nomineesTable(): PaperTemplate["blocks"][number] {
  return {
    kind: "rows",
    columns: [
      column("STT", 7, "center"),
      column("Đơn vị", 37),
      column("Tổng điểm", 12, "right"),
      column("Hạng", 8, "center"),
      column("Phiếu hợp lệ", 12, "right"),
      column("Phiếu đồng ý", 12, "right"),
      column("Tỷ lệ (%)", 12, "right"),
    ],
    rows: [
      rowsOf(
        "Đơn vị được đề nghị",
        row(
          "{STT}",
          "{Tên đơn vị}",
          "{Tổng điểm}",
          "{Hạng}",
          "{Phiếu hợp lệ}",
          "{Phiếu đồng ý}",
          "{Tỷ lệ phiếu đồng ý}",
        ),
      ),
    ],
  };
}
