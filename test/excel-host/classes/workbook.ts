import { activeCell, selectedArea } from "../model/selection";
import { sheetOf, type Session } from "../model/session";
import type { Behaviour } from "./behaviour";
import { rangeOf, type RangeObject, type WorkbookObject } from "./objects";

function selected(session: Session): RangeObject {
  const sheet = sheetOf(session, session.workbook.active);
  return rangeOf(sheet.id, selectedArea(session, sheet));
}

export const workbook: Behaviour<WorkbookObject> = {
  read: { name: (_, session) => `${session.workbook.title}.xlsx`, isDirty: () => true, readOnly: () => false },
  open: {
    worksheets: () => ({ className: "WorksheetCollection" }),
    application: () => ({ className: "Application" }),
    names: () => ({ className: "NamedItemCollection", sheet: null }),
    protection: () => ({ className: "WorkbookProtection" }),
    settings: () => ({ className: "SettingCollection" }),
    tables: () => ({ className: "TableCollection", sheet: null }),
    properties: () => ({ className: "DocumentProperties" }),
  },
  call: {
    getSelectedRange: (_, __, session) => selected(session),
    getActiveCell: (_, __, session) => {
      const { sheet, area } = selected(session);
      return rangeOf(sheet, activeCell(area));
    },
  },
};
