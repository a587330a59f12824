import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import type { BrowseTexts, ChartTexts, ClusterPageTexts, StateTexts, UnitPageTexts } from "../../pane/browse-texts";
import { ranks } from "./ranks";
import { waiting } from "./waiting";

const number = (value: number): string => formatNumber(value, null, "vi");

const cluster: ClusterPageTexts = {
  officer: ({ name }) => `Chuyên viên theo dõi: ${name}`,
  lastDay: ({ date }) => `Hạn gửi của cụm, khối: ${shortDate(date)}`,
  filterLabel: "Lọc đơn vị",
  filter: { all: "Tất cả", unsent: "Chưa gửi", late: "Gửi chậm", "to-complete": "Cần hoàn thiện" },
  matrixTitle: "Đơn vị và hồ sơ",
  matrixLabel: ({ name }) => `Hồ sơ của các đơn vị thuộc ${name}`,
  unitColumn: "Đơn vị",
  withErrors: "Có nội dung phải sửa",
  noneFits: "Không có đơn vị nào theo cách lọc này.",
  unitDocumentsTitle: "Tên hồ sơ",
  clusterDocumentsTitle: "Hồ sơ của cụm, khối",
  documentKind: { required: "bắt buộc", optional: "nếu có" },
  report: {
    title: "Báo cáo của cụm, khối",
    nothingSent: "Chưa nhận được tệp của cụm, khối.",
    noParts: "Báo cáo chưa ghi nội dung nào.",
    file: "Tệp",
    from: ({ file }) => `(lấy từ tệp ${file})`,
    cover: {
      reviewDate: "Ngày sơ kết",
      reviewForm: "Hình thức sơ kết",
      rules: "Quy chế",
      scale: "Thang điểm",
      documentNumber: "Số ký hiệu",
      signedOn: "Ngày ký",
      preparedBy: "Người lập biểu",
    },
  },
  totals: { title: "Điểm cụm, khối tính và điểm Ban tính", both: ({ stated, held }) => `${stated} → ${held}` },
};

const unit: UnitPageTexts = {
  contactTitle: "Đầu mối liên hệ",
  contact: { person: "Người liên hệ", email: "Thư điện tử", phone: "Điện thoại" },
  noContact: "Trang Danh sách chưa ghi đầu mối liên hệ của đơn vị.",
  factsTitle: "Bốn nội dung theo dõi",
  fact: { received: "Tiếp nhận", structure: "Biểu mẫu", filled: "Ô bắt buộc", onTime: "Thời hạn" },
  notReceived: "Chưa nhận",
  noFile: "Chưa có tệp",
  filledOf: ({ filled, required }) => `Đã điền ${number(filled)}/${number(required)} ô`,
  lastDay: ({ date }) => `Hạn gửi ${shortDate(date)}`,
  extended: ({ date, reason }) => `Được gia hạn đến ${shortDate(date)}${reason === null ? "" : `: ${reason}`}`,
  exempt: ({ reason }) => `Được miễn báo cáo: ${reason}`,
  receiptTitle: "Ngày nhận",
  receipt: ({ date, source, confirmed }) =>
    `${shortDate(date)}, theo ${source.charAt(0).toLowerCase()}${source.slice(1)}${confirmed ? "" : " (tạm tính)"}`,
  noReceipt: "Chưa nhận được văn bản hoặc tệp nào.",
  sentBack: "Đã đề nghị hoàn thiện, chưa nhận được bản mới.",
  documentsTitle: "Hồ sơ",
  versionsTitle: "Các bản đã nhận",
  noVersions: "Chưa có tệp nào. Tệp nhận được sẽ hiện ở đây theo thứ tự ngày nhận.",
  standing: { counts: "Đang lấy số liệu", superseded: "Đã có bản mới hơn", unreadable: "Không đọc được" },
  state: { received: "Đã nhận", "to-complete": "Đề nghị hoàn thiện", cancelled: "Hủy", refused: "Từ chối" },
  preparedBy: ({ name }) => `Người lập biểu: ${name}`,
  documentNumber: ({ number: letter }) => `Số ký hiệu: ${letter}`,
  firstVersion: "Bản đầu tiên",
  noChanges: "Số liệu giữ nguyên so với bản trước",
  changes: ({ count }) => `Thay đổi ${number(count)} ô so với bản trước`,
  changePlace: ({ sheet, row, header }) => [sheet, row, header].filter((part) => part !== null).join(" · "),
  blank: "(để trống)",
  figuresTitle: "Chỉ tiêu và kết quả",
  noFigures: "Chưa có số liệu. Số liệu hiện ở đây khi nhận được biểu của đơn vị.",
  figure: {
    target: "Đăng ký",
    adjusted: "Đề nghị điều chỉnh",
    inForce: "Đang áp dụng",
    result: "Kết quả",
    percent: "So với chỉ tiêu năm",
  },
  issuesTitle: "Nội dung cần rà soát",
  noIssues: "Không có nội dung nào cần rà soát.",
};

