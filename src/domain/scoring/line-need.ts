import { type Criterion, type EnteredScore, saysSomething } from "../round/scale";
import { isHandScored, unusableNumbers } from "../ways/ways";
import type { PointsInForce, Score } from "./score";
import type { Issue } from "../issue";

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

/**
 * What keeps the rule from giving the unit points on the criterion: its figures leave the rule without an answer, or
 * the line of the scale lacks what its way needs. `null` = nothing of the kind; figures or a day may still be missing.
 */
export function obstacleOf(unit: string, criterion: Criterion, issues: readonly Issue[]): Issue | null {
  return issues.find((issue) => isAboutLine(issue, unit, criterion)) ?? null;
}

function isAboutLine(issue: Issue, unit: string, { code, cell }: Criterion): boolean {
  switch (issue.code) {
    case "not-computable":
      return issue.place.unit === unit && issue.params.criterion === code;
    case "scale-field-missing":
    case "scale-step-not-positive":
    case "scale-bands-missing":
    case "scale-way-unsuitable":
      return issue.place.cell === cell && issue.params.criterion === code;
    default:
      return false;
  }
}

type Given = Pick<EnteredScore, "points" | "notApplicable">;

/**
 * Whether what is given stands over computed points, or over points that wait to be computed (`computed`: the line's
 * points come by a rule), and so must have a Giải trình: without one the pane writes nothing, and consolidation warns.
 * The same points as computed stand over nothing.
 */
export function reasonOwed(
  { computed, stages }: { readonly computed: boolean; readonly stages: readonly Pick<Score, "stage" | "points">[] },
  given: Given,
): boolean {
  const auto = stages.find(({ stage }) => stage === "auto");
  return (
    computed && saysSomething(given) && (given.notApplicable || auto === undefined || auto.points !== given.points)
  );
}
