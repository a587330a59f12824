import { scaleOf } from "../../../domain/board";
import type { Consolidation } from "../../../domain/consolidation";
import { lineNeeds } from "./line-needs";

/** Criteria that wait for a person's points, and of how many units they are. */
export type OpenPoints = { readonly criteria: number; readonly units: number };

/** What is still to be scored by hand in the workbook's clusters; who takes part without being judged is outside. */
export function openPoints({ board, roster, totals, issues }: Consolidation): OpenPoints {
  const judged = new Set(roster.filter(({ role }) => role !== "guest").map(({ code }) => code));
  const counts = totals.filter(({ unit }) => judged.has(unit)).map((total) => lineNeeds(total, scaleOf(board, total.cluster), issues).filter((need) => need === "points").length);
  return { criteria: counts.reduce((sum, count) => sum + count, 0), units: counts.filter((count) => count > 0).length };
}
