import type { DocumentState, UnitStanding } from "../standing";
import type { DocumentFacts } from "../ways/way";

/**
 * When a document that is a sheet of the unit's workbook came: with the workbook. A sheet left out of a workbook that
 * came is missing; "confirmed that there is none" counts as having come. Before anything came, the unit's own status
 * stands. Papers have days of their own in the register: not for this function.
 */
export function sheetDocumentFacts(standing: UnitStanding, state: DocumentState): DocumentFacts {
  const { status, daysLate, confirmed } = standing;
  const cameWithout = (status === "on-time" || status === "late") && (state === "missing" || state === "unanswered");
  return cameWithout ? { status: "missing", daysLate: null, confirmed } : { status, daysLate, confirmed };
}
