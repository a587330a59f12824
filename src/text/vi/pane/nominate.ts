import { formatShort } from "../../numbers";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { VoteBase } from "../../../domain/round/decision-rules";
import type { Count, Named } from "../../params";

const percent = (value: number): string => `${formatShort(value, 2, "vi")}%`;

const bases = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
} as const;

/** What the view of nominations and votes says. */
export const nominate = {
  /** The choice of a cluster at the Board. */
  cluster: "Cụm, khối",
  clusterOption: ({ code, name, count }: { code: string; name: string; count: number }) =>
    `${code}. ${name} (${number(count)})`,
  award: "Danh hiệu, hình thức",
  /** An award in the choice; `limit` `null` = none that can be counted. */
  awardOption: ({ name, count, limit }: { name: string; count: number; limit: number | null }) =>
    `${name} (${number(count)}${limit === null ? "" : `/${number(limit)}`})`,
  empty: {
    title: "Chưa có danh hiệu, hình thức nào",
    body: "Ghi danh hiệu, hình thức, số lượng và tỷ lệ phiếu ở trang Khen thưởng; sau đó chọn đơn vị suy tôn ở đây.",
  },
  openAwards: "Mở trang Khen thưởng",
  openSheet: "Mở trang Kết quả bình xét",
  quota: ({ count, limit }: { count: number; limit: number | null }) =>
    limit === null
      ? `Đã đề nghị ${number(count)} đơn vị`
      : `Đã đề nghị ${number(count)}, được đề nghị ${number(limit)}`,
  quotaShare: ({ percent: share, base }: { percent: number; base: string | null }) =>
    `Tối đa ${percent(share)}${base === null ? "" : `, tính trên: ${base}`}`,
  overQuota: ({ count, limit }: { count: number; limit: number }) =>
    `Đề nghị ${number(count)} đơn vị, nhiều hơn số lượng được đề nghị là ${number(limit)}`,
  /** Which ballot's votes are typed. */
  ballot: "Lần bỏ phiếu",
  ballotOption: ({ number: ballot }: { number: number }) => `Lần ${number(ballot)}`,
  attendance: ({ percent: share }: { percent: number }) => `Thành viên dự họp từ ${percent(share)}`,
  ballotLimit: ({ count }: Count) => `Bỏ phiếu tối đa ${number(count)} lần`,
  threshold: ({ percent: share, base }: { percent: number; base: string | null }) =>
    `Phiếu đồng ý từ ${percent(share)}${base === null ? "" : `, tính trên: ${base}`}`,
  tied: ({ names, limit }: { names: string; limit: number }) =>
    `Bằng điểm ở vị trí thứ ${number(limit)}: ${names}. Đề nghị hội nghị xem xét, biểu quyết.`,
  /** The award over the province; `limit` `null` = none. */
  province: ({
    nominated,
    boardAgreed,
    decided,
    limit,
    basis,
  }: {
    nominated: number;
    boardAgreed: number;
    decided: number;
    limit: number | null;
    basis: string;
  }) =>
    `Toàn tỉnh: cụm, khối đề nghị ${number(nominated)}, cơ quan thường trực đồng ý ${number(boardAgreed)}, Hội đồng đồng ý ${number(decided)}${limit === null ? "" : `, tối đa ${number(limit)} (${basis})`}`,
  proposedByCluster: "Theo sổ cụm, khối gửi",
  opine: "Ghi ý kiến",
  opineOf: ({ name }: Named) => `Ghi ý kiến: ${name}`,
  listLabel: "Các đơn vị được suy tôn, theo thứ tự đề nghị",
  nobody: "Chưa có đơn vị nào được suy tôn.",
  standing: ({ total, rank, tied }: { total: number | null; rank: number | null; tied: boolean }) =>
    [
      total === null ? "chưa có tổng điểm" : `${number(total)} điểm`,
      rank === null ? "" : `hạng ${number(rank)}${tied ? " (đồng hạng)" : ""}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  notReceived: "Chưa gửi báo cáo",
  noVotes: "Chưa ghi kết quả phiếu",
  votes: ({ agreed, all, base, percent: share }: { agreed: number; all: number; base: VoteBase; percent: number }) =>
    `${number(agreed)}/${number(all)} phiếu đồng ý, bằng ${percent(share)} ${bases[base]}`,
  enough: "Đủ tỷ lệ phiếu",
  notEnough: "Chưa đủ tỷ lệ phiếu",
  contradiction: "Số phiếu chưa khớp: đồng ý, hợp lệ, thu về, phát ra",
  /** The cluster that the unit leads. */
  led: ({ words }: { words: string }) => `Dẫn đầu: ${words}`,
  ledMissing: "Chưa ghi cụm, khối mà đơn vị dẫn đầu",
  eligible: ({ words }: { words: string }) => `Đủ điều kiện: ${words}`,
  boardOpinion: ({ words }: { words: string }) => `Ý kiến Ban: ${words}`,
  councilDecision: ({ words }: { words: string }) => `Kết luận của Hội đồng: ${words}`,
  up: ({ name }: Named) => `Chuyển lên: ${name}`,
  down: ({ name }: Named) => `Chuyển xuống: ${name}`,
  edit: "Ghi phiếu",
  editOf: ({ name }: Named) => `Ghi phiếu: ${name}`,
  remove: "Rút đề nghị",
  save: "Ghi vào sổ",
  cancel: "Đóng",
  field: {
    present: "Số dự họp",
    written: "Lấy ý kiến bằng văn bản",
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
  } satisfies {
    readonly [F in
      | VoteBase
      | "present"
      | "written"
      | "agreed"
      | "led"
      | "eligible"
      | "note"
      | "boardOpinion"
      | "councilDecision"]: string;
  },
  wholeNumber: "Ghi số nguyên, từ 0 trở lên",
  add: "Suy tôn",
  addLabel: "Suy tôn thêm đơn vị",
  candidate: ({ name, rank, barred }: { name: string; rank: number | null; barred: boolean }) =>
    [name, ...(rank === null ? [] : [`(hạng ${number(rank)})`]), ...(barred ? ["- không đủ điều kiện"] : [])].join(" "),
  everyoneIn: "Mọi đơn vị đã được suy tôn ở hình thức này.",
  written: "Đã ghi vào trang Kết quả bình xét",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, trang Kết quả bình xét trở lại như trước",
  members: ({ count }: Count) => `${number(count)} đơn vị được bình xét`,
};
export type NominateTexts = TextsOf<typeof nominate>;
