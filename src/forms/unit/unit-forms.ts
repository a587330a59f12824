import type { ListForm, PairsForm } from "../description/sheet-form";
import { adjustmentList } from "../sheets/unit/adjustment-list";
import { commendationList } from "../sheets/unit/commendation-list";
import { contentList } from "../sheets/unit/content-list";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { resultList } from "../sheets/unit/result-list";
import { selfScoreList } from "../sheets/unit/self-score-list";
import { targetList } from "../sheets/unit/target-list";

/** The sheets of a unit workbook in the order of their tabs. */
export const unitLists = [
  targetList,
  resultList,
  adjustmentList,
  selfScoreList,
  commendationList,
  contentList,
] as const satisfies readonly ListForm[];
export const unitForms: readonly (ListForm | PairsForm)[] = [coverSheet, ...unitLists];

/** Codes of section B, the unit's own indicators (contract §1). */
export const ownCodes: readonly string[] = Array.from(
  { length: 15 },
  (_, index) => `R${String(index + 1).padStart(2, "0")}`,
);
