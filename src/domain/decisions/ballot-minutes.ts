import { groupBy } from "../basics/group-by";
import { ballotCounts, type BallotCounts, type JudgedBallot } from "./ballots";
import type { AwardReview, NominationReview } from "./review";

/** What minutes say of the ballots on one unit's nomination for one award. */
export type BallotMinutes = {
  readonly cluster: string;
  readonly award: AwardReview["award"];
  readonly unit: string;
  readonly name: string;
  /**
   * By number, each with its counts, attendance, share of votes and verdict; the last counts. [] = nothing was counted
   * yet.
   */
  readonly ballots: readonly JudgedBallot[];
};

/** Every nomination with its ballots: clusters in order, then awards as listed, then by Thứ tự. */
export function ballotMinutes({ clusters }: Pick<NominationReview, "clusters">): readonly BallotMinutes[] {
  return clusters.flatMap(({ cluster, award, nominations }) =>
    nominations.map(({ row, name, ballots }) => ({ cluster, award, unit: row.unit, name, ballots })),
  );
}

/** What was counted at one ballot on one award: about each unit that was voted on, with the attendance they share. */
export type HeldBallot = {
  readonly award: AwardReview["award"];
  readonly number: number;
  readonly attendance: Pick<BallotCounts, "present" | "written" | "members">;
  /** In the order of the nominations; at least one. */
  readonly votes: readonly { readonly unit: string; readonly name: string; readonly ballot: JudgedBallot }[];
};

/**
 * The ballots on one award of one cluster, by number; where units of one ballot have another attendance stated, those
 * stand apart. A ballot of which nothing was counted was not held.
 */
export function heldBallots(minutes: readonly BallotMinutes[]): readonly HeldBallot[] {
  const held = minutes.flatMap(({ award, unit, name, ballots }) =>
    ballots.filter(isCounted).map((ballot) => ({ award, vote: { unit, name, ballot } })),
  );
  const groups = groupBy(held, ({ vote: { ballot } }) => attendanceKey(ballot));
  return [...groups.values()]
    .flatMap(([first, ...others]): readonly HeldBallot[] => {
      if (first === undefined) return [];
      const { award, vote } = first;
      const { number, counts } = vote.ballot;
      const { present, written, members } = counts;
      const votes = [first, ...others].map((each) => each.vote);
      return [{ award, number, attendance: { present, written, members }, votes }];
    })
    .sort((one, other) => one.number - other.number);
}

/** Whether anything was counted: a number alone says that a ballot is planned. */
export function isCounted({ counts }: Pick<JudgedBallot, "counts">): boolean {
  return ballotCounts.some((key) => counts[key] !== null);
}

function attendanceKey({ number, counts: { present, written, members } }: JudgedBallot): string {
  return [number, present, written, members].map(String).join("|");
}
