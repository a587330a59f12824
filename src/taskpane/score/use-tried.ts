import { useEffect, useState } from "react";
import type { MemberSums, PointsDraft, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { usePane } from "../pane-context";
import type { PointsOf } from "./acts";

/** How long the typing rests before it is reckoned anew, in milliseconds. */
const rest = 120;

/**
 * What the cluster would come to with what was typed; `null` = nothing was typed, or it isn't reckoned yet. A reckoning
 * that fails says nothing: the same trouble comes with the write, and is told there.
 */
export function useTried(
  { cluster, stage }: Pick<ScoreSheet, "cluster" | "stage">,
  drafts: readonly PointsDraft[],
): readonly MemberSums[] | null {
  const { actions } = usePane();
  const [tried, setTried] = useState<readonly MemberSums[] | null>(null);
  const asked = JSON.stringify({ cluster, stage, drafts });
  useEffect(() => {
    let stale = false;
    const points = JSON.parse(asked) as Required<PointsOf>;
    const timer = setTimeout(() => {
      const reckoned = points.drafts.length === 0 ? Promise.resolve(null) : actions.tryPoints(points);
      reckoned.then(
        (sums) => (stale ? undefined : setTried(sums)),
        () => undefined,
      );
    }, rest);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [actions, asked]);
  return drafts.length === 0 ? null : tried;
}
