import { lastColumn, lastRow, type Area } from "../../../src/workbook/address";
import type { SheetState } from "../../../src/workbook/sheet";
import { fail } from "../wire/excel-error";
import { checkedArea, parseReference, wholeSheet } from "../model/areas";
import { activate } from "../model/selection";
import { sheetOf, type Session } from "../model/session";
import { deleteSheet, moveSheet, renameSheet, setState } from "../model/sheets";
import { usedArea } from "../model/used-area";
import { charactersOfWidth, widthOfCharacters } from "../model/widths";
import {
  booleanArgument,
  colourArgument,
  integerArgument,
  numberArgument,
  oneOf,
  optional,
  textArgument,
} from "./arguments";
import type { Answer, Argument, Behaviour } from "./behaviour";
import { rangeOf, type WorksheetObject } from "./objects";
import { placeOfAddress } from "./range-argument";

const states: Readonly<Record<SheetState, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};
const standardHeight = 15;
/** Microsoft's page on Worksheet.getRanges. */
const longestAddresses = 8192;

function setVisibility({ sheet }: WorksheetObject, value: Argument, session: Session): void {
  const name = oneOf(value, Object.values(states));
  const state = (Object.keys(states) as SheetState[]).find((each) => states[each] === name) ?? "visible";
  setState(session, sheetOf(session, sheet), state);
}

function getRange({ sheet }: WorksheetObject, [address]: readonly Argument[], session: Session): Answer {
  const given = optional(address, textArgument) ?? "";
  if (given === "") return rangeOf(sheet, wholeSheet);
  const place = placeOfAddress(session, sheetOf(session, sheet), given);
  return rangeOf(place.sheet.id, place.area);
}

function byIndexes({ sheet }: WorksheetObject, given: readonly Argument[]): Answer {
  const [row = 0, column = 0, rows = 0, columns = 0] = given.map(integerArgument);
  return rangeOf(sheet, checkedArea({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }));
}

function getRanges({ sheet }: WorksheetObject, [address]: readonly Argument[]): Answer {
  const given = optional(address, textArgument) ?? `1:${lastRow}`;
  if (given.length > longestAddresses)
    fail("InvalidArgument", `Addresses of ${given.length} characters; Excel takes ${longestAddresses}.`);
  const areas = given.split(",").map((each): Area => parseReference(each.trim()) ?? fail("InvalidArgument"));
  return { className: "RangeAreas", sheet, areas };
}

function used({ sheet }: WorksheetObject, [valuesOnly]: readonly Argument[], session: Session): Area | null {
  return usedArea(sheetOf(session, sheet), wholeSheet, optional(valuesOnly, booleanArgument) ?? false);
}

/** "" takes the colour away. */
function setTabColor({ sheet }: WorksheetObject, value: Argument, session: Session): void {
  sheetOf(session, sheet).tab = value === "" ? null : colourArgument(value);
}

function setStandardWidth({ sheet }: WorksheetObject, value: Argument, session: Session): void {
  const characters = numberArgument(value);
  if (characters < 0 || characters > 255) fail("InvalidArgument");
  const model = sheetOf(session, sheet);
  if (model.protection !== null) fail("AccessDenied");
  model.standardWidth = widthOfCharacters(characters);
}

function activateSheet({ sheet }: WorksheetObject, _: readonly Argument[], session: Session): Answer {
  const model = sheetOf(session, sheet);
  if (model.state !== "visible") fail("InvalidOperation");
  activate(session, model);
  return null;
}

export const worksheet: Behaviour<WorksheetObject> = {
  read: {
    id: ({ sheet }) => sheet,
    name: ({ sheet }, session) => sheetOf(session, sheet).name,
    position: ({ sheet }, session) => session.workbook.sheets.indexOf(sheetOf(session, sheet)),
    visibility: ({ sheet }, session) => states[sheetOf(session, sheet).state],
    tabColor: ({ sheet }, session) => {
      const { tab } = sheetOf(session, sheet);
      return tab === null ? "" : `#${tab}`;
    },
    showGridlines: ({ sheet }, session) => sheetOf(session, sheet).showGridlines,
    standardWidth: ({ sheet }, session) => charactersOfWidth(sheetOf(session, sheet).standardWidth),
    standardHeight: () => standardHeight,
  },
  write: {
    name: ({ sheet }, value, session) => renameSheet(session, sheetOf(session, sheet), textArgument(value)),
    position: ({ sheet }, value, session) => moveSheet(session, sheetOf(session, sheet), integerArgument(value)),
    visibility: setVisibility,
    tabColor: setTabColor,
    showGridlines: ({ sheet }, value, session) => {
      sheetOf(session, sheet).showGridlines = booleanArgument(value);
    },
    standardWidth: setStandardWidth,
  },
  open: {
    protection: ({ sheet }) => ({ className: "WorksheetProtection", sheet }),
    freezePanes: ({ sheet }) => ({ className: "WorksheetFreezePanes", sheet }),
    autoFilter: ({ sheet }) => ({ className: "AutoFilter", sheet }),
    pageLayout: ({ sheet }) => ({ className: "PageLayout", sheet }),
    horizontalPageBreaks: ({ sheet }) => ({ className: "PageBreakCollection", sheet }),
    charts: ({ sheet }) => ({ className: "ChartCollection", sheet }),
    names: ({ sheet }) => ({ className: "NamedItemCollection", sheet }),
    tables: ({ sheet }) => ({ className: "TableCollection", sheet }),
  },
  call: {
    activate: activateSheet,
    delete: ({ sheet }, _, session) => void deleteSheet(session, sheetOf(session, sheet)),
    getRange,
    getRangeByIndexes: byIndexes,
    getCell: ({ sheet }, [row, column]) => {
      const [top, left] = [integerArgument(row) + 1, integerArgument(column) + 1];
      return rangeOf(
        sheet,
        checkedArea({ top, left, bottom: Math.min(top, lastRow + 1), right: Math.min(left, lastColumn + 1) }),
      );
    },
    getRanges,
    getUsedRange: (target, given, session) =>
      rangeOf(target.sheet, used(target, given, session) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
    getUsedRangeOrNullObject: (target, given, session) => {
      const area = used(target, given, session);
      return area === null ? null : rangeOf(target.sheet, area);
    },
  },
};
