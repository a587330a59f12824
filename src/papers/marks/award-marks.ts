import type { Consolidation } from "../../domain/consolidation";
import type { AwardReview, ReviewedNomination } from "../../domain/decisions/review";
import { formatShort } from "../../text/numbers";
import { ask, blank, count, text } from "./ask";
import { scopeOf, type Figure, type MarkTable, type Scope } from "./mark";
import { ordinal } from "./unit-marks";

type AwardSubject = { readonly round: Consolidation; readonly review: AwardReview };
type NomineeSubject = { readonly round: Consolidation; readonly nominee: ReviewedNomination; readonly order: number };

/** The row of `Kết quả bình xét` behind a figure. */
const cellOf = ({ row: { source } }: ReviewedNomination, header: string): string =>
  `${source.file === null ? "" : `${source.file}: `}${source.sheet}!${header} (${source.cell})`;

const stated = (nominee: ReviewedNomination, header: string, value: number | null): Figure =>
  value === null ? blank(cellOf(nominee, header)) : count(value, cellOf(nominee, header));

const nomineeMarks: MarkTable<NomineeSubject> = {
  STT: { kind: "figure", says: "Số thứ tự trong danh sách đề nghị.", of: ({ order }) => ordinal(order) },
  "Tên đơn vị": {
    kind: "figure",
    says: "Đơn vị được đề nghị.",
    of: ({ round, nominee }) => ask(round).only("units", "name", { code: nominee.row.unit }),
  },
  "Tổng điểm": {
    kind: "figure",
    says: "Tổng điểm của đơn vị.",
    of: ({ round, nominee }) => ask(round).only("totals", "total", { unit: nominee.row.unit }),
  },
  Hạng: {
    kind: "figure",
    says: "Hạng trong cụm, khối.",
    of: ({ round, nominee }) => ask(round).only("ranking", "rank", { unit: nominee.row.unit }),
  },
  "Phiếu phát ra": {
    kind: "figure",
    says: "Số phiếu phát ra.",
    of: ({ nominee }) => stated(nominee, "Phiếu phát ra", nominee.row.stated.issued),
  },
  "Phiếu thu về": {
    kind: "figure",
    says: "Số phiếu thu về.",
    of: ({ nominee }) => stated(nominee, "Thu về", nominee.row.stated.returned),
  },
  "Phiếu hợp lệ": {
    kind: "figure",
    says: "Số phiếu hợp lệ.",
    of: ({ nominee }) => stated(nominee, "Hợp lệ", nominee.row.stated.valid),
  },
  "Phiếu đồng ý": {
    kind: "figure",
    says: "Số phiếu đồng ý.",
    of: ({ nominee }) => stated(nominee, "Đồng ý", nominee.row.stated.agreed),
  },
  "Tỷ lệ phiếu đồng ý": {
    kind: "figure",
    says: "Tỷ lệ phiếu đồng ý, %, tính trên số mà danh hiệu quy định; hai chữ số thập phân.",
    of: ({ nominee }) => votesOf(nominee),
  },
};

function votesOf(nominee: ReviewedNomination): Figure {
  const { votes } = nominee;
  const source = cellOf(nominee, "Đồng ý");
  return votes === null ? blank(source) : { shown: formatShort(votes.percent, 2, "vi"), value: votes.percent, source };
}

export const awardMarks: MarkTable<AwardSubject> = {
  "Danh hiệu": {
    kind: "figure",
    says: "Tên danh hiệu, hình thức khen thưởng.",
    of: ({ review }) => text(review.award.name, "Khen thưởng!Danh hiệu/hình thức khen thưởng"),
  },
  "Số lượng được đề nghị": {
    kind: "figure",
    says: "Số lượng cụm, khối được đề nghị; trống = không giới hạn.",
    of: ({ review }) =>
      review.limit === null
        ? blank("Khen thưởng!Số lượng được đề nghị")
        : count(review.limit, "Khen thưởng!Số lượng được đề nghị"),
  },
  "Số đơn vị được đề nghị": {
    kind: "figure",
    says: "Số đơn vị được cụm, khối đề nghị danh hiệu này.",
    of: ({ review }) => count(review.nominations.length, "Kết quả bình xét!Danh hiệu/hình thức"),
  },
  "Đơn vị được đề nghị": {
    kind: "list",
    says: "Các đơn vị được đề nghị danh hiệu này, theo Thứ tự.",
    of: ({ round, review }) =>
      review.nominations.map((nominee, index) => scopeOf(nomineeMarks, { round, nominee, order: index + 1 })),
    inner: nomineeMarks,
  },
};

/** The awards for which a cluster proposes somebody, in the order of `Khen thưởng`. */
export function proposedAwards(round: Consolidation, cluster: string): readonly AwardReview[] {
  return round.nominations.clusters.filter((review) => review.cluster === cluster && review.nominations.length > 0);
}

export function awardScopes(round: Consolidation, cluster: string): readonly Scope[] {
  return proposedAwards(round, cluster).map((review) => awardScope(round, review, null));
}

export function awardScope(round: Consolidation, review: AwardReview, around: Scope | null): Scope {
  return scopeOf(awardMarks, { round, review }, around);
}
