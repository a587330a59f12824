import { listFindings } from "../scoring/conditions/agency-lists";
import type { Finding } from "../scoring/conditions/condition";
import { eligibilityFor } from "../scoring/conditions/effects";
import type { Rank } from "../scoring/score";
import type { AwardRules } from "../round/decision-rules";
import { judgeBallot, quorumOf, type BallotVerdict } from "./ballots";
import type { MergedNomination } from "./nominated-rows";
import type { AwardReview, ReviewedNomination } from "./review";
import { quotaEdge, type Nominated } from "./quota-edge";
import { quotaOf, decisionOf } from "./votes";

/** A unit that its cluster judges. */
export type Member = {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly type: string | null;
  readonly rank: Pick<Rank, "rank" | "tied" | "total"> | null;
  readonly findings: readonly Finding[];
};

export type ReviewedCluster = {
  readonly cluster: string;
  readonly members: readonly Member[];
  readonly award: AwardRules;
  readonly listed: boolean;
  /** The day of the clusters' review. */
  readonly day: string;
  /** Biểu quyết stands in the cluster's Thứ tự ưu tiên. */
  readonly votesDecide: boolean;
  /** Of members, for this award. */
  readonly rows: readonly MergedNomination[];
};

/**
 * One cluster's nominations for one award: in order, with votes, eligibility, and where the quota ends. It blocks
 * nothing.
 */
export function reviewCluster({
  cluster,
  members,
  award,
  listed,
  day,
  rows,
  votesDecide,
}: ReviewedCluster): AwardReview {
  const memberOf = new Map(members.map((member) => [member.code, member]));
  const ordered = [...rows]
    .sort((one, other) => (one.stated.order ?? Infinity) - (other.stated.order ?? Infinity) || 0)
    .map((row) => reviewed(row, memberOf.get(row.unit), award));
  const limit = clusterLimit(award, members.length);
  const rivals = contenders(members, award).map((code) => ({ code, rank: memberOf.get(code)?.rank?.rank ?? null }));
  const { nominations, tiedOutside } = quotaEdge({ ordered, limit, rivals, votesDecide });
  return {
    cluster,
    award,
    listed,
    inForce: (award.from ?? day) <= day && day <= (award.to ?? day),
    limit,
    nominations,
    tiedOutside,
    tiedByRank: limit === null || ordered.length >= limit ? [] : tiedByRank(members, award, limit),
    orderDiffers: isAgainstRanks(nominations),
    barred: members.filter(({ findings }) => eligibilityFor(award.name, findings).may === "no").map(({ code }) => code),
  };
}

/** Units whose rank is on both sides of the quota's edge, of those who may be nominated. */
function tiedByRank(members: readonly Member[], award: AwardRules, limit: number): readonly string[] {
  const may = new Set(contenders(members, award));
  const ranked = members
    .flatMap(({ code, rank }) =>
      may.has(code) && rank !== null && rank.rank !== null ? [{ code, rank: rank.rank }] : [],
    )
    .sort((one, other) => one.rank - other.rank);
  const [last, next] = [ranked[limit - 1]?.rank, ranked[limit]?.rank];
  return last === undefined || last !== next ? [] : ranked.filter(({ rank }) => rank === last).map(({ code }) => code);
}

/** A limit of the province doesn't limit the cluster. */
function clusterLimit(award: AwardRules, members: number): number | null {
  const ofProvince = award.counted !== null && award.counted.kind !== "cluster-units";
  return ofProvince ? null : quotaOf(award, members, award.counted !== null);
}

/** Units that could take another's place: conditions don't forbid it. */
function contenders(members: readonly Member[], { name }: AwardRules): readonly string[] {
  return members.filter(({ findings }) => eligibilityFor(name, findings).may !== "no").map(({ code }) => code);
}

function reviewed(row: MergedNomination, member: Member | undefined, award: AwardRules): Nominated {
  const { stated } = row;
  const ballots = row.ballots.map((ballot) => judgeBallot(ballot, award));
  const counting = ballots.at(-1);
  return {
    row,
    name: member?.name ?? row.unit,
    total: member?.rank?.total ?? null,
    rank: member?.rank?.rank ?? null,
    tied: member?.rank?.tied ?? false,
    ballots,
    votes: counting?.votes ?? null,
    enough: enoughBy(counting?.verdict),
    votesAgree: counting === undefined || (counting.votesAgree && counting.attendanceAgrees),
    quorum: quorumOf(stated, award),
    eligibility: eligibilityFor(award.name, member?.findings ?? []),
    lists: listFindings(member?.findings ?? []),
    statedEligible: decisionOf(stated.eligible),
    boardOpinion: decisionOf(stated.boardOpinion),
    councilDecision: decisionOf(stated.councilDecision),
  };
}

function enoughBy(verdict: BallotVerdict | undefined): boolean | null {
  return verdict === "enough" ? true : verdict === "not-enough" ? false : null;
}

function isAgainstRanks(nominations: readonly ReviewedNomination[]): boolean {
  const ranks = nominations
    .filter(({ row }) => row.stated.order !== null)
    .flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? rank));
}
