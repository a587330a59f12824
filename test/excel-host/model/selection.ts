import type { Area } from "../../../src/workbook/address";
import { referenceOf } from "./areas";
import type { Session } from "./session";
import type { SheetModel } from "./workbook-model";

const firstCell: Area = { top: 1, left: 1, bottom: 1, right: 1 };

export function selectedArea(session: Session, sheet: SheetModel): Area {
  return session.workbook.selections.get(sheet.id) ?? firstCell;
}

export function activeCell({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}

/** Shows the sheet and selects the cells, as a click does; those who listen are told. */
export function select(session: Session, sheet: SheetModel, area: Area): void {
  activate(session, sheet);
  session.workbook.selections = new Map([...session.workbook.selections, [sheet.id, area]]);
  session.emit({
    kind: "selectionChanged",
    sheet: sheet.id,
    details: { address: referenceOf(area), worksheetId: sheet.id },
  });
}

export function activate(session: Session, sheet: SheetModel): void {
  const { workbook } = session;
  if (workbook.active === sheet.id) return;
  const left = workbook.active;
  workbook.active = sheet.id;
  session.emit({ kind: "deactivated", sheet: left, details: { worksheetId: left } });
  session.emit({ kind: "activated", sheet: sheet.id, details: { worksheetId: sheet.id } });
}
