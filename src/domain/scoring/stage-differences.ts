import type { Stage } from "../round/scale";
import type { Score } from "./score";
import { exact, minus, toNumber } from "../basics/exact";

/** Points of a stage that are further from those of the stage before than the round allows without a reason. */
export type StageDifference = {
  readonly stage: Stage;
  readonly points: number;
  readonly before: Stage;
  readonly pointsBefore: number;
  /** `points` less `pointsBefore`, exact to 8 decimals. */
  readonly difference: number;
};

type StagePoints = Pick<Score, "stage" | "points">;

/** Who scores after whom: a stage's points are compared with the first of each group that has points. */
const before: { readonly [S in Stage]?: readonly (readonly Stage[])[] } = {
  cluster: [["auto", "self"], ["cross"]],
  board: [["cluster", "auto", "self"]],
  final: [["board", "cluster", "auto", "self"]],
};

/** Whether points that are being given owe a Giải trình: by the rule whose breach consolidation warns of. */
export function reasonAsked(...given: Parameters<typeof differencesAbove>): boolean {
  return differencesAbove(...given).length > 0;
}

/**
 * Differences above `limit` (Chênh lệch phải giải trình (điểm); the limit itself needs no reason yet; `null` = never)
 * between a stage and the one it follows (issue: stages side by side). Points that aren't there, and lines that don't
 * apply, differ from nothing. Stages that nobody scores after another (auto, self, cross) have none.
 */
export function differencesAbove(
  later: StagePoints,
  stages: readonly StagePoints[],
  limit: number | null,
): readonly StageDifference[] {
  const { stage, points } = later;
  if (points === null || limit === null) return [];
  return (before[stage] ?? []).flatMap((group): readonly StageDifference[] => {
    const [earlier] = group.flatMap((one) => stages.filter((each) => each.stage === one && each.points !== null));
    if (earlier === undefined || earlier.points === null) return [];
    const difference = toNumber(minus(exact(points), exact(earlier.points)));
    return Math.abs(difference) <= limit
      ? []
      : [{ stage, points, before: earlier.stage, pointsBefore: earlier.points, difference }];
  });
}
