import type { Consolidation } from "../../../../domain/consolidation";
import { scaleOf } from "../../../../domain/round/scale";
import { lineNeeds, needsPerson } from "../../../../domain/scoring/line-need";

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
