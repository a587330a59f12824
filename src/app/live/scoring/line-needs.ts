import type { Issue } from "../../../domain/issue";
import type { Criterion } from "../../../domain/round/scale";
import type { Total } from "../../../domain/scoring/score";
import { isScoredByPerson, needOf, type LineNeed, obstacleOf } from "../../../domain/scoring/line-need";

/**
 * Whether a person gives the unit's points on the criterion; `issues`: those of scoring, which say what can't be
 * computed.
 */
export function needsPerson(unit: string, criterion: Criterion, issues: readonly Issue[]): boolean {
  return isScoredByPerson(criterion, obstacleOf(unit, criterion, issues)?.code === "not-computable");
}

/** What each line of a unit still waits for, in the order of the scale. */
export function lineNeeds(
  { unit, lines }: Total,
  scale: readonly Criterion[],
  issues: readonly Issue[],
): readonly LineNeed[] {
  return scale.map((criterion, index) => {
    const line = lines[index];
    return line === undefined ? "nothing" : needOf(line, needsPerson(unit, criterion, issues));
  });
}
