import type { Unit } from "../round/board";
import { isLineOf, scaleOf } from "../round/scale";
import { lineNeeds, needsPerson } from "./line-need";
import type { Scores } from "./score-round";

/** Criteria that wait for a person's points, and of how many units they are. */
export type OpenPoints = { readonly criteria: number; readonly units: number };

/** A unit's criteria that a person scores, and how many of these still wait for points. */
export type PersonsPoints = {
  readonly unit: string;
  readonly name: string;
  readonly role: Unit["role"];
  readonly open: number;
  readonly all: number;
};

type Scored = Pick<Scores, "board" | "roster" | "totals" | "issues">;

/** By unit, in the order of the totals; guests are not scored, so they are left out. */
export function personsPoints({ board, roster, totals, issues }: Scored): readonly PersonsPoints[] {
  const judged = new Map(roster.filter(({ role }) => role !== "guest").map((unit) => [unit.code, unit]));
  return totals.flatMap((total) => {
    const unit = judged.get(total.unit);
    const scale = scaleOf(board, total.cluster);
    if (unit === undefined) return [];
    return {
      unit: total.unit,
      name: unit.name,
      role: unit.role,
      open: lineNeeds(total, scale, issues).filter((need) => need === "points").length,
      all: scale.filter((criterion) => isLineOf(criterion, unit) && needsPerson(total.unit, criterion, issues)).length,
    };
  });
}

/** What is still to be scored by hand in the workbook's clusters. */
export function openPoints(scored: Scored): OpenPoints {
  const counts = personsPoints(scored).map(({ open }) => open);
  return { criteria: counts.reduce((sum, count) => sum + count, 0), units: counts.filter((count) => count > 0).length };
}
