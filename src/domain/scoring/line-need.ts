import { isHandScored, unusableNumbers } from "../ways/ways";
import type { Criterion } from "../scale";
import type { PointsInForce } from "../score";

/** What a line still waits for: a person's points, the figures or dates that points are computed from, or nothing. */
export type LineNeed = "points" | "figures" | "nothing";

/**
 * Whether a person gives the points: by the criterion, or because its rule has no answer for this unit
 * (`notComputable`, an issue of scoring) or lacks a number of the scale (contract §4, Scoring).
 */
export function isScoredByPerson(criterion: Criterion, notComputable: boolean): boolean {
  return notComputable || isHandScored(criterion) || unusableNumbers(criterion).length > 0;
}

/**
 * What the unit wrote about itself is no answer yet, but for a "không áp dụng" that takes effect. `byPerson`: see
 * isScoredByPerson. Also where missing points count as 0 by policy, the line is still open.
 */
export function needOf(
  { stage, notApplicable }: Pick<PointsInForce, "stage" | "notApplicable">,
  byPerson: boolean,
): LineNeed {
  const open = stage === null || (stage === "self" && !notApplicable);
  if (!open) return "nothing";
  return byPerson ? "points" : "figures";
}
