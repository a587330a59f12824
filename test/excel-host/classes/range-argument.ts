import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { parseReference } from "../model/areas";
import { sheetNamed, sheetOf, type Session } from "../model/session";
import type { SheetModel } from "../model/workbook-model";
import { isHostObject, type Argument } from "./behaviour";
import type { RangeObject } from "./objects";

export type Place = { readonly sheet: SheetModel; readonly area: Area };

/** Where an address points: "A1:B2" on `sheet`, "'Other sheet'!A1", or a name of the workbook or the sheet. */
export function placeOfAddress(session: Session, sheet: SheetModel, address: string): Place {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address) ?? [];
  if (rest !== undefined) {
    const named = sheetNamed(session.workbook, (quoted ?? plain ?? "").replaceAll("''", "'"));
    return placeOfAddress(session, named ?? fail("InvalidArgument"), rest);
  }
  const area = parseReference(address);
  if (area !== null) return { sheet, area };
  const wanted = address.toLowerCase();
  const name = [...sheet.names, ...session.workbook.names].find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? fail("InvalidArgument") : placeOfAddress(session, sheet, name.formula.replace(/^=/, ""));
}

/** A range, or an address on `sheet`. */
export function placeArgument(session: Session, sheet: SheetModel, value: Argument): Place {
  if (typeof value === "string") return placeOfAddress(session, sheet, value);
  if (isHostObject(value) && value.className === "Range") {
    const range = value as RangeObject;
    return { sheet: sheetOf(session, range.sheet), area: range.area };
  }
  return fail("InvalidArgument");
}