const state: StateTexts = {
  dayHint: "Ngày/tháng/năm, ví dụ: 29/6/2020",
  notADay: "Đề nghị ghi ngày theo dạng ngày/tháng/năm, ví dụ: 29/6/2020.",
  cancel: "Đóng, không ghi",
  writing: "Đang ghi vào sổ…",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, các ô trở lại như trước.",
  receipt: {
    confirm: "Xác nhận ngày này",
    change: "Sửa ngày nhận…",
    state: "Ghi ngày nhận văn bản…",
    dayLabel: "Ngày nhận",
    afterToday: "Ngày nhận không thể sau ngày hôm nay.",
    submit: "Ghi vào sổ theo dõi",
    done: ({ date }) => `Đã ghi ngày nhận ${shortDate(date)} vào trang Sổ theo dõi nhận báo cáo.`,
  },
  returning: {
    open: "Đề nghị hoàn thiện…",
    commentLabel: "Nội dung đề nghị hoàn thiện",
    commentHint:
      "Ghi vào cột Ghi chú của trang Sổ theo dõi nhận báo cáo; tình trạng của bản đang lấy số liệu chuyển thành Đề nghị hoàn thiện.",
    needsComment: "Đề nghị ghi rõ nội dung cần hoàn thiện.",
    submit: "Ghi đề nghị hoàn thiện",
    done: "Đã ghi đề nghị hoàn thiện vào trang Sổ theo dõi nhận báo cáo.",
  },
  extending: {
    open: "Gia hạn…",
    dayLabel: "Được gia hạn đến",
    tooEarly: ({ date }) => `Ngày gia hạn phải sau hạn chung ${shortDate(date)}.`,
    reasonLabel: "Lý do gia hạn",
    needsReason: "Đề nghị ghi lý do gia hạn.",
    submit: "Ghi gia hạn",
    done: ({ date }) => `Đã ghi gia hạn đến ${shortDate(date)} vào trang Danh sách.`,
  },
};

const charts: ChartTexts = {
  show: "Xem biểu đồ",
  hide: "Ẩn biểu đồ",
  table: "Xem bảng số liệu",
  tableLabel: ({ title }) => `Bảng số liệu: ${title}`,
  cluster: "Cụm, khối",
  submission: { title: "Tình hình gửi báo cáo theo cụm, khối" },
  completion: {
    title: "Kết quả so với mốc của kỳ",
    why: "Số chỉ tiêu của các đơn vị có đủ số liệu để so sánh.",
    reached: "Đạt mốc",
    behind: "Chưa đạt mốc",
    none: "Chưa có chỉ tiêu nào đủ số liệu để so sánh.",
  },
  scores: {
    title: "Phân bố tổng điểm",
    why: "Tổng điểm của đơn vị so với tổng điểm của thang, theo phần trăm.",
    range: "Mức điểm",
    units: "Số đơn vị",
    bin: ({ from, to }) =>
      from === null
        ? `Dưới ${number(to ?? 0)}%`
        : to === null
          ? `Từ ${number(from)}%`
          : `${number(from)}–${number(to)}%`,
    pending: ({ count }) => `${number(count)} đơn vị chưa tính được tổng điểm.`,
    none: "Chưa có đơn vị nào tính được tổng điểm.",
  },
};

export const browse: BrowseTexts = {
  pathLabel: "Đường dẫn trở lại",
  gone: "Mã này không có trong danh sách của kỳ báo cáo.",
  cluster,
  ranks,
  waiting,
  unit,
  state,
  charts,
};
