import type { CellValue } from "../../../src/workbook/cell";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { addressOf } from "../../../src/workbook/address";
import { savedResults, type Results } from "../../prove/calculators/calculator";

export type FormulaCell = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly cached: CellValue;
};

/** Every formula cell of a page with what the engine says it comes to. */
export function formulaCells({ name, rows }: SheetDraft): readonly FormulaCell[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula, value }]) =>
      formula === null ? [] : [{ sheet: name, address: addressOf(row, column), formula, cached: value }],
    ),
  );
}

/** Formula cells without a cached value: an empty text is one, nothing at all is none. */
export function uncached(draft: WorkbookDraft): readonly FormulaCell[] {
  return draft.sheets.flatMap(formulaCells).filter(({ cached }) => cached === null);
}

/** Formula cells that come to something else than their cached value once they are recalculated. */
export function differences(draft: WorkbookDraft, recalculated: Uint8Array): readonly Difference[] {
  return differencesFrom(draft, savedResults(recalculated));
}

export type Difference = FormulaCell & { readonly found: string };

export function differencesFrom(draft: WorkbookDraft, results: Results): readonly Difference[] {
  return draft.sheets.flatMap((sheet) =>
    formulaCells(sheet).flatMap((cell) => {
      const found = results(cell.sheet, cell.address);
      const same =
        typeof cell.cached === "number" ? found !== "" && Number(found) === cell.cached : found === cell.cached;
      return same ? [] : [{ ...cell, found }];
    }),
  );
}
