import type { ShareBase } from "../../../contract/choice-words";
import type { AwardRules, ClassRule, VoteBase } from "../../../domain/round/decision-rules";
import { formatDate } from "../../dates";
import type { TextsOf } from "../../language";
import { number } from "../number";
import { concerning } from "./lines";

const shareBases: { readonly [B in ShareBase]: string } = {
  judged: "số đơn vị được bình xét trong cụm, khối",
  "next-or-better": "số đơn vị đạt loại liền dưới trở lên trong cụm, khối",
  next: "số đơn vị đạt loại liền dưới trong cụm, khối",
  "same-type": "số đơn vị cùng loại đơn vị trong toàn tỉnh",
  province: "số đơn vị toàn tỉnh",
};

const voteBases: { readonly [B in VoteBase]: string } = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
};

const awardTypes: { readonly [T in NonNullable<AwardRules["type"]>]: string } = {
  merit: "theo công trạng",
  thematic: "chuyên đề",
  unexpected: "đột xuất",
};

function dates({ from, to }: Pick<AwardRules, "from" | "to">): readonly string[] {
  if (from === null && to === null) return [];
  return [
    [
      "áp dụng",
      from === null ? "" : ` từ ngày ${formatDate(from)}`,
      to === null ? "" : ` đến ngày ${formatDate(to)}`,
    ].join(""),
  ];
}

function votes({ votePercent, voteBase, voteBaseWords }: AwardRules): readonly string[] {
  const base = voteBase === null ? voteBaseWords : voteBases[voteBase];
  if (votePercent === null) return base === null ? [] : [`tỷ lệ phiếu tính trên ${base}`];
  return [`phiếu đồng ý ít nhất ${number(votePercent)}%${base === null ? "" : ` tính trên ${base}`}`];
}

function quota({ quota: most, quotaPercent, quotaBase, counted }: AwardRules): readonly string[] {
  const isWhole = counted !== null && counted.kind === "province";
  return [
    ...(most === null ? [] : [`tối đa ${number(most)} ${isWhole ? "trong toàn tỉnh" : "của mỗi cụm, khối"}`]),
    ...(quotaPercent === null ? [] : [`tối đa ${number(quotaPercent)}%, làm tròn xuống`]),
    ...(quotaBase === null ? [] : [`tính trên: ${quotaBase}`]),
  ];
}

/** Sentences on classes and awards. */
export const awardsTold = {
  /** `points`: what Từ điểm comes to in the cluster; `null` where it is not stated. */
  class: ({ rule, points }: { rule: ClassRule; points: number | null }) => {
    const of = rule.by === "base" ? "điểm cơ sở" : "tổng điểm";
    const from =
      rule.fromPercent === null
        ? "chưa ghi Từ điểm nên không có hiệu lực"
        : `${of} từ ${number(rule.fromPercent)}% tổng điểm của thang trở lên${points === null ? "" : ` (${number(points)} điểm)`}`;
    const share =
      rule.largestShare === null
        ? rule.shareOf === "judged"
          ? ""
          : `; tính trên ${shareBases[rule.shareOf]}`
        : `; không quá ${number(rule.largestShare)}% ${shareBases[rule.shareOf]}, làm tròn xuống`;
    return `Loại "${rule.name}"${concerning(rule.scope)}: ${from}${share}.`;
  },
  severalRows: "Nhiều dòng của cùng một loại thì phải đạt tất cả.",
  belowAll: ({ lowest }: { lowest: number }) => `Dưới ${number(lowest)}%: không xếp loại.`,
  noClasses: "Không xếp loại.",
  award: ({ award }: { award: AwardRules }) => {
    const parts = [
      ...(award.type === null ? [] : [`khen thưởng ${awardTypes[award.type]}`]),
      ...quota(award),
      ...votes(award),
      ...(award.attendancePercent === null
        ? []
        : [`dự họp ít nhất ${number(award.attendancePercent)}% tổng số thành viên`]),
      ...(award.ballotLimit === null ? [] : [`bỏ phiếu không quá ${number(award.ballotLimit)} lần`]),
      ...dates(award),
    ];
    return `${award.name}${concerning(award.scope)}${parts.length === 0 ? ": không giới hạn số lượng" : `: ${parts.join("; ")}`}.`;
  },
  noAwards: "Chưa ghi danh hiệu, hình thức khen thưởng.",
};
export type AwardsToldTexts = TextsOf<typeof awardsTold>;
