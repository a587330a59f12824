import type { Consolidation } from "../../../../domain/consolidation";
import type { Issue } from "../../../../domain/issue";
import { scaleOf, type Criterion } from "../../../../domain/round/scale";
import { isScoredByPerson, needOf, obstacleOf, type LineNeed } from "../../../../domain/scoring/line-need";
import type { Total } from "../../../../domain/scoring/score";

/** Criteria that wait for a person's points, and of how many units they are. */
export type OpenPoints = { readonly criteria: number; readonly units: number };

/** A unit's criteria that a person scores, and how many of these still wait for points. */
export type PersonsPoints = {
  readonly unit: string;
  readonly name: string;
  readonly open: number;
  readonly all: number;
};

/** By unit, in the order of the roster's totals; who takes part without being judged is outside. */
export function personsPoints({ board, roster, totals, issues }: Consolidation): readonly PersonsPoints[] {
  const names = new Map(roster.filter(({ role }) => role !== "guest").map(({ code, name }) => [code, name]));
  return totals.flatMap((total) => {
    const name = names.get(total.unit);
    const scale = scaleOf(board, total.cluster);
    if (name === undefined) return [];
    return {
      unit: total.unit,
      name,
      open: lineNeeds(total, scale, issues).filter((need) => need === "points").length,
      all: scale.filter((criterion) => needsPerson(total.unit, criterion, issues)).length,
    };
  });
}

/** What is still to be scored by hand in the workbook's clusters. */
export function openPoints(consolidation: Consolidation): OpenPoints {
  const counts = personsPoints(consolidation).map(({ open }) => open);
  return { criteria: counts.reduce((sum, count) => sum + count, 0), units: counts.filter((count) => count > 0).length };
}

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
