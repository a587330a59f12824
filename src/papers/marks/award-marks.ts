import { ballotMinutes, type HeldBallot, heldBallots, isCounted } from "../../domain/decisions/ballot-minutes";
import type { Consolidation } from "../../domain/consolidation";
import type { AwardReview, ReviewedNomination } from "../../domain/decisions/review";
import { voteBases } from "../../text/vi/nominations";
import { blank, cellOf, count, text } from "./ask";
import { heldMarks, heldScopes, voteMarks, type VoteSubject } from "./ballot-marks";
import { scopeOf, type MarkTable, type Scope } from "./mark";

type AwardSubject = { readonly round: Consolidation; readonly review: AwardReview };

/** A nomination with the last ballot that was held on it. */
function voteOn(round: Consolidation, { row, ballots }: ReviewedNomination, order: number): VoteSubject {
  const ballot = ballots.filter(isCounted).at(-1) ?? null;
  return { round, unit: row.unit, order, ballot, source: row.source };
}

const heldOn = (review: AwardReview): readonly HeldBallot[] => heldBallots(ballotMinutes({ clusters: [review] }));

export const awardMarks: MarkTable<AwardSubject> = {
  "Danh hiệu": {
    kind: "figure",
    says: "Tên danh hiệu, hình thức khen thưởng.",
    of: ({ review }) => text(review.award.name, cellOf("awards", "award")),
  },
  "Số lượng được đề nghị": {
    kind: "figure",
    says: "Số lượng cụm, khối được đề nghị; trống = không giới hạn.",
    of: ({ review: { limit, award } }) => {
      const source = cellOf("awards", "awardQuota", award.name);
      return limit === null ? blank(source) : count(limit, source);
    },
  },
  "Số đơn vị được đề nghị": {
    kind: "figure",
    says: "Số đơn vị được cụm, khối đề nghị danh hiệu này.",
    of: ({ review }) => count(review.nominations.length, cellOf("nominations", "nominatedFor", review.award.name)),
  },
  "Đơn vị được đề nghị": {
    kind: "list",
    says: "Các đơn vị được đề nghị danh hiệu này, theo Thứ tự, với lần bỏ phiếu gần nhất.",
    of: ({ round, review }) =>
      review.nominations.map((nominee, index) => scopeOf(voteMarks, voteOn(round, nominee, index + 1))),
    inner: voteMarks,
  },
  "Lần bỏ phiếu": {
    kind: "list",
    says: "Các lần đã bỏ phiếu xét danh hiệu này; lần mà các đơn vị có số dự họp khác nhau thì tách riêng.",
    of: ({ round, review }) => heldScopes(round, heldOn(review)),
    inner: heldMarks,
  },
  "Đã bỏ phiếu": {
    kind: "fact",
    says: "Đúng khi đã có số phiếu của danh hiệu này.",
    of: ({ review }) => heldOn(review).length > 0,
  },
  "Chưa bỏ phiếu": {
    kind: "fact",
    says: "Đúng khi chưa có số phiếu nào của danh hiệu này.",
    of: ({ review }) => heldOn(review).length === 0,
  },
  "Tỷ lệ phiếu tính trên": {
    kind: "figure",
    says: "Tỷ lệ phiếu đồng ý tính trên số nào: tổng số thành viên, số phiếu hợp lệ …",
    of: ({ review: { award } }) => {
      const base = award.voteBase ?? "valid";
      return { shown: voteBases[base], value: base, source: cellOf("awards", "voteBase", award.name) };
    },
  },
  "Tỷ lệ phiếu tối thiểu": {
    kind: "figure",
    says: "Tỷ lệ phiếu đồng ý tối thiểu của danh hiệu, %.",
    of: ({ review: { award } }) => {
      const source = cellOf("awards", "votePercent", award.name);
      return award.votePercent === null ? blank(source) : count(award.votePercent, source);
    },
  },
  "Có tỷ lệ phiếu tối thiểu": {
    kind: "fact",
    says: "Đúng khi danh hiệu quy định tỷ lệ phiếu tối thiểu.",
    of: ({ review }) => review.award.votePercent !== null,
  },
  "Tỷ lệ dự họp tối thiểu": {
    kind: "figure",
    says: "Tỷ lệ dự họp tối thiểu của danh hiệu, %.",
    of: ({ review: { award } }) => {
      const source = cellOf("awards", "attendancePercent", award.name);
      return award.attendancePercent === null ? blank(source) : count(award.attendancePercent, source);
    },
  },
};

/** The awards for which a cluster proposes somebody, in the order of `Khen thưởng`. */
export function proposedAwards(round: Consolidation, cluster: string): readonly AwardReview[] {
  return round.nominations.clusters.filter((review) => review.cluster === cluster && review.nominations.length > 0);
}

/** Whether the cluster has voted on anybody. */
export function hasVoted(round: Consolidation, cluster: string): boolean {
  return proposedAwards(round, cluster).some((review) => heldOn(review).length > 0);
}

export function awardScopes(round: Consolidation, cluster: string): readonly Scope[] {
  return proposedAwards(round, cluster).map((review) => awardScope(round, review, null));
}

export function awardScope(round: Consolidation, review: AwardReview, around: Scope | null): Scope {
  return scopeOf(awardMarks, { round, review }, around);
}
