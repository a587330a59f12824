import type { ShareBase } from "../../../contract/choice-words";
import type { AwardRules, VoteBase } from "../../../domain/round/decision-rules";
import { formatDate } from "../../dates";
import type { AwardsToldTexts } from "../../vi/scale-told/awards";
import { number } from "../number";
import { concerning } from "./lines";

const shareBases: { readonly [B in ShareBase]: string } = {
  judged: "the cluster's judged units",
  "next-or-better": "the cluster's units in the next class or better",
  next: "the cluster's units in the next class",
  "same-type": "the province's units of the same kind",
  province: "the province's units",
};

const voteBases: { readonly [B in VoteBase]: string } = {
  members: "all members",
  issued: "ballots issued",
  returned: "ballots returned",
  valid: "valid ballots",
};

const awardTypes: { readonly [T in NonNullable<AwardRules["type"]>]: string } = {
  merit: "by merit",
  thematic: "thematic",
  unexpected: "unexpected",
};

function dates({ from, to }: Pick<AwardRules, "from" | "to">): readonly string[] {
  if (from === null && to === null) return [];
  return [
    `in force${from === null ? "" : ` from ${formatDate(from)}`}${to === null ? "" : ` until ${formatDate(to)}`}`,
  ];
}

function votes({ votePercent, voteBase, voteBaseWords }: AwardRules): readonly string[] {
  const base = voteBase === null ? voteBaseWords : voteBases[voteBase];
  if (votePercent === null) return base === null ? [] : [`votes are a share of ${base}`];
  return [`at least ${number(votePercent)}% of votes${base === null ? "" : `, of ${base}`}`];
}

function quota({ quota: most, quotaPercent, quotaBase, counted }: AwardRules): readonly string[] {
  const isWhole = counted !== null && counted.kind === "province";
  return [
    ...(most === null ? [] : [`at most ${number(most)} ${isWhole ? "in the province" : "of each cluster"}`]),
    ...(quotaPercent === null ? [] : [`at most ${number(quotaPercent)}%, rounded down`]),
    ...(quotaBase === null ? [] : [`counted on: ${quotaBase}`]),
  ];
}

export const awardsTold: AwardsToldTexts = {
  class: ({ rule, points }) => {
    const of = rule.by === "base" ? "base points" : "total";
    const from =
      rule.fromPercent === null
        ? "its Từ điểm is not stated, so without effect"
        : `${of} from ${number(rule.fromPercent)}% of the scale's total up${points === null ? "" : ` (${number(points)} points)`}`;
    const share =
      rule.largestShare === null
        ? rule.shareOf === "judged"
          ? ""
          : `; counted on ${shareBases[rule.shareOf]}`
        : `; at most ${number(rule.largestShare)}% of ${shareBases[rule.shareOf]}, rounded down`;
    return `Class "${rule.name}"${concerning(rule.scope)}: ${from}${share}.`;
  },
  severalRows: "Of several rows of one class all hold.",
  belowAll: ({ lowest }) => `Below ${number(lowest)}%: no class.`,
  noClasses: "No classes.",
  award: ({ award }) => {
    const parts = [
      ...(award.type === null ? [] : [awardTypes[award.type]]),
      ...quota(award),
      ...votes(award),
      ...(award.attendancePercent === null
        ? []
        : [`at least ${number(award.attendancePercent)}% of all members present`]),
      ...(award.ballotLimit === null ? [] : [`at most ${number(award.ballotLimit)} ballots`]),
      ...dates(award),
    ];
    return `${award.name}${concerning(award.scope)}: ${parts.length === 0 ? "no limit" : parts.join("; ")}.`;
  },
  noAwards: "No awards are stated.",
};
