import { cellCount, height, isWholeColumns, isWholeRows, quotedSheet, referenceOf, width } from "../model/areas";
import { sheetOf, type Session } from "../model/session";
import { fail } from "../wire/excel-error";
import { integerArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { rangeOf, type OfAreas, type RangeAreasObject } from "./objects";
import { rangeActions } from "./range-actions";
import { placeArgument } from "./range-argument";

type Collection = OfAreas<"RangeAreasCollection"> | OfAreas<"RangeCollection">;

/**
 * As a person pastes into several selected areas: a source of one area goes into each of them. Maintainers of Office.js
 * say that its limits are those of the user interface (issue 4800): several areas as the source are refused, there with
 * InvalidArgument, in issue 1494 with GeneralException. Nobody has seen areas that the source doesn't fill.
 */
function copyIntoEach(
  { sheet, areas }: RangeAreasObject,
  [from, ...kinds]: readonly Argument[],
  session: Session,
): null {
  if (typeof from === "string" && from.includes(",")) fail("InvalidArgument");
  const source = placeArgument(session, sheetOf(session, sheet), from ?? null);
  for (const area of areas) {
    if (height(area) % height(source.area) !== 0 || width(area) % width(source.area) !== 0)
      return session.notImplemented("RangeAreas.copyFrom into areas that the source does not fill");
  }
  for (const area of areas) rangeActions["copyFrom"]?.(rangeOf(sheet, area), [from ?? null, ...kinds], session);
  return null;
}

export const rangeAreas: Behaviour<RangeAreasObject> = {
  read: {
    address: ({ sheet, areas }, session) => {
      const name = quotedSheet(sheetOf(session, sheet).name);
      return areas.map((area) => `${name}!${referenceOf(area)}`).join(",");
    },
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    isEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    isEntireRow: ({ areas }) => areas.every(isWholeRows),
  },
  open: {
    areas: ({ sheet, areas }) => ({ className: "RangeCollection", sheet, areas }),
    format: ({ sheet, areas }) => ({ className: "RangeFormat", sheet, areas }),
    dataValidation: ({ sheet, areas }) => ({ className: "DataValidation", sheet, areas }),
    conditionalFormats: ({ sheet, areas }) => ({ className: "ConditionalFormatCollection", sheet, areas }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", sheet }),
  },
  call: {
    copyFrom: copyIntoEach,
    clear: ({ sheet, areas }, given, session) => {
      for (const area of areas) rangeActions["clear"]?.(rangeOf(sheet, area), given, session);
      return null;
    },
  },
};

export const rangeCollection: Behaviour<Collection> = {
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index]) => rangeOf(sheet, areas[integerArgument(index)] ?? fail("ItemNotFound")),
  },
};
