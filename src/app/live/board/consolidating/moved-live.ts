import { isOutputSheet } from "../../../../forms/output/output-sheets";
import { hasFormula } from "../../../../workbook/each-cell";
import { formulaSheets } from "../../../../workbook/formula-areas";
import { isNamed, type Sheet, type Workbook } from "../../../../workbook/sheet";
import { inputForms, isOurs } from "../../../board-out";
import type { LiveWorkbook, WorkbookChange } from "../../../live-workbook";
import { type MovedFormulas, movedFormulas } from "../../../moved-formulas";
import type { Consolidation } from "../../../../domain/consolidation";
import type { Texts } from "../../../../text/texts";

type Moving = {
  readonly workbook: LiveWorkbook;
  /** As it was opened: without the rows of sheets that people added. */
  readonly opened: Workbook;
  readonly change: WorkbookChange;
  readonly consolidation: Consolidation;
  readonly texts: Texts;
};

/**
 * The same of the open workbook. It is asked for the sheets that people added, and for outputs that a formula looks at;
 * for nothing where there are none. Throws LiveWorkbookError.
 */
export async function movedLive({ workbook, opened, change, ...round }: Moving): Promise<readonly MovedFormulas[]> {
  const forms = inputForms(opened);
  const ours = opened.sheets.filter(({ name }) => forms.has(name));
  const added = opened.sheets.filter((sheet) => !isOurs(sheet.name) && !forms.has(sheet.name));
  const own = [...ours.filter(({ rows }) => hasFormula(rows)), ...(await readWhole(workbook, added))];
  const wanted = new Set(own.flatMap(outputsIn).map((name) => name.toLowerCase()));
  const outputs = opened.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (outputs.length === 0) return [];
  return movedFormulas(own, { before: await readWhole(workbook, outputs), after: change.sheets, ...round });
}

async function readWhole(workbook: LiveWorkbook, sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  if (sheets.length === 0) return [];
  const full = sheets.map(({ name }) => name);
  const read = await workbook.read({ full, values: [], others: () => [], merges: "none" });
  return read.sheets.filter((sheet) => full.some((name) => isNamed(sheet, name)));
}

/** Names of output sheets that its formulas name. */
function outputsIn({ rows }: Sheet): readonly string[] {
  const formulas = [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  return formulas
    .filter((formula) => formula.includes("!"))
    .flatMap(formulaSheets)
    .filter(isOutputSheet);
}
