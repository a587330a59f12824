import { cellCount, isWholeColumns, isWholeRows, quotedSheet, referenceOf } from "../model/areas";
import { sheetOf } from "../model/session";
import { fail } from "../wire/excel-error";
import { integerArgument } from "./arguments";
import type { Behaviour } from "./behaviour";
import { rangeOf, type OfAreas, type RangeAreasObject } from "./objects";
import { rangeActions } from "./range-actions";

type Collection = OfAreas<"RangeAreasCollection"> | OfAreas<"RangeCollection">;

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
