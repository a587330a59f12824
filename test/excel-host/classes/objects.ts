import type { Area } from "../../../src/workbook/address";

/** Sheets go by id, so that an object stays good when its sheet is renamed or the workbook restored. */
export type WorkbookObject = { readonly className: "Workbook" };
export type WorksheetCollectionObject = { readonly className: "WorksheetCollection" };
export type WorksheetObject = { readonly className: "Worksheet"; readonly sheet: string };

/** What belongs to a sheet and has nothing of its own to remember. */
export type OfSheet<Name extends string> = { readonly className: Name; readonly sheet: string };

export type RangeObject = { readonly className: "Range"; readonly sheet: string; readonly area: Area };
export type RangeAreasObject = {
  readonly className: "RangeAreas";
  readonly sheet: string;
  readonly areas: readonly Area[];
};

/** What belongs to a range or to several. */
export type OfAreas<Name extends string> = {
  readonly className: Name;
  readonly sheet: string;
  readonly areas: readonly Area[];
};

export function rangeOf(sheet: string, area: Area): RangeObject {
  return { className: "Range", sheet, area };
}
