import { fail } from "../wire/excel-error";
import { sheetOf, type Session } from "../model/session";
import type { SheetModel } from "../model/workbook-model";
import { integerArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { rangeOf, type OfSheet } from "./objects";
import { placeArgument } from "./range-argument";

type Collection = OfSheet<"PageBreakCollection">;
/** `row` begins a new page. */
type Target = OfSheet<"PageBreak"> & { readonly row: number };

/** No page says whether a protected sheet takes page breaks: refused here, since that is the harder case. */
function unprotected(session: Session, id: string): SheetModel {
  const sheet = sheetOf(session, id);
  return sheet.protection === null ? sheet : fail("AccessDenied");
}

function of({ sheet }: Collection, row: number): Target {
  return { className: "PageBreak", sheet, row };
}

/** Before the first row of the range. */
function add(target: Collection, [given]: readonly Argument[], session: Session): Target {
  const sheet = unprotected(session, target.sheet);
  const { area } = placeArgument(session, sheet, given);
  if (area.top === 1) fail("InvalidArgument");
  sheet.breaks = [...new Set([...sheet.breaks, area.top])].sort((one, other) => one - other);
  return of(target, area.top);
}

export const pageBreakCollection: Behaviour<Collection> = {
  items: (target, session) => sheetOf(session, target.sheet).breaks.map((row) => of(target, row)),
  call: {
    add,
    getCount: ({ sheet }, _, session) => sheetOf(session, sheet).breaks.length,
    getItem: (target, [index], session) =>
      of(target, sheetOf(session, target.sheet).breaks[integerArgument(index)] ?? fail("ItemNotFound")),
    removePageBreaks: ({ sheet }, _, session) => {
      unprotected(session, sheet).breaks = [];
      return null;
    },
  },
};

export const pageBreak: Behaviour<Target> = {
  read: { rowIndex: ({ row }) => row - 1, columnIndex: () => 0, _Id: ({ row }) => `h${row}` },
  call: {
    delete: ({ sheet: id, row }, _, session) => {
      const sheet = sheetOf(session, id);
      sheet.breaks = sheet.breaks.filter((each) => each !== row);
      return null;
    },
    getCellAfterBreak: ({ sheet, row }) => rangeOf(sheet, { top: row, bottom: row, left: 1, right: 1 }),
  },
};
