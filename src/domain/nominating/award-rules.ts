/** What a share of votes is counted of (Tỷ lệ phiếu tính trên). */
export type VoteBase = "members" | "issued" | "returned" | "valid";

/**
 * What a quota is counted on (Tính trên). Of the cluster: its judged units. Of the province: a plain number, the
 * clusters with judged units, the units ranked first, or the collectives of another award: those who meet its standard
 * (nominated for it or for the award above it), those nominated for it, or those it was decided for.
 */
export type QuotaBase =
  | { readonly kind: "cluster-units" }
  | { readonly kind: "province" | "clusters" | "first-ranked" }
  | { readonly kind: "collectives"; readonly award: string; readonly counted: "standard" | "nominated" | "decided" };

/** A row of `Khen thưởng` with its quota and vote rules. Percent are plain numbers as typed. */
export type AwardRules = {
  readonly name: string;
  readonly type: "merit" | "thematic" | "unexpected" | null;
  /** Số lượng được đề nghị of each cluster; `null` = not limited by number. */
  readonly quota: number | null;
  /** Tính trên, in the sheet's words. */
  readonly quotaBase: string | null;
  /**
   * `null` = the words name none of those that can be counted: a number is then each cluster's, a share has no limit.
   */
  readonly counted: QuotaBase | null;
  readonly quotaPercent: number | null;
  readonly votePercent: number | null;
  /** `null` = the words of the sheet name none of the four. */
  readonly voteBase: VoteBase | null;
  readonly voteBaseWords: string | null;
  /** First and last day in force, both included; `null` = open. */
  readonly from: string | null;
  readonly to: string | null;
};

/** Votes on one nomination, each as counted; `null` = not entered. */
export type Votes = { readonly [B in VoteBase | "agreed"]: number | null };

/**
 * How many of a cluster's `members` may be nominated: the number, else the share of the members rounded down (help of
 * `Khen thưởng`). `null` = no limit that can be counted here, such as a share of something else.
 */
export function quotaOf(
  { quota, quotaPercent }: Pick<AwardRules, "quota" | "quotaPercent">,
  members: number,
  ofMembers: boolean,
): number | null {
  if (quota !== null) return quota;
  if (quotaPercent === null || !ofMembers) return null;
  // Percent have two decimals at most: whole hundredths keep 0.29 × 100 from becoming 28.999….
  return Math.floor((members * Math.round(quotaPercent * 100)) / 10_000);
}

/** 100 × agreed / base; `null` = not to be computed yet. */
export function agreedPercent(votes: Votes, base: VoteBase | null): number | null {
  const all = base === null ? null : votes[base];
  return all === null || votes.agreed === null || all <= 0 ? null : (100 * votes.agreed) / all;
}

/**
 * Whether the votes suffice; the comparison is of whole numbers, not of rounded shares. `null` = not to be told yet, or
 * no threshold.
 */
export function isEnough(
  votes: Votes,
  { votePercent, voteBase }: Pick<AwardRules, "votePercent" | "voteBase">,
): boolean | null {
  const all = voteBase === null ? null : votes[voteBase];
  if (all === null || votes.agreed === null || votePercent === null || all <= 0) return null;
  return votes.agreed * 10_000 >= all * Math.round(votePercent * 100);
}

/**
 * Whether what was entered can be true: agreed ≤ valid ≤ returned ≤ issued ≤ members; what is not entered contradicts
 * nothing.
 */
export function votesAgree({ members, issued, returned, valid, agreed }: Votes): boolean {
  const known = [agreed, valid, returned, issued, members].filter((count) => count !== null);
  return known.every((count, index) => count >= 0 && (index === 0 || count >= (known[index - 1] ?? 0)));
}
