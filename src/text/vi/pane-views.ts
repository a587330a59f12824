import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { SituationTexts } from "../pane-texts";

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
  status: {
    "on-time": "Đúng hạn",
    late: "Gửi chậm",
    missing: "Chưa gửi",
    "not-due": "Chưa đến hạn",
    returned: "Đề nghị hoàn thiện",
    exempt: "Miễn báo cáo",
  },
  besideTitle: "Trong số đã gửi",
  beside: {
    "with-errors": "Có nội dung phải sửa",
    incomplete: "Chưa đủ số liệu",
    "paper-only": "Đã có văn bản, chưa có biểu số liệu",
    provisional: "Ngày nhận tạm tính",
  },
  received: ({ received, expected }) => `${number(received)}/${number(expected)}`,
  clustersTitle: "Cụm, khối",
  showAll: "Hiện tất cả",
  noClusterFits: "Chưa có cụm, khối nào trong sổ. Đề nghị ghi trang Cụm, khối và trang Danh sách.",
  noUnitFits: "Không có đơn vị nào ở tình trạng này.",
  followed: ({ count }) => `Cụm, khối tôi theo dõi (${number(count)})`,
  follow: ({ name }) => `Theo dõi ${name}`,
  noneFollowed: "Chưa chọn cụm, khối nào để theo dõi. Bấm dấu sao bên cạnh tên cụm, khối để chọn.",
  clusterSent: ({ words }) => `Báo cáo của cụm, khối: ${words}`,
};
