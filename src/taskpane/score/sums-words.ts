import type { MemberSums, ScoreSheet } from "../../app/live/scoring/score-sheet";
import { usePane } from "../pane-context";

export type SumsWords = {
  readonly points: (sums: MemberSums) => string;
  /** `null` = not ranked, or not yet. */
  readonly rank: (sums: MemberSums) => string | null;
  /** Both on one line. */
  readonly line: (sums: MemberSums) => string;
};

/** A unit's sums in words: the total once it is known, else what there is so far. */
export function useSumsWords({ fullPoints, decimals }: Pick<ScoreSheet, "fullPoints" | "decimals">): SumsWords {
  const words = usePane().pane.score;
  const points = ({ total, soFar, base, rescaled }: MemberSums): string => {
    if (total === null) return words.soFar({ points: soFar, decimals });
    const reached = words.total({ points: total, full: fullPoints, decimals });
    return base === null || rescaled === null ? reached : `${reached} (${words.rescaled({ base, rescaled, decimals })})`;
  };
  const rank = ({ rank: place, tied }: MemberSums): string | null => (place === null ? null : words.rank({ rank: place, tied }));
  return { points, rank, line: (sums) => [points(sums), rank(sums) ?? ""].filter((part) => part !== "").join(" · ") };
}
