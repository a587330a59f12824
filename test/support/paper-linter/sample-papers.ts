import type { Block, Paper, PaperFoot, PaperHead, TableRow } from "../../../src/papers/paper";

const paragraph = (look: "body" | "heading" | "item" | "center" | "note", text: string): Block => ({
  kind: "paragraph",
  look,
  text,
});
const long =
  "Thực hiện Kế hoạch phát động phong trào thi đua năm 2026 của Ủy ban nhân dân tỉnh, các đơn vị trong cụm đã tổ chức đăng ký, ký kết giao ước thi đua và báo cáo kết quả đúng thời hạn; số liệu được tổng hợp từ báo cáo của từng đơn vị và đã đối chiếu với hồ sơ kèm theo.";

const state: PaperHead = {
  superior: "ỦY BAN NHÂN DÂN TỈNH BẮC NINH",
  body: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH",
  motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  number: "Số:       /BC-HĐTĐKT",
  about: "",
  placeAndDate: "Bắc Ninh, ngày      tháng 7 năm 2026",
  title: "BÁO CÁO",
  subject: "Kết quả phong trào thi đua và việc thực hiện giao ước thi đua của các cụm, khối trong 6 tháng đầu năm 2026",
  addressees: ["Chủ tịch Ủy ban nhân dân tỉnh"],
};
const letter: PaperHead = {
  ...state,
  number: "Số:       /HĐTĐKT-VP",
  about: "V/v đôn đốc gửi báo cáo kết quả thi đua 6 tháng đầu năm 2026",
  title: "",
  subject: "",
  addressees: ["Sở Nông nghiệp và Môi trường"],
};
const party: PaperHead = {
  ...state,
  superior: "TỈNH ỦY BẮC NINH",
  body: "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY",
  motto: ["ĐẢNG CỘNG SẢN VIỆT NAM", ""],
  number: "Số      -CV/BTGDV",
  addressees: ["Thường trực Tỉnh ủy", "Ủy ban nhân dân tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh"],
};
const enterprise: PaperHead = {
  ...letter,
  superior: "",
  body: "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN KHAI THÁC CÔNG TRÌNH THỦY LỢI NAM ĐUỐNG BẮC NINH",
};

const foot: PaperFoot = {
  recipients: ["Như trên", "Chủ tịch, các Phó Chủ tịch Hội đồng", "Các đơn vị trong cụm", "Lưu: VT, TĐKT"],
  signers: [{ authority: "TM. HỘI ĐỒNG", title: "CHỦ TỊCH", name: "Nguyễn Thị Hồng Hạnh" }],
};
const three: PaperFoot = {
  recipients: [],
  signers: [
    { authority: "", title: "THƯ KÝ", name: "Trần Văn An" },
    { authority: "", title: "TỔ TRƯỞNG TỔ KIỂM PHIẾU", name: "Lê Thị Bình" },
    { authority: "TM. ĐOÀN CHỦ TỊCH", title: "CHỦ TRÌ HỘI NGHỊ", name: "Phạm Quốc Cường" },
  ],
};

const rows = (count: number): readonly TableRow[] => [
  { look: "group", cells: ["Cụm thi đua số 1 - các xã, phường trung tâm"] },
  ...Array.from(
    { length: count },
    (_, at): TableRow => ({
      look: "row",
      cells: [
        String(at + 1),
        at % 7 === 3 ? "Ủy ban nhân dân phường Võ Cường và các đơn vị sự nghiệp trực thuộc" : `Phường số ${at + 1}`,
        at % 5 === 0 ? "Chậm 3 ngày" : "Đúng hạn",
        `${(at * 37) % 100},${at % 10}`,
      ],
    }),
  ),
  { look: "sum", cells: ["", "Tổng cộng", "", "1.234,5"] },
];
const table = (count: number): Block => ({
  kind: "table",
  columns: [
    { title: "STT", width: 1, align: "center" },
    { title: "Đơn vị", width: 6, align: "left" },
    { title: "Tình trạng gửi báo cáo", width: 3, align: "center" },
    { title: "Điểm", width: 2, align: "right" },
  ],
  rows: rows(count),
});
const chart = (series: number): Block => ({
  kind: "chart",
  title: "Tỷ lệ đơn vị gửi báo cáo đúng hạn theo cụm (%)",
  categories: ["Cụm thi đua số 1", "Cụm thi đua số 2", "Khối các cơ quan Đảng", "Khối doanh nghiệp"],
  series: Array.from({ length: series }, (_, at) => ({
    name: `Năm ${2026 - at}`,
    values: [92.5 - at * 8, 78 - at * 3, 100 - at * 10, 61.3 + at * 5],
  })),
});
const wide = (count: number): Block => ({
  kind: "table",
  columns: [
    { title: "TT", width: 1, align: "center" },
    { title: "Đơn vị", width: 5, align: "left" },
    ...Array.from({ length: 12 }, (_, at) => ({ title: `Tiêu chí ${at + 1}`, width: 2, align: "right" as const })),
    { title: "Tổng điểm", width: 2, align: "right" },
  ],
  rows: Array.from({ length: count }, (_, at) => ({
    look: "row" as const,
    cells: [
      String(at + 1),
      `Ủy ban nhân dân xã số ${at + 1}`,
      ...Array.from({ length: 12 }, (__, n) => `${at + n},25`),
      "987,50",
    ],
  })),
});

