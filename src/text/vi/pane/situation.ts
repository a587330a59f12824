import { shortDate } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { SendingStatus } from "../../../domain/standing/standing";
import type { ReportFact } from "../../../domain/standing/unit-groups";
import type { Count, Named, Day } from "../../params";

export const situation = {
  asOf: ({ date }: Day) => `Tính đến ngày ${shortDate(date)}`,
  deadlineTitle: {
    units: "Đơn vị gửi",
    clusters: "Cụm, khối gửi",
  },
  /** `daysLeft` 0 = today is the last day on time, negative = over. */
  countdown: ({ daysLeft }: { daysLeft: number }) => {
    if (daysLeft === 0) return "Hôm nay";
    return daysLeft > 0 ? `Còn ${number(daysLeft)} ngày` : `Quá ${number(-daysLeft)} ngày`;
  },
  lastDay: ({ date }: Day) => `Hạn cuối ${shortDate(date)}`,
  expected: ({ count }: Count) => `${number(count)} đơn vị phải gửi`,
  legendLabel: "Lọc theo tình trạng gửi",
  status: {
    "on-time": "Đúng hạn",
    late: "Gửi chậm",
    missing: "Chưa gửi",
    "not-due": "Chưa đến hạn",
    returned: "Đề nghị hoàn thiện",
    exempt: "Miễn báo cáo",
  } satisfies { readonly [S in SendingStatus]: string },
  besideTitle: "Trong số đã gửi",
  beside: {
    "with-errors": "Có nội dung phải sửa",
    incomplete: "Chưa đủ số liệu",
    "paper-only": "Đã có văn bản, chưa có biểu số liệu",
    provisional: "Ngày nhận tạm tính",
  } satisfies { readonly [F in ReportFact]: string },
  received: ({ received, expected }: { received: number; expected: number }) =>
    `${number(received)}/${number(expected)}`,
  clustersTitle: "Cụm, khối",
  showAll: "Hiện tất cả",
  noClusterFits: "Chưa có cụm, khối nào trong sổ. Đề nghị ghi trang Cụm, khối và trang Danh sách.",
  noUnitFits: "Không có đơn vị nào ở tình trạng này.",
  /** Clusters that the person keeps an eye on; `count` of them. */
  followed: ({ count }: Count) => `Cụm, khối tôi theo dõi (${number(count)})`,
  follow: ({ name }: Named) => `Theo dõi ${name}`,
  noneFollowed: "Chưa chọn cụm, khối nào để theo dõi. Bấm dấu sao bên cạnh tên cụm, khối để chọn.",
  clusterSent: ({ words }: { words: string }) => `Báo cáo của cụm, khối: ${words}`,
};
export type SituationTexts = TextsOf<typeof situation>;

/** The charts of the home; each has its figures as a table, too. */
export const charts = {
  show: "Xem biểu đồ",
  hide: "Ẩn biểu đồ",
  table: "Xem bảng số liệu",
  tableLabel: ({ title }: { title: string }) => `Bảng số liệu: ${title}`,
  cluster: "Cụm, khối",
  submission: {
    title: "Tình hình gửi báo cáo theo cụm, khối",
  },
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
    /** In percent; `null` = open. */
    bin: ({ from, to }: { from: number | null; to: number | null }) =>
      from === null
        ? `Dưới ${number(to ?? 0)}%`
        : to === null
          ? `Từ ${number(from)}%`
          : `${number(from)}–${number(to)}%`,
    pending: ({ count }: Count) => `${number(count)} đơn vị chưa tính được tổng điểm.`,
    none: "Chưa có đơn vị nào tính được tổng điểm.",
  },
};
export type ChartTexts = TextsOf<typeof charts>;

/** What the panel of the reminding letter says. */
export const urge = {
  title: "Văn bản đôn đốc",
  counts: ({ unsent, toComplete }: { unsent: number; toComplete: number }) =>
    [
      `${number(unsent)} đơn vị chưa gửi`,
      ...(toComplete > 0 ? [`${number(toComplete)} đơn vị đã gửi, cần bổ sung`] : []),
    ].join("; "),
  nobody: "Không có đơn vị nào phải đôn đốc.",
  scope: "Gửi đến",
  everyone: ({ count }: Count) => `Tất cả (${number(count)} đơn vị)`,
  one: ({ name, count }: { name: string; count: number }) => (count > 1 ? `${name} (${number(count)} đơn vị)` : name),
  withIncomplete: ({ count }: Count) => `Nêu cả ${number(count)} đơn vị đã gửi nhưng cần bổ sung`,
  newDate: "Hạn mới",
  newDateHint: "Ngày ghi trong văn bản đôn đốc, ví dụ 25/7/2020. Trống: in dòng chấm.",
  newDateOver: "Ngày này đã qua. Đề nghị kiểm tra lại trước khi gửi.",
  letterLabel: "Nội dung văn bản, có thể sửa trước khi sao chép",
  mailLabel: ({ count }: Count) => `Thư điện tử của nơi nhận (${number(count)})`,
  log: "Ghi vào Sổ đôn đốc",
  logged: ({ count }: Count) => `Đã ghi ${number(count)} dòng vào Sổ đôn đốc; lần sau văn bản ghi lần tiếp theo.`,
  unlogged: "Đã bỏ các dòng vừa ghi khỏi Sổ đôn đốc.",
  download: "Tải thư (.eml, .docx)",
  making: "Đang lập văn bản, thư nháp",
  close: "Đóng",
};
export type UrgeTexts = TextsOf<typeof urge>;
