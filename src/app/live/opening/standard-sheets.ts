import { marksSheet, choicesSheet, temporaryPrefix } from "../../../contract/sheet-names";
import { boardForms } from "../../../forms/board/input-sheets";
import { unitForms } from "../../../forms/unit/unit-forms";
import type { SheetForm } from "../../../forms/description/sheet-form";
import { outputSheets } from "../../../forms/output/output-pages";
import { locateSheet } from "../../../forms/reading/find-header";
import { conflictList } from "../../../forms/sheets/board/conflict-list";
import { clusterCoverSheet, clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { storeSheetNames } from "../../../forms/store/store-table";
import type { Workbook } from "../../../workbook/sheet";
import { matchKey } from "../../../workbook/text/match-key";
import type { SheetsWanted } from "../../live-workbook";

/** Prepared by a write before it takes them over; nothing else may read them. */
export function isTemporarySheet(name: string): boolean {
  return name.startsWith(temporaryPrefix);
}

const filledIn: readonly SheetForm[] = [
  ...boardForms,
  ...unitForms,
  clusterCoverSheet,
  clusterReportList,
  conflictList,
];
const filledInNames = [...new Set(filledIn.flatMap((form) => [form.sheet, ...form.aliases]))];
const filledInKeys = new Set(filledInNames.map(matchKey));
const ownValues = [marksSheet, choicesSheet, ...storeSheetNames];
const outputKeys = new Set(outputSheets.map(matchKey));

/**
 * Every sheet that an act may need, under its name or another spelling of it; people's own sheets and the outputs are
 * not read.
 */
export const standardSheetsWanted: SheetsWanted = {
  full: [...new Set(filledIn.map(({ sheet }) => sheet))],
  values: ownValues,
  others: (names) => {
    const outputs = names.filter((name) => outputKeys.has(matchKey(name)));
    // "Điều chỉnh chỉ tiêu" is another spelling of a unit's sheet and, among its like, an output sheet of the Board.
    const amongOutputs = (name: string): boolean => outputs.length > 1 && outputs.includes(name);
    return names.filter((name) => filledInKeys.has(matchKey(name)) && !amongOutputs(name));
  },
};

/** A sheet of ours, by its name. */
export function isStandardSheet(name: string): boolean {
  const key = matchKey(name);
  return filledInKeys.has(key) || outputKeys.has(key) || ownValues.includes(name);
}

/**
 * Whether some sheet of a unit's forms is not there under its name: it was renamed, or never issued as `Tự chấm` may
 * be.
 */
export function missesUnitSheet(workbook: Workbook): boolean {
  return unitForms.some((form) => locateSheet(workbook, form) === null);
}
