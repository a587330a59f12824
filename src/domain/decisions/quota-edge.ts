import type { CountedVotes } from "./ballots";
import type { ReviewedNomination } from "./review";

/** A nomination before it is known on which side of the quota's edge it is. */
export type Nominated = Omit<ReviewedNomination, "within" | "tiedAtEdge" | "byVotes">;

export type QuotaEdge = {
  /** In the order of the nominations. */
  readonly nominations: readonly ReviewedNomination[];
  /** Codes of judged units outside the quota that have the same rank as one inside it, and no vote decided. */
  readonly tiedOutside: readonly string[];
};

type Given = {
  /** By Thứ tự. */
  readonly ordered: readonly Nominated[];
  /** How many may be nominated; `null` = no limit that can be counted. */
  readonly limit: number | null;
  /** Of judged units that conditions don't forbid the award: code and rank (`null` = none yet). */
  readonly rivals: readonly { readonly code: string; readonly rank: number | null }[];
  /** Biểu quyết stands in the cluster's Thứ tự ưu tiên. */
  readonly votesDecide: boolean;
};

/**
 * Who has a place within the quota, by Thứ tự, and whose rank is on both sides of its edge. Where votes decide
 * (contract §5, Biểu quyết), those who share that rank keep it, and of them those with the greater share of votes have
 * the places; while one of the nominated has no votes yet, or the last place and the next have the same share, the tie
 * is left open.
 */
export function quotaEdge({ ordered, limit, rivals, votesDecide }: Given): QuotaEdge {
  if (limit === null) return { nominations: ordered.map((each) => placed(each, null)), tiedOutside: [] };
  const inside = ordered.slice(0, limit);
  const isInside = (code: string): boolean => inside.some(({ row }) => row.unit === code);
  const outside = ordered.length < limit ? [] : rivals.filter(({ code }) => !isInside(code));
  const shared = (rank: number | null): boolean =>
    rank !== null && outside.some((each) => each.rank === rank) && inside.some((each) => each.rank === rank);
  const level = ordered.filter(({ rank }) => shared(rank));
  const ranks = new Set(level.map(({ rank }) => rank));
  const chosen =
    votesDecide && ranks.size === 1 ? chosenByVotes(level, level.filter((each) => inside.includes(each)).length) : null;
  if (chosen === null)
    return {
      nominations: ordered.map((each) => ({
        ...placed(each, inside.includes(each)),
        tiedAtEdge: shared(each.rank),
      })),
      tiedOutside: outside.filter(({ rank }) => shared(rank)).map(({ code }) => code),
    };
  return {
    nominations: ordered.map((each) =>
      level.includes(each)
        ? { ...placed(each, chosen.includes(each)), byVotes: true }
        : placed(each, inside.includes(each)),
    ),
    tiedOutside: [],
  };
}

function placed(nominated: Nominated, within: boolean | null): ReviewedNomination {
  return { ...nominated, within, tiedAtEdge: false, byVotes: false };
}

/** Those with the greatest shares of votes; `null` = votes don't tell. */
function chosenByVotes(level: readonly Nominated[], places: number): readonly Nominated[] | null {
  const voted = level.flatMap((each) => (each.votes === null ? [] : [{ each, votes: each.votes }]));
  if (voted.length < level.length) return null;
  const byShare = voted.sort((one, other) => shareOver(other.votes, one.votes));
  const [last, next] = [byShare[places - 1], byShare[places]];
  return last !== undefined && next !== undefined && shareOver(last.votes, next.votes) === 0
    ? null
    : byShare.slice(0, places).map(({ each }) => each);
}

/** Above 0: the first has the greater share. Products of counts, so that no rounded shares are compared. */
function shareOver(one: CountedVotes, other: CountedVotes): number {
  return one.agreed * other.all - other.agreed * one.all;
}
