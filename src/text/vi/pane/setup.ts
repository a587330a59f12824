import type { HandedOverTexts, IssueTexts, PeriodTexts, ScaleStateTexts, SetupTexts } from "../../pane/setup-texts";
import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import { importing } from "./import";
import { newBoard } from "./new-board";

const number = (value: number): string => formatNumber(value, null, "vi");

const period: PeriodTexts = {
  stated: ({ kind, year, units, clusters }) =>
    `${kind === "h1" ? `Sơ kết 6 tháng ${year}` : `Tổng kết năm ${year}`}. Đơn vị gửi đến ${shortDate(units)}; cụm, khối gửi đến ${shortDate(clusters)}.`,
  missing: ({ labels }) => `Còn thiếu: ${labels}.`,
  edit: "Sửa kỳ báo cáo",
  groups: { round: "Kỳ và văn bản", deadlines: "Thời hạn", rules: "Cách tính trong kỳ" },
  dateHint: "ngày/tháng/năm",
  blank: "(để trống)",
  save: "Ghi vào trang Kỳ báo cáo",
  cancel: "Bỏ các nội dung vừa sửa",
  writing: "Đang ghi…",
  nothing: "Chưa có nội dung nào được sửa.",
  refused: ({ count }) => `Còn ${number(count)} ô chưa ghi được. Trang Kỳ báo cáo vẫn như cũ.`,
  written: ({ count }) => `Đã ghi ${number(count)} ô vào trang Kỳ báo cáo. Tình hình được tính lại theo nội dung mới.`,
  undo: "Hoàn tác",
  undone: "Đã trả lại nội dung trước khi sửa.",
};

const scale: ScaleStateTexts = {
  none: "Chưa có cụm, khối nào để có thang điểm.",
  fits: ({ count }) => `${number(count)} cụm, khối có tổng điểm chuẩn khớp tổng đã công bố.`,
  differs: ({ count }) => `${number(count)} cụm, khối có tổng điểm chuẩn chưa khớp.`,
  without: ({ count }) => `${number(count)} cụm, khối chưa có tiêu chí.`,
  state: { draft: "Dự thảo", agreed: "Cụm, khối đã thống nhất", accepted: "Ban đã tiếp nhận" },
  sumOf: ({ sum, declared }) => `${sum}/${declared} điểm`,
  sum: ({ sum }) => `${sum} điểm`,
  noLines: "chưa có tiêu chí",
  show: "Xem từng cụm, khối",
  openScale: "Mở mục Thang điểm",
};

const issue: IssueTexts = {
  notYet: "Cần ghi xong kỳ báo cáo và danh sách đơn vị thì mới xuất biểu được.",
  what: ({ units, clusters }) =>
    clusters === 0
      ? `Sẽ tạo biểu của ${number(units)} đơn vị thành một tệp. Sổ này không thay đổi.`
      : `Sẽ tạo ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối, xếp theo thư mục cụm, khối trong một tệp nén. Sổ này không thay đổi.`,
  cluster: "Phát cho",
  allClusters: "Tất cả các cụm, khối",
  unit: "Đơn vị",
  wholeCluster: "Cả cụm, khối",
  issue: "Xuất biểu mẫu",
  working: "Đang tạo biểu mẫu",
  step: ({ done, all, name }) => `${number(done)}/${number(all)}${name === null ? "" : ` · ${name}`}`,
  stopped: "Đã dừng theo yêu cầu. Chưa có tệp nào được lưu.",
  nobody: "Danh sách chưa có đơn vị nào của lựa chọn này trong kỳ.",
  made: ({ units, clusters }) =>
    clusters === 0
      ? `Đã tạo ${number(units)} biểu đơn vị.`
      : `Đã tạo ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối.`,
};

const handedOver: HandedOverTexts = {
  saved: ({ name }) => `Đã lưu tệp "${name}" vào thư mục tải xuống của máy.`,
  opened: ({ name }) => `Đã mở "${name}" trong cửa sổ Excel mới. Đề nghị lưu tệp ở cửa sổ đó.`,
  unsupported: {
    xlsx: "Excel trên máy này không cho khung lưu tệp và cũng không mở được cửa sổ mới. Đề nghị mở sổ bằng trang thidua.html trong trình duyệt rồi làm lại bước này.",
    zip: "Excel trên máy này (thường là máy Mac) không cho khung lưu tệp nén. Có hai cách: chọn từng đơn vị ở trên để mở biểu trong cửa sổ Excel mới, hoặc mở sổ bằng trang thidua.html trong trình duyệt rồi xuất tất cả.",
  },
  again: "Lưu tệp lần nữa",
};

export const setup: SetupTexts = {
  title: "Thiết lập kỳ báo cáo",
  intro: "Làm lần lượt từ trên xuống. Mỗi bước ghi vào đúng trang tính của sổ; trang tính luôn là nơi giữ số liệu.",
  notHere: {
    title: "Chưa có kỳ báo cáo để thiết lập",
    body: "Mở sổ tổng hợp của Ban hoặc tạo sổ mới, các bước thiết lập sẽ hiện ở đây.",
  },
  step: {
    period: "Kỳ báo cáo",
    roster: "Danh sách",
    indicators: "Chỉ tiêu",
    scale: "Thang điểm",
    awards: "Khen thưởng",
    issue: "Xuất biểu mẫu",
  },
  status: { done: "Đã đủ", ready: "Sẵn sàng", todo: "Cần làm", look: "Cần xem lại" },
  about: {
    period: "Năm, kỳ, thời hạn và cách tính chung của cả tỉnh.",
    roster: "Các cụm, khối và đơn vị thành viên, vai trò trưởng, phó.",
    indicators: "Chỉ tiêu Hội đồng giao và cách đánh giá từng chỉ tiêu.",
    scale: "Tiêu chí và điểm chuẩn của từng cụm, khối.",
    awards: "Danh hiệu, hình thức khen thưởng và số lượng được đề nghị.",
    issue: "Biểu cho từng đơn vị và sổ cho từng cụm, khối, đã ghi sẵn tên, chỉ tiêu, thang điểm.",
  },
  openSheet: ({ sheet }) => `Mở trang ${sheet}`,
  editInExcel:
    "Nội dung nào cần sửa ở trang tính thì bấm Lưu sổ, mở tệp bằng Excel, sửa trang mang tên của bước rồi mở lại tệp ở đây.",
  issues: ({ count }) => `${number(count)} nội dung cần xem lại`,
  period,
  roster: {
    none: "Chưa có đơn vị nào. Cần có cụm, khối và đơn vị thì mới xuất biểu và theo dõi được.",
    found: ({ units, clusters }) => `${number(units)} đơn vị ở ${number(clusters)} cụm, khối.`,
  },
  indicators: { none: "Chưa có chỉ tiêu nào của Hội đồng.", found: ({ count }) => `${number(count)} chỉ tiêu.` },
  scale,
  importing,
  issue,
  newBoard,
  handedOver,
  awards: {
    none: "Chưa ghi danh hiệu, hình thức khen thưởng. Có thể ghi sau, trước khi bình xét.",
    found: ({ count }) => `${number(count)} danh hiệu, hình thức khen thưởng.`,
  },
};
