import { fail } from "../wire/excel-error";
import { addSheet } from "../model/sheets";
import { sheetNamed, type Session } from "../model/session";
import type { SheetModel } from "../model/workbook-model";
import { booleanArgument, optional, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { WorksheetCollectionObject, WorksheetObject } from "./objects";

function objectOf({ id }: SheetModel): WorksheetObject {
  return { className: "Worksheet", sheet: id };
}

/** By id or name. */
function find(session: Session, key: Argument): SheetModel | undefined {
  const wanted = textArgument(key);
  return session.workbook.sheets.find(({ id }) => id === wanted) ?? sheetNamed(session.workbook, wanted);
}

function sheets(session: Session, visibleOnly: Argument): readonly SheetModel[] {
  const only = optional(visibleOnly, booleanArgument) ?? false;
  return session.workbook.sheets.filter(({ state }) => !only || state === "visible");
}

export const worksheetCollection: Behaviour<WorksheetCollectionObject> = {
  items: (_, session) => session.workbook.sheets.map(objectOf),
  call: {
    add: (_, [name], session) => objectOf(addSheet(session, optional(name, textArgument))),
    getActiveWorksheet: (_, __, session) => ({ className: "Worksheet", sheet: session.workbook.active }),
    getCount: (_, [visibleOnly], session) => sheets(session, visibleOnly).length,
    getFirst: (_, [visibleOnly], session) => objectOf(sheets(session, visibleOnly)[0] ?? fail("ItemNotFound")),
    getLast: (_, [visibleOnly], session) => objectOf(sheets(session, visibleOnly).at(-1) ?? fail("ItemNotFound")),
    getItem: (_, [key], session) => objectOf(find(session, key) ?? fail("ItemNotFound")),
    getItemOrNullObject: (_, [key], session) => {
      const sheet = find(session, key);
      return sheet === undefined ? null : objectOf(sheet);
    },
  },
};
