import type { TableColumn } from "../paper";
import { body, each, heading, item, note, orderColumn, type PaperTemplate, rowsOf, tableOf } from "../template";
import { ballotsHeld, votesToFill } from "./ballot-parts";
import { headOf, issuersSigner } from "./paper-kind";

// The papers of a cluster's meeting: what calls it, and what is written of it. What only those present know (hours,
// who spoke) is a dotted line for a person to fill.

const dots = "……………………";

/** Points and ranks of the members, best first. */
export const pointsTable = tableOf(
  [
    orderColumn,
    { header: "Đơn vị", width: 33, cell: "{Tên đơn vị}" },
    { header: "Điểm cơ sở", width: 12, cell: "{Điểm cơ sở}", align: "right" },
    { header: "Điểm thưởng", width: 12, cell: "{Điểm thưởng}", align: "right" },
    { header: "Điểm trừ", width: 10, cell: "{Điểm trừ}", align: "right" },
    { header: "Tổng điểm", width: 12, cell: "{Tổng điểm}", align: "right" },
    { header: "Hạng", width: 8, cell: "{Hạng}", align: "center" },
  ],
  (row) => [rowsOf("Đơn vị theo hạng", row)],
);

export const invitation: PaperTemplate = {
  head: headOf({ symbol: "GM", title: "GIẤY MỜI", subject: "Dự hội nghị {Nội dung kỳ báo cáo}" }),
  blocks: [
    body(
      "Thực hiện Văn bản số {Số văn bản} ngày {Ngày văn bản} của {Hội đồng} về việc {Nội dung kỳ báo cáo}, {Tên cụm, khối} tổ chức hội nghị {Việc của kỳ}.",
    ),
    body("{Trưởng cụm, khối} trân trọng kính mời đại diện lãnh đạo các đơn vị thành viên tới dự hội nghị:"),
    tableOf(
      [
        orderColumn,
        { header: "Đơn vị", width: 62, cell: "{Tên đơn vị}" },
        { header: "Vai trò", width: 30, cell: "{Vai trò}" },
      ],
      (row) => [rowsOf("Đơn vị", row)],
    ),
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

type AgendaItem = { readonly what: string; readonly who: string };

const agenda: readonly AgendaItem[] = [
  { what: "Tuyên bố lý do, giới thiệu đại biểu", who: "Đơn vị đăng cai" },
  { what: "Báo cáo {Nội dung kỳ báo cáo} của {Tên cụm, khối}", who: "{Trưởng cụm, khối}" },
  {
    what: "Thảo luận, góp ý báo cáo; thống nhất điểm của các đơn vị thành viên",
    who: "Các đơn vị thành viên",
  },
  { what: "Bình xét, bỏ phiếu suy tôn (nếu có)", who: "Ban kiểm phiếu" },
  { what: "Phát biểu của {Cơ quan thường trực}", who: "{Cơ quan thường trực}" },
  { what: "Thông qua biên bản, bế mạc", who: "{Trưởng cụm, khối}" },
];

/** Its columns, each with what stands under it for an item of the agenda. */
const agendaColumns: readonly (TableColumn & { readonly cell: (item: AgendaItem, order: number) => string })[] = [
  { title: "STT", width: 8, align: "center", cell: (_, order) => String(order) },
  { title: "Thời gian", width: 18, align: "center", cell: () => "……" },
  { title: "Nội dung", width: 46, align: "left", cell: ({ what }) => what },
  { title: "Thực hiện", width: 28, align: "left", cell: ({ who }) => who },
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
      kind: "table",
      columns: agendaColumns.map(({ title, width, align }) => ({ title, width, align })),
      rows: agenda.map((item, index) => ({
        look: "row",
        cells: agendaColumns.map(({ cell }) => cell(item, index + 1)),
      })),
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
    item("Số đơn vị thành viên có mặt: ……; vắng: ……"),
    heading("II. Nội dung"),
    body("1. Hội nghị nghe báo cáo {Nội dung kỳ báo cáo}. Tình hình gửi báo cáo của các đơn vị thành viên:"),
    each("Có đơn vị phải gửi", item("Phải gửi: {Số đơn vị phải gửi} đơn vị.")),
    each("Không có đơn vị phải gửi", item("Không có đơn vị phải gửi báo cáo.")),
    each("Có đơn vị đã gửi", item("Đã gửi: {Số đơn vị đã gửi} đơn vị, đạt {Tỷ lệ đơn vị đã gửi}%.")),
    each("Không có đơn vị đã gửi", item("Chưa có đơn vị gửi báo cáo.")),
    body(`2. Ý kiến thảo luận: ${dots}${dots}`),
    body("3. Kết quả chấm điểm:"),
    each("Cụm, khối có xếp hạng", pointsTable),
    each("Cụm, khối chưa xếp hạng", item("Kỳ này chưa xếp hạng.")),
    body("4. Kết quả bình xét, đề nghị khen thưởng:"),
    each(
      "Danh hiệu được đề nghị",
      item("{Danh hiệu}: đề nghị {Số đơn vị được đề nghị} đơn vị."),
      ...ballotsHeld,
      each("Chưa bỏ phiếu", votesToFill),
    ),
    each("Không có đề nghị khen thưởng", item("Không có đề nghị khen thưởng.")),
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
