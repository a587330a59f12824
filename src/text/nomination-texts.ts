import type { IssueParams } from "../domain/issue";
import type { AwardReview, ProvinceAward, ReviewedNomination } from "../domain/decisions/review";

/** What a nomination comes to, beside what was entered. */
export type NominationWords = {
  /** Votes for against the threshold of the award, with a sign; "" = no votes entered. */
  readonly votes: (nomination: ReviewedNomination, award: AwardReview["award"]) => string;
  readonly eligibility: { readonly [M in ReviewedNomination["eligibility"]["may"]]: string };
  /** Where it stands within the quota of its cluster; "" = nothing limits it. */
  readonly place: (nomination: ReviewedNomination, limit: number | null) => string;
  /** By what rule the province is limited; "" = by none. */
  readonly cap: (of: ProvinceAward) => string;
};

/** Of nominations and votes. */
export type NominationSentences = { readonly [C in NominationIssueCode]: (params: IssueParams[C]) => string };
type NominationIssueCode =
  | "award-unlisted"
  | "award-not-in-force"
  | "nomination-of-guest"
  | "nomination-repeated"
  | "nomination-without-led"
  | "nomination-not-eligible"
  | "eligibility-contradiction"
  | "votes-impossible"
  | "votes-below-threshold"
  | "nominations-over-quota"
  | "nominations-tied-at-edge"
  | "nominations-over-cap"
  | "nomination-order-differs"
  | "quota-base-unknown";
