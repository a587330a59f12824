import type { Issue } from "../issue";
import type { Criterion } from "../scale";

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
