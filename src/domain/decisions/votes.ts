import type { VoteBase, AwardRules } from "../round/decision-rules";
import { foldWords } from "../basics/text";

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

/** By how many the nominations exceed a limit; 0 = they keep it, or there is none (`null`). */
export function overQuota(nominated: number, limit: number | null): number {
  return limit === null ? 0 : Math.max(0, nominated - limit);
}

/** 100 × agreed / base; `null` = not to be computed yet. */
export function agreedPercent(votes: Votes, base: VoteBase | null): number | null {
  const all = base === null ? null : votes[base];
  return all === null || votes.agreed === null || all <= 0 ? null : (100 * votes.agreed) / all;
}

/**
 * Whether the votes suffice; the comparison is of whole numbers, not of rounded shares. `null` = not known yet, or no
 * threshold.
 */
export function isEnough(
  votes: Votes,
  { votePercent, voteBase }: Pick<AwardRules, "votePercent" | "voteBase">,
): boolean | null {
  const all = voteBase === null ? null : votes[voteBase];
  if (all === null || votes.agreed === null || votePercent === null || all <= 0) return null;
  return reaches(votes.agreed, all, votePercent);
}

/**
 * Whether `part` of `all` reaches a share in percent, inclusive. Percent have two decimals at most: whole hundredths
 * are compared, never rounded shares.
 */
export function reaches(part: number, all: number, percent: number): boolean {
  return part * 10_000 >= all * Math.round(percent * 100);
}

/**
 * Whether what was entered can be true: agreed ≤ valid ≤ returned ≤ issued ≤ members; what is not entered contradicts
 * nothing.
 */
export function votesAgree({ members, issued, returned, valid, agreed }: Votes): boolean {
  const known = [agreed, valid, returned, issued, members].filter((count) => count !== null);
  return known.every((count, index) => count >= 0 && (index === 0 || count >= (known[index - 1] ?? 0)));
}

/** What people's words mean; `open` = blank, or words that mean neither. */
export type Decision = "yes" | "no" | "open";

const refusing = ["không", "chưa", "thôi", "rút"];
const agreeing = ["đồng ý", "nhất trí", "thống nhất", "công nhận", "đề nghị", "tặng", "đạt", "được", "có", "đủ"];

/** Ý kiến Ban, Kết luận của Hội đồng and Đủ điều kiện are words of people: the first of them decides. */
export function decisionOf(words: string | null): Decision {
  const key = words === null ? "" : foldWords(words);
  const begins = (starts: readonly string[]): boolean =>
    starts.some(
      (start) =>
        key === foldWords(start) ||
        key.startsWith(`${foldWords(start)} `) ||
        key.startsWith(`${foldWords(start)},`) ||
        key.startsWith(`${foldWords(start)}:`) ||
        key.startsWith(`${foldWords(start)};`),
    );
  if (begins(refusing)) return "no";
  return begins(agreeing) ? "yes" : "open";
}
