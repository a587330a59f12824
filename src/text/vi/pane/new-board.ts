import type { NewBoardTexts } from "../../pane/new-board-texts";

export const newBoard: NewBoardTexts = {
  title: "Tạo sổ mới của Ban",
  intro:
    "Sổ mới có sẵn các trang Kỳ báo cáo, Cụm, khối, Danh sách, Chỉ tiêu, Thang điểm và các trang còn lại, đúng mẫu.",
  open: "Tạo sổ mới của Ban…",
  which: "Loại sổ",
  empty: "Sổ trống, ghi kỳ báo cáo",
  emptyHint: "Dùng cho kỳ thật: điền kỳ dưới đây, sau đó ghi danh sách đơn vị và chỉ tiêu.",
  sample: "Sổ mẫu tỉnh Bắc Giang, 6 tháng năm 2020",
  sampleHint: "Dùng để làm thử: có đủ đơn vị, chỉ tiêu, thang điểm; mọi trang có dòng DỮ LIỆU MẪU.",
  fields: {
    province: { label: "Tỉnh", hint: "Ví dụ: Bắc Giang." },
    year: { label: "Năm", hint: "Năm thi đua, bốn chữ số." },
    kind: { label: "Kỳ", hint: "Sơ kết 6 tháng đầu năm hoặc tổng kết cả năm." },
    unitHoldBy: { label: "Hạn đơn vị tổ chức sơ kết", hint: "Có thể ghi sau." },
    clusterHoldBy: { label: "Hạn cụm/khối tổ chức sơ kết", hint: "Có thể ghi sau." },
  },
  make: "Tạo sổ",
  making: "Đang tạo sổ…",
  failed: ({ detail }) => `Chưa tạo được sổ. Đề nghị bấm Tạo sổ lần nữa. Chi tiết kỹ thuật: ${detail}`,
};
