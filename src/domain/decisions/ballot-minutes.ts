import type { JudgedBallot } from "./ballots";
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
