import { lastColumn, lastRow, type Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { checkedArea, intersection, meets, shifted } from "../model/areas";
import { sheetOf, type Session } from "../model/session";
import { usedArea } from "../model/used-area";
import { integerArgument, optional, booleanArgument } from "./arguments";
import type { Answer, Argument, Behaviour } from "./behaviour";
import { rangeOf, type RangeObject } from "./objects";
import { placeArgument } from "./range-argument";

type Calls = NonNullable<Behaviour<RangeObject>["call"]>;
type From = (area: Area, given: readonly Argument[]) => Area;

/** A range on the same sheet; off the sheet's edge: InvalidArgument. */
function beside(from: From): Calls[string] {
  return ({ sheet, area }, given) => rangeOf(sheet, checkedArea(from(area, given)));
}

function used({ sheet, area }: RangeObject, given: readonly Argument[], session: Session): Area | null {
  return usedArea(sheetOf(session, sheet), area, optional(given[0], booleanArgument) ?? false);
}

/** Ranges of two sheets don't meet (unverified in a real Excel: it may refuse them). */
function common(target: RangeObject, given: readonly Argument[], session: Session): Answer {
  const other = placeArgument(session, sheetOf(session, target.sheet), given[0]);
  const area = other.sheet.id === target.sheet ? intersection(target.area, other.area) : null;
  return area === null ? null : rangeOf(target.sheet, area);
}

function boundingArea(target: RangeObject, given: readonly Argument[], session: Session): Answer {
  const other = placeArgument(session, sheetOf(session, target.sheet), given[0]);
  if (other.sheet.id !== target.sheet) fail("InvalidArgument");
  const { top, left, bottom, right } = other.area;
  const { area } = target;
  const around = {
    top: Math.min(top, area.top),
    left: Math.min(left, area.left),
    bottom: Math.max(bottom, area.bottom),
    right: Math.max(right, area.right),
  };
  return rangeOf(target.sheet, around);
}

/** Which error it is, and where, is unverified in a real Excel. */
const mostMergedAreas = 512;

/** Fails above 512 areas (the page of Range.getMergedAreasOrNullObject in the API reference). */
function mergedAreas({ sheet, area }: RangeObject, session: Session): Answer {
  const areas = sheetOf(session, sheet).merges.filter((merge) => meets(merge, area));
  if (areas.length > mostMergedAreas) fail("GeneralException");
  return areas.length === 0 ? null : { className: "RangeAreas", sheet, areas };
}

function cell(area: Area, row: Argument, column: Argument): Area {
  const top = area.top + integerArgument(row);
  const left = area.left + integerArgument(column);
  return { top, left, bottom: top, right: left };
}

export const rangeNavigation: Calls = {
  getCell: beside((area, [row, column]) => cell(area, row, column)),
  getRow: beside((area, [row]) => ({
    ...area,
    top: area.top + integerArgument(row),
    bottom: area.top + integerArgument(row),
  })),
  getColumn: beside((area, [column]) => ({
    ...area,
    left: area.left + integerArgument(column),
    right: area.left + integerArgument(column),
  })),
  getLastRow: beside((area) => ({ ...area, top: area.bottom })),
  getLastColumn: beside((area) => ({ ...area, left: area.right })),
  getLastCell: beside((area) => ({ ...area, top: area.bottom, left: area.right })),
  getOffsetRange: beside((area, [rows, columns]) => shifted(area, integerArgument(rows), integerArgument(columns))),
  getResizedRange: beside((area, [rows, columns]) => ({
    ...area,
    bottom: area.bottom + integerArgument(rows),
    right: area.right + integerArgument(columns),
  })),
  getAbsoluteResizedRange: beside((area, [rows, columns]) => ({
    ...area,
    bottom: area.top + integerArgument(rows) - 1,
    right: area.left + integerArgument(columns) - 1,
  })),
  getEntireRow: beside((area) => ({ ...area, left: 1, right: lastColumn })),
  getEntireColumn: beside((area) => ({ ...area, top: 1, bottom: lastRow })),
  getBoundingRect: boundingArea,
  getUsedRange: (target, given, session) => {
    const { top, left } = target.area;
    return rangeOf(target.sheet, used(target, given, session) ?? { top, left, bottom: top, right: left });
  },
  getUsedRangeOrNullObject: (target, given, session) => {
    const area = used(target, given, session);
    return area === null ? null : rangeOf(target.sheet, area);
  },
  getIntersection: (target, given, session) => common(target, given, session) ?? fail("ItemNotFound"),
  getIntersectionOrNullObject: common,
  getMergedAreas: (target, _, session) => mergedAreas(target, session) ?? fail("ItemNotFound"),
  getMergedAreasOrNullObject: (target, _, session) => mergedAreas(target, session),
};