const report: Paper = {
  head: state,
  blocks: [
    paragraph("heading", "I. TÌNH HÌNH GỬI BÁO CÁO"),
    paragraph("body", long),
    paragraph("heading", "1. Theo cụm, khối"),
    table(60),
    paragraph("heading", "II. KẾT QUẢ THỰC HIỆN GIAO ƯỚC"),
    paragraph("item", "22 cụm, khối đã gửi báo cáo, đạt 91,7%;"),
    paragraph("item", "02 cụm, khối chưa gửi báo cáo."),
    chart(1),
    paragraph("note", "Nguồn: báo cáo của các đơn vị."),
    chart(2),
    paragraph("body", long),
    paragraph("body", `Trên đây là báo cáo kết quả. ${long}`),
  ],
  foot,
  annexes: [
    {
      name: "Phụ lục I",
      title: "DANH SÁCH ĐƠN VỊ GỬI BÁO CÁO CHẬM",
      note: "(Kèm theo Báo cáo số      /BC-HĐTĐKT ngày      tháng 7 năm 2026)",
      landscape: false,
      blocks: [table(12)],
    },
    {
      name: "Phụ lục II",
      title: "BẢNG TỔNG HỢP ĐIỂM THI ĐUA",
      note: "(Kèm theo Báo cáo số      /BC-HĐTĐKT ngày      tháng 7 năm 2026)",
      landscape: true,
      blocks: [wide(40)],
    },
  ],
};
const shortReport: Paper = {
  ...report,
  blocks: [
    paragraph("heading", "1. Theo cụm, khối"),
    table(30),
    paragraph("heading", "II. KẾT QUẢ THỰC HIỆN GIAO ƯỚC"),
    paragraph("item", "22 cụm, khối đã gửi báo cáo, đạt 91,7%;"),
    paragraph("body", long),
  ],
  annexes: report.annexes.map((annex, at) => ({ ...annex, blocks: [at === 0 ? table(5) : wide(5)] })),
};
const one: readonly Block[] = [
  paragraph("body", long),
  paragraph("body", "Đến nay, Sở chưa gửi các nội dung sau:"),
  paragraph("item", "Biểu báo cáo kết quả, sheet Kết quả, ô D12 (chỉ tiêu số 4);"),
  paragraph("item", "Văn bản kèm theo có chữ ký của thủ trưởng."),
  paragraph("body", "Đề nghị Sở quan tâm, gửi báo cáo trước ngày 20 tháng 7 năm 2026./."),
];

/** Papers of all kinds, by name; what the linter of pages is tried on. */
export const samplePapers: Readonly<Record<string, Paper>> = {
  report,
  "short-report": shortReport,
  letter: { head: letter, blocks: one, foot, annexes: [] },
  "party-letter": { head: { ...party, title: "", subject: "", about: letter.about }, blocks: one, foot, annexes: [] },
  "party-report": { head: party, blocks: [...one, table(45), paragraph("body", long)], foot, annexes: [] },
  "short-table": {
    head: letter,
    blocks: [...one, ...one, ...one, paragraph("body", long), table(9)],
    foot,
    annexes: [],
  },
  enterprise: { head: enterprise, blocks: one, foot, annexes: [] },
  minutes: {
    head: { ...state, number: "", title: "BIÊN BẢN", subject: "Kiểm phiếu bình xét thi đua", addressees: [] },
    blocks: [...one, ...one, ...one, ...one, ...one],
    foot: three,
    annexes: [],
  },
  ballot: {
    head: {
      ...state,
      number: "",
      placeAndDate: "",
      title: "PHIẾU BẦU",
      subject: "Suy tôn đơn vị dẫn đầu cụm thi đua số 1 năm 2026",
      addressees: [],
    },
    blocks: [
      paragraph("center", "(Đồng chí đánh dấu X vào một trong hai ô)"),
      {
        kind: "table",
        columns: [
          { title: "TT", width: 1, align: "center" },
          { title: "Đơn vị", width: 6, align: "left" },
          { title: "Đồng ý", width: 2, align: "center" },
          { title: "Không đồng ý", width: 2, align: "center" },
        ],
        rows: [1, 2, 3].map((n) => ({ look: "row", cells: [String(n), `Phường số ${n}`, "", ""] })),
      },
      paragraph("note", "Phiếu không hợp lệ: phiếu đánh dấu cả hai ô hoặc không đánh dấu."),
    ],
    foot: null,
    annexes: [],
  },
};
