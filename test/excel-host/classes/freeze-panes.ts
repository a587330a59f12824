import { lastColumn, lastRow, type Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { isWholeColumns, isWholeRows } from "../model/areas";
import { sheetOf, type Session } from "../model/session";
import type { SheetModel } from "../model/workbook-model";
import { integerArgument } from "./arguments";
import type { Answer, Argument, Behaviour } from "./behaviour";
import { rangeOf, type OfSheet } from "./objects";
import { placeArgument } from "./range-argument";

type Target = OfSheet<"WorksheetFreezePanes">;

/** The given cells stay in sight, at the top left; whole rows freeze rows alone, whole columns columns. */
function freezeAt({ sheet: id }: Target, [frozen]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  const { area } = placeArgument(session, sheet, frozen);
  sheet.freeze = { rows: isWholeColumns(area) ? 0 : area.bottom, columns: isWholeRows(area) ? 0 : area.right };
  return null;
}

function count(value: Argument): number {
  const number = value === undefined || value === null ? 1 : integerArgument(value);
  return number >= 1 ? number : fail("InvalidArgument");
}

function frozenArea({ freeze: { rows, columns } }: SheetModel): Area | null {
  if (rows === 0 && columns === 0) return null;
  return { top: 1, left: 1, bottom: rows === 0 ? lastRow : rows, right: columns === 0 ? lastColumn : columns };
}

function location({ sheet }: Target, session: Session): Answer {
  const area = frozenArea(sheetOf(session, sheet));
  return area === null ? null : rangeOf(sheet, area);
}

export const freezePanes: Behaviour<Target> = {
  call: {
    freezeAt,
    // Rows and columns one after the other don't add up: the later call wins (unverified in a real Excel).
    freezeRows: ({ sheet }, [rows], session) => {
      sheetOf(session, sheet).freeze = { rows: count(rows), columns: 0 };
      return null;
    },
    freezeColumns: ({ sheet }, [columns], session) => {
      sheetOf(session, sheet).freeze = { rows: 0, columns: count(columns) };
      return null;
    },
    unfreeze: ({ sheet }, _, session) => {
      sheetOf(session, sheet).freeze = { rows: 0, columns: 0 };
      return null;
    },
    getLocation: (target, _, session) => location(target, session) ?? fail("ItemNotFound"),
    getLocationOrNullObject: (target, _, session) => location(target, session),
  },
};
