import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { cellCount, meets } from "../model/areas";
import { visitStored, type CellContent } from "../model/cells";
import { checkFormula } from "../model/formula-text";
import { guardCells } from "../model/guard";
import type { Session } from "../model/session";
import { defaultStyle, emptyContent, intern } from "../model/styles";
import { typedValue } from "../model/typed-value";
import type { SheetModel } from "../model/workbook-model";
import { gridArgument } from "./arguments";
import type { Argument } from "./behaviour";

/** Office.js refuses ranges of more cells (Microsoft's page on resource limits). */
export const mostCells = 5_000_000;

/** `Range.values` and `Range.formulas`: both take values and formulas. "" clears, `null` leaves the cell as it is. */
export function writeValues(
  session: Session,
  sheet: SheetModel,
  { area, value }: { readonly area: Area; readonly value: Argument },
): void {
  const at = gridArgument(value, area);
  guardCells(sheet, area);
  if (value === "") {
    clearContents(sheet, area);
    return;
  }
  if (cellCount(area) > mostCells) fail("RangeExceedsLimit");
  const merges = sheet.merges.filter((merge) => meets(merge, area));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const given = at(row - area.top, column - area.left);
      if (given === null || given === undefined) continue;
      writeCell(session, sheet, { row, column, given, merges });
    }
  }
}

type Write = {
  readonly row: number;
  readonly column: number;
  readonly given: Argument;
  /** Those that may cover the cell. */
  readonly merges: readonly Area[];
};

function writeCell(session: Session, sheet: SheetModel, { row, column, given, merges }: Write): void {
  const before = sheet.cells.get(row, column);
  const style = before?.style ?? defaultStyle(sheet, column);
  const { value, formula, format } = typedValue(given, style.numberFormat);
  if (value === null && formula === null && before === undefined) return;
  if (formula !== null) checkFormula(session.workbook, formula);
  if ((value !== null || formula !== null) && isCovered(merges, row, column)) {
    session.notImplemented("Range.values (set) into a cell that a merged cell covers");
  }
  const shown =
    format !== null && style.numberFormat === "General" ? intern({ ...style, numberFormat: format }) : style;
  sheet.cells.put(row, column, {
    ...(before ?? emptyContent),
    value,
    formula,
    calculated: formula === null,
    style: shown,
  });
}

/** Inside a merged area, but not its first cell. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** Values and formulas go, the look stays. */
export function clearContents(sheet: SheetModel, area: Area): void {
  visitStored(sheet.cells, area, (row, column, content) => {
    if (content.value !== null || content.formula !== null) sheet.cells.put(row, column, withoutValue(content));
  });
}

function withoutValue(content: CellContent): CellContent {
  return { ...content, value: null, formula: null, calculated: true };
}
