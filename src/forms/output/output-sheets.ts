import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import { matchKey } from "../../workbook/text/match-key";

/** The sheets of the statistical forms, in the order of their tabs. */
export const statisticsSheets: readonly string[] = [
  sheetNames.form0601,
  sheetNames.form0602,
  sheetNames.form0603,
  sheetNames.form0604,
  sheetNames.form0605,
];

/**
 * Names of the output sheets in the order of their tabs (contract §1); nothing is typed there, and nothing reads them
 * back.
 */
export const outputSheets: readonly string[] = [
  sheetNames.overview,
  sheetNames.unitStandings,
  sheetNames.clusterStandings,
  sheetNames.figures,
  sheetNames.adjustmentRegister,
  sheetNames.scores,
  lookedUpScoresSheet,
  sheetNames.scoreDetails,
  sheetNames.ranking,
  sheetNames.statedTotals,
  sheetNames.nominees,
  sheetNames.comparedRounds,
  sheetNames.contentSummary,
  sheetNames.commendationSummary,
  ...statisticsSheets,
  sheetNames.clusterNotes,
  sheetNames.corrections,
  sheetNames.issues,
  sheetNames.files,
];

const outputKeys = new Set(outputSheets.map(matchKey));

/** Whether a sheet of this name is made anew by each consolidation, in another spelling too. */
export function isOutputSheet(name: string): boolean {
  return outputKeys.has(matchKey(name));
}
