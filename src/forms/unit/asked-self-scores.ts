import { selfScoreList } from "../sheets/unit/self-score-list";
import type { WorkbookMarks } from "../sheets/workbook-marks";

const prefix = `${selfScoreList.sheet}:`;

/** Codes of the lines of `Tự chấm` that were issued for the unit to score, in their order; see Submission. */
export function askedSelfScores({
  kind,
  rows,
  facts,
}: Pick<WorkbookMarks, "kind" | "rows" | "facts">): readonly string[] | null {
  if (kind !== "unit") return null;
  // Lines that are computed stand on the sheet, too; forms that kept no facts of their rows asked for all.
  return [...rows.keys()]
    .filter((name) => name.startsWith(prefix) && facts.get(name)?.required !== false)
    .map((name) => name.slice(prefix.length));
}
