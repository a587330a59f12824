import type { AwardRules, StatedNomination, VoteBase } from "../round/decision-rules";
import { agreedPercent, isEnough, reaches, votesAgree } from "./votes";

/** What is counted at one ballot: one statement, so that the counts of two people are never mixed. */
export const ballotCounts = ["present", "written", "issued", "returned", "valid", "agreed", "members"] as const;
export type BallotCounts = Pick<StatedNomination, (typeof ballotCounts)[number]>;

/** One ballot on one unit's nomination for one award. */
export type Ballot = {
  /** From 1; whatever was typed where it is no such number. */
  readonly number: number;
  readonly counts: BallotCounts;
  /** Where it is stated; `file` `null` = the Board's own sheet. */
  readonly source: { readonly file: string | null; readonly sheet: string; readonly cell: string };
};

/** Votes for, out of the base that the award names (valid votes where it names none). `percent` is not rounded. */
export type CountedVotes = {
  readonly agreed: number;
  readonly all: number;
  readonly base: VoteBase;
  readonly percent: number;
};

/**
 * Members present against Tỷ lệ dự họp tối thiểu, of Tổng thành viên; those asked in writing are not present.
 * `percent`: the share, not rounded; `reached`: compared as whole numbers, inclusive; `null` = not enough was entered.
 */
export type Quorum = { readonly threshold: number } & (
  | { readonly present: number; readonly members: number; readonly percent: number; readonly reached: boolean }
  | {
      readonly present: number | null;
      readonly members: number | null;
      readonly percent: null;
      readonly reached: null;
    }
);

/**
 * `no-quorum`, `over-limit` (more ballots than the award allows) and `impossible` (counts that can't be true together)
 * decide nothing; `open` = not enough was entered, or the award asks no share of votes.
 */
export type BallotVerdict = "enough" | "not-enough" | "no-quorum" | "over-limit" | "impossible" | "open";

export type JudgedBallot = Ballot & {
  /** `null` = not enough was entered to tell. */
  readonly votes: CountedVotes | null;
  readonly votesAgree: boolean;
  readonly attendanceAgrees: boolean;
  /** `null` = the award asks no attendance. */
  readonly quorum: Quorum | null;
  readonly verdict: BallotVerdict;
};

type BallotRules = Pick<AwardRules, "votePercent" | "voteBase" | "attendancePercent" | "ballotLimit">;

export function judgeBallot(ballot: Ballot, award: BallotRules): JudgedBallot {
  const { counts } = ballot;
  const judged = {
    ...ballot,
    votes: countedVotes(counts, award),
    votesAgree: votesAgree(counts),
    attendanceAgrees: attendanceAgrees(counts),
    quorum: quorumOf(counts, award),
  };
  return { ...judged, verdict: verdictOf(judged, award) };
}

function verdictOf(
  { number, counts, votesAgree: agree, attendanceAgrees: attended, quorum }: Omit<JudgedBallot, "verdict">,
  award: BallotRules,
): BallotVerdict {
  if (!agree || !attended) return "impossible";
  if (isOverLimit(number, award)) return "over-limit";
  if (quorum?.reached === false) return "no-quorum";
  if (quorum?.reached === null) return "open";
  const enough = isEnough(counts, award);
  return enough === null ? "open" : enough ? "enough" : "not-enough";
}

export function isOverLimit(number: number, { ballotLimit }: Pick<AwardRules, "ballotLimit">): boolean {
  return ballotLimit !== null && number > ballotLimit;
}

/** Where the award names no base, shares are shown of the valid votes, but nothing is judged by them. */
function countedVotes(counts: BallotCounts, { voteBase }: BallotRules): CountedVotes | null {
  const base = voteBase ?? "valid";
  const percent = agreedPercent(counts, base);
  const all = counts[base];
  return percent === null || all === null || counts.agreed === null
    ? null
    : { agreed: counts.agreed, all, base, percent };
}

export function quorumOf(
  { present, members }: Pick<BallotCounts, "present" | "members">,
  { attendancePercent: threshold }: Pick<AwardRules, "attendancePercent">,
): Quorum | null {
  if (threshold === null) return null;
  if (present === null || members === null || members <= 0)
    return { present, members, percent: null, threshold, reached: null };
  return {
    present,
    members,
    percent: (100 * present) / members,
    threshold,
    reached: reaches(present, members, threshold),
  };
}

/**
 * Whether attendance can be true: no more votes returned than members present and asked in writing, and no more of
 * these than there are members. A blank Lấy ý kiến bằng văn bản is nobody; where Số dự họp is blank nothing is compared
 * but what was asked in writing with the members.
 */
function attendanceAgrees({ present, written, returned, members }: BallotCounts): boolean {
  const all = (present ?? 0) + (written ?? 0);
  return (
    (present ?? 0) >= 0 &&
    (written ?? 0) >= 0 &&
    (present === null || returned === null || returned <= all) &&
    (members === null || all <= members)
  );
}

/** Ballots are numbered from 1 without a gap; `ballots` in order, each once. */
export function isNumberedThrough(ballots: readonly Pick<Ballot, "number">[]): boolean {
  return ballots.every(({ number }, index) => number === index + 1);
}
