import type { AwardRules } from "../round/decision-rules";
import type { Finding } from "../scoring/conditions/condition";
import type { Eligibility } from "../scoring/conditions/effects";
import type { CountedVotes, JudgedBallot, Quorum } from "./ballots";
import type { Decision } from "./votes";
import type { MergedNomination } from "./nominated-rows";

export type ReviewedNomination = {
  readonly row: MergedNomination;
  readonly name: string;
  readonly total: number | null;
  /** `null` = pending, or this round isn't ranked. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Every ballot by number: the last counts, the earlier ones are shown. */
  readonly ballots: readonly JudgedBallot[];
  /** Of the ballot that counts; `null` = not enough was entered to tell. */
  readonly votes: CountedVotes | null;
  /** Against the award's threshold; `null` = not known yet, no threshold, or the ballot decides nothing. */
  readonly enough: boolean | null;
  /** Whether what was counted at the ballot that counts can be true together. */
  readonly votesAgree: boolean;
  /** Of the ballot that counts; `null` = the award asks no attendance. */
  readonly quorum: Quorum | null;
  /** What the conditions say, and what people stated of it. */
  readonly eligibility: Eligibility;
  /** What lists of other agencies say against the unit (`no`) or have not said yet (`unknown`). */
  readonly lists: readonly Finding[];
  readonly statedEligible: Decision;
  readonly boardOpinion: Decision;
  readonly councilDecision: Decision;
  /** Within the cluster's quota by Thứ tự; `null` = no limit that can be counted. */
  readonly within: boolean | null;
  /** Its rank is that of a unit on the other side of the quota's edge, and no vote decided. */
  readonly tiedAtEdge: boolean;
  /** Votes decided on which side of the edge it is, among those of its rank (contract §5, Biểu quyết). */
  readonly byVotes: boolean;
};

/** What one cluster proposes for one award, or may propose: there is one for every award that it could. */
export type AwardReview = {
  readonly cluster: string;
  readonly award: AwardRules;
  /** `false` = the award isn't listed in `Khen thưởng`, or not in force on the day of the clusters' review. */
  readonly listed: boolean;
  readonly inForce: boolean;
  /** How many the cluster may nominate; `null` = no limit that can be counted for a cluster. */
  readonly limit: number | null;
  /** By Thứ tự, those without one last; then in the order they were stated. */
  readonly nominations: readonly ReviewedNomination[];
  /** Codes of judged units outside the quota that have the same rank as one inside it. */
  readonly tiedOutside: readonly string[];
  /**
   * While places are free: codes of those who would share a rank across the edge of the quota, were it filled by rank.
   */
  readonly tiedByRank: readonly string[];
  /** A better rank is listed behind a worse one. */
  readonly orderDiffers: boolean;
  /** Codes of judged units that a condition keeps from this award, in roster order. */
  readonly barred: readonly string[];
};

/** One award over the whole province: proposed beside decided. */
export type ProvinceAward = {
  readonly award: AwardRules;
  readonly nominated: number;
  readonly boardAgreed: number;
  readonly decided: number;
  /** `null` = no limit for the province; `percent` `null` = a plain number. */
  readonly cap: { readonly limit: number; readonly percent: number | null; readonly count: number | null } | null;
};

export type NominationReview = {
  readonly clusters: readonly AwardReview[];
  readonly province: readonly ProvinceAward[];
};
