import { formatNumber, formatShort } from "../../numbers";
import type { NominateTexts } from "../../pane/nominate-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const percent = (value: number): string => `${formatShort(value, 2, "vi")}%`;
const bases = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
} as const;

export const nominate: NominateTexts = {
  cluster: "Cụm, khối",
  clusterOption: ({ code, name, count }) => `${code}. ${name} (${number(count)})`,
  award: "Danh hiệu, hình thức",
  awardOption: ({ name, count, limit }) => `${name} (${number(count)}${limit === null ? "" : `/${number(limit)}`})`,
  empty: {
    title: "Chưa có danh hiệu, hình thức nào",
    body: "Ghi danh hiệu, hình thức, số lượng và tỷ lệ phiếu ở trang Khen thưởng; sau đó chọn đơn vị suy tôn ở đây.",
  },
  openAwards: "Mở trang Khen thưởng",
  openSheet: "Mở trang Kết quả bình xét",
  quota: ({ count, limit }) =>
    limit === null
      ? `Đã đề nghị ${number(count)} đơn vị`
      : `Đã đề nghị ${number(count)}, được đề nghị ${number(limit)}`,
  quotaShare: ({ percent: share, base }) => `Tối đa ${percent(share)}${base === null ? "" : `, tính trên: ${base}`}`,
  overQuota: ({ count, limit }) =>
    `Đề nghị ${number(count)} đơn vị, nhiều hơn số lượng được đề nghị là ${number(limit)}`,
  threshold: ({ percent: share, base }) =>
    `Phiếu đồng ý từ ${percent(share)}${base === null ? "" : `, tính trên: ${base}`}`,
  tied: ({ names, limit }) =>
    `Bằng điểm ở vị trí thứ ${number(limit)}: ${names}. Đề nghị hội nghị xem xét, biểu quyết.`,
  province: ({ nominated, boardAgreed, decided, limit, basis }) =>
    `Toàn tỉnh: cụm, khối đề nghị ${number(nominated)}, Ban đồng ý ${number(boardAgreed)}, Hội đồng đồng ý ${number(decided)}${limit === null ? "" : `, tối đa ${number(limit)} (${basis})`}`,
  proposedByCluster: "Theo sổ cụm, khối gửi",
  opine: "Ghi ý kiến",
  opineOf: ({ name }) => `Ghi ý kiến: ${name}`,
  listLabel: "Các đơn vị được suy tôn, theo thứ tự đề nghị",
  nobody: "Chưa có đơn vị nào được suy tôn.",
  standing: ({ total, rank, tied }) =>
    [
      total === null ? "chưa có tổng điểm" : `${number(total)} điểm`,
      rank === null ? "" : `hạng ${number(rank)}${tied ? " (đồng hạng)" : ""}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  notReceived: "Chưa gửi báo cáo",
  noVotes: "Chưa ghi kết quả phiếu",
  votes: ({ agreed, all, base, percent: share }) =>
    `${number(agreed)}/${number(all)} phiếu đồng ý, bằng ${percent(share)} ${bases[base]}`,
  enough: "Đủ tỷ lệ phiếu",
  notEnough: "Chưa đủ tỷ lệ phiếu",
  contradiction: "Số phiếu chưa khớp: đồng ý, hợp lệ, thu về, phát ra",
  led: ({ words }) => `Dẫn đầu: ${words}`,
  ledMissing: "Chưa ghi cụm, khối mà đơn vị dẫn đầu",
  eligible: ({ words }) => `Đủ điều kiện: ${words}`,
  boardOpinion: ({ words }) => `Ý kiến Ban: ${words}`,
  councilDecision: ({ words }) => `Kết luận của Hội đồng: ${words}`,
  up: ({ name }) => `Chuyển lên: ${name}`,
  down: ({ name }) => `Chuyển xuống: ${name}`,
  edit: "Ghi phiếu",
  editOf: ({ name }) => `Ghi phiếu: ${name}`,
  remove: "Rút đề nghị",
  save: "Ghi vào sổ",
  cancel: "Đóng",
  field: {
    issued: "Phiếu phát ra",
    returned: "Thu về",
    valid: "Hợp lệ",
    agreed: "Đồng ý",
    members: "Tổng thành viên",
    led: "Cụm/khối dẫn đầu",
    eligible: "Đủ điều kiện (Có, hoặc Không và lý do)",
    note: "Ghi chú",
    boardOpinion: "Ý kiến Ban (Đồng ý, Không đồng ý …)",
    councilDecision: "Kết luận của Hội đồng",
  },
  wholeNumber: "Ghi số nguyên, từ 0 trở lên",
  add: "Suy tôn",
  addLabel: "Suy tôn thêm đơn vị",
  candidate: ({ name, rank, barred }) =>
    [name, ...(rank === null ? [] : [`(hạng ${number(rank)})`]), ...(barred ? ["- không đủ điều kiện"] : [])].join(" "),
  everyoneIn: "Mọi đơn vị đã được suy tôn ở hình thức này.",
  written: "Đã ghi vào trang Kết quả bình xét",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, trang Kết quả bình xét trở lại như trước",
  members: ({ count }) => `${number(count)} đơn vị được bình xét`,
};
