import { type Criterion, type EnteredScore, saysSomething } from "../round/scale";
import { isClaimed, isHandScored, unusableNumbers } from "../ways/ways";
import type { Score, Total } from "./score";
import type { Issue } from "../issue";

/** What a line still waits for: a person's points, the figures or dates that points are computed from, or nothing. */
export type LineNeed = "points" | "figures" | "nothing";

/**
 * Whether a person gives the points: the criterion is scored by hand, its rule has no answer for the unit
 * (`withoutAnswer`), or its line lacks a number that the rule needs (contract §4, Scoring).
 */
export function isScoredByPerson(criterion: Criterion, withoutAnswer: boolean): boolean {
  return withoutAnswer || isHandScored(criterion) || unusableNumbers(criterion).length > 0;
}

/** The same of one unit; `issues`: those of scoring. */
export function needsPerson(unit: string, criterion: Criterion, issues: readonly Issue[]): boolean {
  return isScoredByPerson(criterion, notComputable(unit, criterion, issues) !== null);
}

/**
 * What each line of a unit still waits for, in the order of the scale. What the unit wrote about itself is no answer
 * yet, except a "không áp dụng" that takes effect. A line without points is open even where missing points count as 0.
 */
export function lineNeeds(
  { unit, lines }: Pick<Total, "unit" | "lines">,
  scale: readonly Criterion[],
  issues: readonly Issue[],
): readonly LineNeed[] {
  return scale.map((criterion, index) => {
    const line = lines[index];
    if (
      line === undefined ||
      line.isForeign === true ||
      (line.stage !== null && (line.stage !== "self" || line.notApplicable))
    )
      return "nothing";
    if (line.stage === null && line.points !== null && isClaimed(criterion)) return "nothing";
    return needsPerson(unit, criterion, issues) ? "points" : "figures";
  });
}

/**
 * What keeps the rule from giving the unit points on the criterion: its figures leave the rule without an answer, else
 * the line of the scale lacks what its scoring method needs. `null` = neither; figures or a day may still be missing.
 */
export function obstacleOf(unit: string, criterion: Criterion, issues: readonly Issue[]): Issue | null {
  return notComputable(unit, criterion, issues) ?? issues.find((issue) => isFaultOf(criterion, issue)) ?? null;
}

function notComputable(unit: string, { code }: Criterion, issues: readonly Issue[]): Issue | null {
  const found = issues.find(
    (issue) => issue.code === "not-computable" && issue.place.unit === unit && issue.params.criterion === code,
  );
  return found ?? null;
}

function isFaultOf({ code, cell }: Criterion, issue: Issue): boolean {
  switch (issue.code) {
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
 * Whether what is given overrides computed points, or points that wait to be computed (`computed`: a rule gives the
 * line's points), and so must have a Giải trình: without one the pane writes nothing, and consolidation warns. Giving
 * the same points as computed overrides nothing.
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
