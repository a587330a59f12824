import { fail } from "../wire/excel-error";
import { cellCount, height, isWholeColumns, isWholeRows, quotedSheet, referenceOf, width } from "../model/areas";
import { guardSheet } from "../model/guard";
import { changeColumns, changeRows, columnsHidden, isHidden, leftOf, rowsHidden, topOf } from "../model/layout";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "../model/read-cells";
import { sheetOf, type Session } from "../model/session";
import { emptyContent, intern, restyle, styleAt } from "../model/styles";
import { booleanArgument, gridArgument, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { RangeObject } from "./objects";
import { rangeActions } from "./range-actions";
import { rangeNavigation } from "./range-navigation";
import { writeValues } from "./write-values";

function address({ sheet, area }: RangeObject, session: Session): string {
  return `${quotedSheet(sheetOf(session, sheet).name)}!${referenceOf(area)}`;
}

function setValues({ sheet, area }: RangeObject, value: Argument, session: Session): void {
  writeValues(session, sheetOf(session, sheet), { area, value });
  session.emit({
    kind: "changed",
    sheet,
    details: { address: referenceOf(area), changeType: "RangeEdited", source: "Local" },
  });
}

/** A string for all cells, or an array of the range's size; `null` in it leaves a cell as it is. */
function setNumberFormats({ sheet: id, area }: RangeObject, value: Argument, session: Session): void {
  const sheet = sheetOf(session, id);
  guardSheet(sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    const numberFormat = textArgument(value);
    restyle(sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  const at = gridArgument(value, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const given = at(row - area.top, column - area.left);
      if (given === null || given === undefined) continue;
      const before = styleAt(sheet, row, column);
      const numberFormat = textArgument(given);
      if (before.numberFormat === numberFormat) continue;
      sheet.cells.put(row, column, {
        ...(sheet.cells.get(row, column) ?? emptyContent),
        style: intern({ ...before, numberFormat }),
      });
    }
  }
}

function setColumnsHidden({ sheet: id, area }: RangeObject, value: Argument, session: Session): void {
  const sheet = sheetOf(session, id);
  guardSheet(sheet, "allowFormatColumns");
  const hidden = booleanArgument(value);
  changeColumns(sheet, area, (before) => ({ ...before, hidden }));
}

function setRowsHidden({ sheet: id, area }: RangeObject, value: Argument, session: Session): void {
  const sheet = sheetOf(session, id);
  guardSheet(sheet, "allowFormatRows");
  const hidden = booleanArgument(value);
  changeRows(sheet, area, (before) => ({ ...before, hidden }));
}

/** Beyond what a signed 32-bit number holds Excel answers -1 (Microsoft's page on Range.cellCount). */
function countOf({ area }: RangeObject): number {
  const count = cellCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

/** A PNG of one pixel, base64: this host draws nothing. */
const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const range: Behaviour<RangeObject> = {
  read: {
    address,
    rowIndex: ({ area }) => area.top - 1,
    columnIndex: ({ area }) => area.left - 1,
    rowCount: ({ area }) => height(area),
    columnCount: ({ area }) => width(area),
    cellCount: countOf,
    isEntireColumn: ({ area }) => isWholeColumns(area),
    isEntireRow: ({ area }) => isWholeRows(area),
    values: ({ sheet, area }, session) => readValues(session, sheetOf(session, sheet), area),
    formulas: ({ sheet, area }, session) => readFormulas(session, sheetOf(session, sheet), area),
    numberFormat: ({ sheet, area }, session) => readNumberFormats(sheetOf(session, sheet), area),
    valueTypes: ({ sheet, area }, session) => readValueTypes(session, sheetOf(session, sheet), area),
    text: ({ sheet, area }, session) => readText(session, sheetOf(session, sheet), area),
    hidden: ({ sheet, area }, session) => isHidden(sheetOf(session, sheet), area),
    columnHidden: ({ sheet, area }, session) => columnsHidden(sheetOf(session, sheet), area),
    rowHidden: ({ sheet, area }, session) => rowsHidden(sheetOf(session, sheet), area),
    left: ({ sheet, area }, session) => leftOf(sheetOf(session, sheet), area.left),
    top: ({ sheet, area }, session) => topOf(sheetOf(session, sheet), area.top),
    width: ({ sheet, area }, session) =>
      leftOf(sheetOf(session, sheet), area.right + 1) - leftOf(sheetOf(session, sheet), area.left),
    height: ({ sheet, area }, session) =>
      topOf(sheetOf(session, sheet), area.bottom + 1) - topOf(sheetOf(session, sheet), area.top),
  },
  write: {
    values: setValues,
    formulas: setValues,
    numberFormat: setNumberFormats,
    columnHidden: setColumnsHidden,
    rowHidden: setRowsHidden,
  },
  open: {
    format: ({ sheet, area }) => ({ className: "RangeFormat", sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => ({ className: "DataValidation", sheet, areas: [area] }),
    conditionalFormats: ({ sheet, area }) => ({ className: "ConditionalFormatCollection", sheet, areas: [area] }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", sheet }),
  },
  call: {
    ...rangeNavigation,
    ...rangeActions,
    getImage: () => onePixel,
    // The library asks this before it splits a large array into several actions.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== height(area) || columns !== width(area)) {
        fail(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
      return null;
    },
  },
};
