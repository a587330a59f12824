import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { CheckTexts, SituationTexts } from "../pane-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const situation: SituationTexts = {
  asOf: ({ date }) => `Tính đến ngày ${shortDate(date)}`,
  deadlineTitle: { units: "Đơn vị gửi", clusters: "Cụm, khối gửi" },
  countdown: ({ daysLeft }) => {
    if (daysLeft === 0) return "Hôm nay";
    return daysLeft > 0 ? `Còn ${number(daysLeft)} ngày` : `Quá ${number(-daysLeft)} ngày`;
  },
  lastDay: ({ date }) => `Hạn cuối ${shortDate(date)}`,
  expected: ({ count }) => `${number(count)} đơn vị phải gửi`,
  legendLabel: "Lọc theo tình trạng gửi",
  status: { "on-time": "Đúng hạn", late: "Gửi chậm", missing: "Chưa gửi", "not-due": "Chưa đến hạn", returned: "Đề nghị hoàn thiện", exempt: "Miễn báo cáo" },
  besideTitle: "Trong số đã gửi",
  beside: { incomplete: "Chưa đủ số liệu", "paper-only": "Đã có văn bản, chưa có biểu số liệu", provisional: "Ngày nhận tạm tính" },
  received: ({ received, expected }) => `${number(received)}/${number(expected)}`,
  clustersTitle: "Cụm, khối",
  showAll: "Hiện tất cả",
  noClusterFits: "Chưa có cụm, khối nào trong sổ. Đề nghị ghi trang Cụm, khối và trang Danh sách.",
  noUnitFits: "Không có đơn vị nào ở tình trạng này.",
  clusterSent: ({ words }) => `Báo cáo của cụm, khối: ${words}`,
};

const where = (sheet: string | null, cell: string | null): string => [sheet === null ? "" : `trang ${sheet}`, cell === null ? "" : `ô ${cell}`].filter((part) => part !== "").join(", ");

export const check: CheckTexts = {
  hint: "Kiểm tra số liệu đang có trong sổ tính này; không ghi gì vào sổ.",
  start: "Kiểm tra lại",
  checking: "Đang kiểm tra…",
  verdict: ({ error, warning, notice }) => `${number(error)} nội dung phải sửa, ${number(warning)} cảnh báo, ${number(notice)} nội dung cần lưu ý`,
  clean: "Không có nội dung nào phải sửa hoặc cần lưu ý",
  group: { error: "Phải sửa", warning: "Cảnh báo", notice: "Lưu ý" },
  goTo: "Chuyển đến ô",
  goToIssue: ({ place }) => `Chuyển đến ô: ${place}`,
  inFile: ({ file, sheet, cell }) => [`Tệp ${file}`, where(sheet, cell)].filter((part) => part !== "").join(", "),
  inSheet: ({ sheet, cell }) => `Trang ${sheet}${cell === null ? "" : `, ô ${cell}`}`,
  more: ({ count }) => `Xem thêm ${number(count)} nội dung`,
};
