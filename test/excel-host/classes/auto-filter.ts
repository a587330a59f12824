import { fail } from "../wire/excel-error";
import { cellCount, meets } from "../model/areas";
import { guardSheet } from "../model/guard";
import { sheetOf, type Session } from "../model/session";
import type { Answer, Argument, Behaviour } from "./behaviour";
import { rangeOf, type OfSheet } from "./objects";
import { placeArgument } from "./range-argument";

type Target = OfSheet<"AutoFilter">;

/** The buttons alone; one filter a sheet, a new one takes the old one's place. */
function apply({ sheet: id }: Target, [given, column, criteria]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  guardSheet(sheet, null);
  const place = placeArgument(session, sheet, given);
  if (place.sheet !== sheet) fail("InvalidArgument");
  if ((column ?? null) !== null || (criteria ?? null) !== null)
    session.notImplemented("AutoFilter.apply with criteria");
  if (cellCount(place.area) === 1) session.notImplemented("AutoFilter.apply on one cell, which Excel widens by itself");
  if (sheet.tables.some(({ area }) => meets(area, place.area))) fail("InvalidOperation");
  sheet.filter = place.area;
  return null;
}

function range({ sheet }: Target, session: Session): Answer {
  const { filter } = sheetOf(session, sheet);
  return filter === null ? null : rangeOf(sheet, filter);
}

export const autoFilter: Behaviour<Target> = {
  read: {
    enabled: ({ sheet }, session) => sheetOf(session, sheet).filter !== null,
    isDataFiltered: () => false,
  },
  call: {
    apply,
    remove: ({ sheet: id }, _, session) => {
      const sheet = sheetOf(session, id);
      guardSheet(sheet, null);
      sheet.filter = null;
      return null;
    },
    // No criteria can be set here, so there are none to clear.
    clearCriteria: () => null,
    getRange: (target, _, session) => range(target, session) ?? fail("ItemNotFound"),
    getRangeOrNullObject: (target, _, session) => range(target, session),
  },
};
