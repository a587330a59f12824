import type { CellValue } from "../../../src/workbook/cell";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { addressOf } from "../../../src/workbook/address";
import { rawCells } from "../../hosts/xlsx/write/read-raw";

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
export function differences(
  draft: WorkbookDraft,
  recalculated: Uint8Array,
): readonly (FormulaCell & { readonly found: string })[] {
  return draft.sheets.flatMap((sheet) => {
    const formulas = formulaCells(sheet);
    const cells = formulas.length === 0 ? new Map<string, never>() : rawCells(recalculated, sheet.name);
    return formulas.flatMap((cell) => {
      const found = cells.get(cell.address)?.text ?? "";
      const same =
        typeof cell.cached === "number" ? found !== "" && Number(found) === cell.cached : found === cell.cached;
      return same ? [] : [{ ...cell, found }];
    });
  });
}
