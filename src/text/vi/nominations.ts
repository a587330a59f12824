import type { QuotaBase } from "../../domain/round/decision-rules";
import { formatShort } from "../numbers";
import { number } from "./number";
import type { TextsOf } from "../language";
import type { BallotVerdict, CountedVotes, Quorum } from "../../domain/decisions/ballots";
import type { AgencyList } from "../../domain/scoring/conditions/agency-lists";
import type { AwardReview, ProvinceAward, ReviewedNomination } from "../../domain/decisions/review";

const percent = (value: number): string => `${formatShort(value, 2, "vi")}%`;

/** Four decimals: 66,6667% is more than 66,66%. */
const fullPercent = (value: number): string => `${formatShort(value, 4, "vi")}%`;

/** What a share of votes is counted of. */
export const voteBases = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
} as const;

const share = ({ agreed, all, base, percent: part }: CountedVotes): string =>
  `${number(agreed)}/${number(all)} ${voteBases[base]}, bằng ${percent(part)}`;

/** What a ballot comes to. */
const ballotVerdict = {
  enough: "✔ Đủ tỷ lệ phiếu",
  "not-enough": "✖ Chưa đủ tỷ lệ phiếu",
  "no-quorum": "✖ Không đủ số dự họp, không có giá trị quyết định",
  "over-limit": "✖ Quá số lần bỏ phiếu, không có giá trị quyết định",
  impossible: "✖ Số phiếu chưa khớp",
  open: "… Chưa đủ căn cứ để kết luận",
} as const satisfies { readonly [V in BallotVerdict]: string };

/** What a nomination comes to, beside what was entered. */
export const nomination = {
  /** Votes for against the threshold of the award, with a sign; "" = no votes entered. */
  votes: ({ votes, enough, votesAgree, ballots }: ReviewedNomination, { votePercent }: AwardReview["award"]) => {
    const verdict = ballots.at(-1)?.verdict;
    if (!votesAgree) return "✖ Số phiếu chưa khớp";
    if (verdict === "no-quorum" || verdict === "over-limit") return ballotVerdict[verdict];
    if (votes === null) return "";
    const counted = share(votes);
    if (enough === null || votePercent === null) return counted;
    return `${enough ? "✔ Đủ" : "✖ Chưa đủ"}: ${counted}, tối thiểu ${percent(votePercent)}`;
  },
  share,
  ballot: (ballot: number) => `Lần bỏ phiếu ${number(ballot)}`,
  ballotVerdict,
  /** Whether the list of another agency is in, and how many days over its last day. */
  list: ({ state, daysOver }: Pick<AgencyList, "state" | "daysOver">) => {
    switch (state) {
      case "in":
        return daysOver > 0 ? `✔ Đã có, chậm ${number(daysOver)} ngày` : "✔ Đã có";
      case "unanswered":
        return "▲ Đã nhận nhưng chưa ghi đơn vị hoặc Không";
      case "awaited":
        return "… Chưa có xác nhận";
      case "overdue":
        return `▲ Chưa có xác nhận, quá hạn ${number(daysOver)} ngày`;
      default:
        return state satisfies never;
    }
  },
  /** Members present against the least share; "" = none is asked. */
  quorum: (quorum: Quorum | null) => {
    if (quorum === null) return "";
    const { present, members, percent: share, threshold } = quorum;
    const least = `tối thiểu ${percent(threshold)}`;
    return present === null || members === null || share === null
      ? `Chưa ghi số dự họp, ${least}`
      : `Dự họp ${number(present)}/${number(members)}, bằng ${fullPercent(share)}, ${least}`;
  },
  eligibility: {
    yes: "✔ Đủ điều kiện",
    no: "✖ Không đủ điều kiện",
    unasked: "– Không có điều kiện nào",
    unknown: "… Chưa xét được",
    board: "… Chờ cơ quan thường trực xác định",
  } satisfies { readonly [M in ReviewedNomination["eligibility"]["may"]]: string },
  /** Its place within the quota of its cluster; "" = nothing limits it. */
  place: ({ within, tiedAtEdge, byVotes }: ReviewedNomination, limit: number | null) => {
    if (within === null || limit === null) return "";
    const place = within ? `✔ Trong số lượng (${number(limit)})` : `▲ Vượt số lượng (${number(limit)})`;
    if (byVotes) return `${place}; theo phiếu trong các đơn vị cùng hạng`;
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
