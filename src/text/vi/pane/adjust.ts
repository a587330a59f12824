import { formatNumber, formatShort } from "../../numbers";
import type { AdjustTexts } from "../../pane/adjust-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const adjust: AdjustTexts = {
  title: "Điều chỉnh chỉ tiêu",
  counts: ({ requests, units, open }) =>
    `${number(requests)} đề nghị của ${number(units)} đơn vị, ${open === 0 ? "đã có ý kiến đầy đủ" : `${number(open)} đề nghị chưa có ý kiến`}`,
  empty: {
    title: "Chưa có đề nghị điều chỉnh",
    body: "Đơn vị đề nghị ở trang Điều chỉnh của biểu báo cáo. Nhận báo cáo có đề nghị thì từng chỉ tiêu hiện ở đây để cho ý kiến.",
  },
  filterLabel: "Lọc theo ý kiến",
  noneFits: "Không có đề nghị nào như vậy.",
  cluster: { none: "Chưa có ý kiến", agree: "Thống nhất", disagree: "Không thống nhất" },
  council: { none: "Chưa có ý kiến", agree: "Đồng ý", partly: "Đồng ý một phần", disagree: "Không đồng ý" },
  openSheet: "Mở trang Ý kiến điều chỉnh",
  fromTo: ({ from, to, measure }) => `${from} → ${to}${measure === null ? "" : ` ${measure}`}`,
  change: ({ percent }) => `${percent < 0 ? "giảm" : "tăng"} ${formatShort(Math.abs(percent), 1, "vi")}%`,
  notRegistered: "chưa đăng ký",
  version: ({ version }) => `Lần ${number(version)}`,
  superseded: "Đã có đề nghị sau thay thế",
  inForce: "Đang được áp dụng",
  reason: "Lý do",
  noReason: "Chưa nêu lý do",
  document: "Văn bản",
  noDocument: "Chưa nêu văn bản",
  clusterOpinion: "Cụm, khối trưởng",
  councilOpinion: "Hội đồng",
  opinionLabel: ({ unit, indicator }) => `Ý kiến về đề nghị của ${unit}: ${indicator}`,
  note: "Nội dung ý kiến",
  addNote: "Thêm nội dung",
  changeOpinion: "Sửa ý kiến",
  withdraw: "Rút ý kiến",
  cancel: "Đóng",
  written: ({ opinion }) => `Đã ghi: ${opinion}`,
  withdrawn: "Đã rút ý kiến",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, trang ý kiến trở lại như trước",
  applied: "Chỉ tiêu được áp dụng",
  appliedHint: "Để trống là áp dụng như đề nghị",
  notATarget: "Ghi số, không chấm giữa các nhóm nghìn, ví dụ 1234,5",
};
