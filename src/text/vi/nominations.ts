import type { QuotaBase } from "../../domain/round/decision-rules";
import { formatShort } from "../numbers";
import { number } from "./number";
import type { TextsOf } from "../language";
import type { AwardReview, ProvinceAward, ReviewedNomination } from "../../domain/decisions/review";

const percent = (value: number): string => `${formatShort(value, 2, "vi")}%`;

const bases = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
} as const;

/** What a nomination comes to, beside what was entered. */
export const nomination = {
  /** Votes for against the threshold of the award, with a sign; "" = no votes entered. */
  votes: ({ votes, enough, votesAgree }: ReviewedNomination, { votePercent }: AwardReview["award"]) => {
    if (!votesAgree) return "✖ Số phiếu chưa khớp";
    if (votes === null) return "";
    const counted = `${number(votes.agreed)}/${number(votes.all)} ${bases[votes.base]}, bằng ${percent(votes.percent)}`;
    if (enough === null || votePercent === null) return counted;
    return `${enough ? "✔ Đủ" : "✖ Chưa đủ"}: ${counted}, tối thiểu ${percent(votePercent)}`;
  },
  eligibility: {
    yes: "✔ Đủ điều kiện",
    no: "✖ Không đủ điều kiện",
    unasked: "– Không có điều kiện nào",
    unknown: "… Chưa xét được",
    board: "… Chờ cơ quan thường trực xác định",
  } satisfies { readonly [M in ReviewedNomination["eligibility"]["may"]]: string },
  /** Its place within the quota of its cluster; "" = nothing limits it. */
  place: ({ within, tiedAtEdge }: ReviewedNomination, limit: number | null) => {
    if (within === null || limit === null) return "";
    const place = within ? `✔ Trong số lượng (${number(limit)})` : `▲ Vượt số lượng (${number(limit)})`;
    return tiedAtEdge ? `${place}; cùng hạng ở ranh giới` : place;
  },
  /** By what rule the province is limited; "" = by none. */
  cap: ({ award: { counted }, cap }: ProvinceAward) => {
    if (cap === null || counted === null) return "";
    if (cap.percent === null || cap.count === null) return "Số lượng của cả tỉnh";
    return `${percent(cap.percent)} của ${number(cap.count)} ${countedWords(counted)}, làm tròn xuống`;
  },
};
export type NominationWords = TextsOf<typeof nomination>;

function countedWords(counted: QuotaBase): string {
  switch (counted.kind) {
    case "cluster-units":
      return "đơn vị được bình xét";
    case "province":
      return "cả tỉnh";
    case "clusters":
      return "cụm, khối";
    case "first-ranked":
      return "đơn vị xếp thứ nhất";
    case "collectives":
      return `tập thể ${{ standard: "đạt tiêu chuẩn", nominated: "được đề nghị", decided: "được kết luận tặng" }[counted.counted]} ${counted.award}`;
    default:
      return counted satisfies never;
  }
}
