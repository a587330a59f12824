import type { MemberSums, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { usePane } from "../pane-context";

export type SumsWords = {
  readonly points: (sums: MemberSums) => string;
  /** `null` = not ranked, or not yet. */
  readonly rank: (sums: MemberSums) => string | null;
  /** Both on one line, with what the base was rescaled to. */
  readonly line: (sums: MemberSums) => string;
};

/** A unit's sums in words: the total once it is known, else what there is so far. */
export function useSumsWords({ fullPoints, decimals }: Pick<ScoreSheet, "fullPoints" | "decimals">): SumsWords {
  const words = usePane().pane.score;
  const points = ({ total, soFar }: MemberSums): string =>
    total === null
      ? words.soFar({ points: soFar, decimals })
      : words.total({ points: total, full: fullPoints, decimals });
  const rescaling = ({ total, base, rescaled }: MemberSums): string =>
    total === null || base === null || rescaled === null ? "" : words.rescaled({ base, rescaled, decimals });
  const rank = ({ rank: place, tied }: MemberSums): string | null =>
    place === null ? null : words.rank({ rank: place, tied });
  return {
    points,
    rank,
    line: (sums) => [points(sums), rescaling(sums), rank(sums) ?? ""].filter((part) => part !== "").join(" · "),
  };
}
