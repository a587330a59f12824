import type { Stage } from "../../../domain/round/scale";
import { formatNumber } from "../../numbers";
import type { ScoreTexts } from "../../pane/score-texts";

const number = (value: number, decimals: number | null = null): string => formatNumber(value, decimals, "vi");
const stages: { readonly [S in Stage]: string } = {
  auto: "Máy tính",
  self: "Tự chấm",
  cross: "Chấm chéo",
  cluster: "Cụm, khối chấm",
  board: "Thẩm định",
  final: "Điểm chính thức",
};

export const score: ScoreTexts = {
  title: "Chấm điểm",
  hint: {
    cross: "Điểm ghi ở đây là điểm chấm chéo.",
    cluster: "Điểm ghi ở đây là điểm cụm, khối chấm.",
    board: "Điểm ghi ở đây là điểm thẩm định của Ban; điểm cụm, khối chấm được giữ nguyên bên cạnh.",
    final: "Điểm ghi ở đây là điểm chính thức.",
  },
  clusterLabel: "Cụm, khối",
  stageLabel: "Giai đoạn chấm",
  stageClosed: "Ghi điểm hoặc bỏ thay đổi trước khi chọn giai đoạn khác.",
  membersLabel: "Đơn vị được chấm",
  openSummary: ({ criteria, units }) => `Còn ${number(criteria)} tiêu chí chưa chấm của ${number(units)} đơn vị.`,
  waitingSummary: ({ criteria, units }) =>
    `${number(criteria)} tiêu chí của ${number(units)} đơn vị chờ số liệu hoặc ngày nhận báo cáo mới tính được.`,
  allScored: "Các tiêu chí chấm tay đã có điểm.",
  goOn: "Chấm tiếp",
  noMembers: "Chưa có đơn vị nào được chấm trong cụm, khối này. Đề nghị ghi trang Danh sách.",
  open: ({ count }) => `Còn ${number(count)} tiêu chí`,
  waiting: ({ count }) => `${number(count)} tiêu chí chờ số liệu`,
  done: "Đã đủ điểm",
  total: ({ points, full, decimals }) => `${number(points, decimals)}/${number(full)} điểm`,
  rescaled: ({ base, rescaled, decimals }) =>
    `${number(base, decimals)} điểm quy đổi thành ${number(rescaled, decimals)}`,
  soFar: ({ points, decimals }) => `Tạm cộng ${number(points, decimals)} điểm`,
  rank: ({ rank, tied }) => `Hạng ${number(rank)}${tied ? " (bằng điểm)" : ""}`,
  unwritten: ({ count }) => `${number(count)} điểm chưa ghi`,
  back: "Danh sách đơn vị",
  scorerLabel: "Người chấm",
  leaderRule: "Đơn vị trưởng do đơn vị phó chấm.",
  noDeputy: "Đơn vị trưởng do đơn vị phó chấm, nhưng chưa có đơn vị phó. Đề nghị ghi cột Vai trò ở trang Danh sách.",
  otherCriteria: "Tiêu chí khác",
  outOf: ({ points, max, decimals }) =>
    `${points === null ? "–" : number(points, decimals)}${max === null ? "" : `/${number(max)}`}`,
  waitsForFigures: "Chưa đủ số liệu hoặc ngày nhận báo cáo để tính điểm.",
  bounds: ({ lowest, highest }) => {
    if (lowest !== null && highest !== null) return `Từ ${number(lowest)} đến ${number(highest)}`;
    if (highest !== null) return `Không quá ${number(highest)}`;
    return lowest === null ? "Số điểm" : `Từ ${number(lowest)} trở lên`;
  },
  notANumber: "Ô này cần một số, ví dụ 7,5. Để trống nếu chưa chấm.",
  tooHigh: ({ points }) => `Không quá ${number(points)} điểm.`,
  tooLow: ({ points }) => `Không dưới ${number(points)} điểm.`,
  notApplicable: "Không áp dụng",
  reasonLabel: "Nhận xét",
  addReason: "Thêm nhận xét",
  override: "Chấm khác điểm máy tính",
  keepComputed: "Giữ điểm máy tính",
  reasonOwed: "Tiêu chí này do máy tính điểm; chấm khác thì cần ghi giải trình.",
  reasonAsked: ({ points }) => `Chênh lệch quá ${number(points)} điểm, cần có nhận xét.`,
  beside: ({ stage, points }) => `${stages[stage]} ${points === null ? "không áp dụng" : number(points)}`,
  difference: ({ points }) => `chênh ${points > 0 ? "+" : "−"}${number(Math.abs(points))}`,
  statedReason: ({ text }) => `Giải trình: ${text}`,
  inSheet: ({ points }) => `Trang Điểm chấm đang ghi ${number(points)}`,
  closedByFormula: ({ cell }) => `Điểm này do công thức ở trang Điểm chấm, ô ${cell} tính. Sửa ở trang tính.`,
  closedByRepeat: "Trang Điểm chấm có nhiều dòng cho tiêu chí này nên chưa tính dòng nào. Đề nghị giữ lại một dòng.",
  notCounted: ({ cell }) =>
    `Điểm ở trang Điểm chấm, ô ${cell} không được tính vì ngoài giới hạn hoặc do chính đơn vị chấm cho mình.`,
  openSheet: "Mở trang Điểm chấm",
  toMend: ({ count }) => `${number(count)} ô cần sửa trước khi ghi`,
  write: "Ghi điểm",
  drop: "Bỏ thay đổi",
  writing: "Đang ghi điểm…",
  written: ({ count }) =>
    `Đã ghi ${number(count)} điểm vào trang Điểm chấm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.`,
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, các ô ở trang Điểm chấm trở lại như trước.",
  nextMember: ({ name }) => `Chấm tiếp: ${name}`,
  dropped: {
    title: "Điểm chỉ bản kia của cụm, khối có, hoặc ghi khác",
    waiting: ({ count }) => `${number(count)} điểm ở bản kia mà bản được tính không có hoặc ghi khác`,
    elsewhere: ({ count }) => `${number(count)} cụm, khối khác cũng có hai bản ghi điểm khác nhau:`,
    keepMeans:
      "Các điểm này hiện không được tính. Giữ điểm: ghi điểm, kèm tệp và ô đã lấy, vào trang Điểm chấm của Ban; điểm được tính khi tổng hợp.",
    letGoMeans:
      "Bỏ điểm: ghi một dòng không có điểm, kèm lý do; điểm không được tính và không nhắc lại nữa. Bản gửi trước vẫn được lưu.",
    said: ({ said, file, cell, now }) => `${said}, tệp ${file}, ô ${cell}${now === null ? "" : `; đang tính: ${now}`}`,
    keep: "Giữ điểm",
    dontKeep: "Bỏ điểm",
    kept: "Đã ghi điểm của bản gửi trước vào trang Điểm chấm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.",
    letGo: "Đã ghi vào trang Điểm chấm là không tính điểm của bản gửi trước.",
  },
  emptyTitle: "Chưa có thang điểm",
  emptyBody: "Khi trang Thang điểm có tiêu chí và điểm chuẩn, các đơn vị và tiêu chí cần chấm hiện ở đây.",
  openScale: "Mở trang Thang điểm",
};
