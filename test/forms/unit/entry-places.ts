import type { Entry } from "../../../src/domain/basics/entry";
import type { Submission } from "../../../src/domain/submissions/submission";
import type { FieldForm } from "../../../src/forms/description/sheet-form";
import { findHeader } from "../../../src/forms/reading/find-header";
import { readPairs } from "../../../src/forms/reading/read-pairs";
import { rowsProperty } from "../../../src/forms/unit/read-submission";
import { unitForms } from "../../../src/forms/unit/unit-forms";
import { addressOf, parseAddress } from "../../../src/workbook/address";
import { type SheetDraft, type WorkbookDraft, sheetOf } from "../../../src/workbook/draft";

/** An unlocked cell of an issued workbook: whose it is and where it stands. */
export type EntryPlace = {
  readonly sheet: string;
  readonly code: string;
  readonly field: FieldForm;
  readonly cell: string;
  readonly format: string;
};

/** Every unlocked cell of the draft, found by header and code; a look that is locked is no entry. */
export function entryPlaces(draft: WorkbookDraft): readonly EntryPlace[] {
  return draft.sheets.flatMap((sheet) => {
    const form = unitForms.find((each) => each.sheet === sheet.name);
    if (form === undefined) return [];
    const places = form.shape === "pairs" ? coverPlaces(sheet, form) : listPlaces(sheet, form);
    return places.flatMap((place) => {
      const at = parseAddress(place.cell);
      const style = at === null ? undefined : sheet.rows.get(at.row)?.get(at.column)?.style;
      return style === undefined || style.locked ? [] : [{ ...place, format: style.numberFormat }];
    });
  });
}

type Place = Omit<EntryPlace, "format">;

function coverPlaces(
  sheet: SheetDraft,
  form: Extract<(typeof unitForms)[number], { shape: "pairs" }>,
): readonly Place[] {
  const { cells } = readPairs(sheetOf(sheet), form);
  return form.fields.map((field) => ({ sheet: form.sheet, code: "", field, cell: cells.get(field.key) ?? "" }));
}

function listPlaces(sheet: SheetDraft, form: Extract<(typeof unitForms)[number], { shape: "list" }>): readonly Place[] {
  const header = findHeader(sheetOf(sheet), form);
  if (header === null) return [];
  return [...sheet.rows].flatMap(([row, cells]) => {
    const code = cells.get(header.columns.get(form.rowKey[0]) ?? 0)?.value;
    if (row <= header.row || typeof code !== "string") return [];
    return form.columns.map((field) => ({
      sheet: form.sheet,
      code,
      field,
      cell: addressOf(row, header.columns.get(field.key) ?? 0),
    }));
  });
}

/** What a submission holds of a place; `undefined` where it has no such row or field. */
export function entryOf(submission: Submission, { sheet, code, field }: Place): Entry | undefined {
  if (!(sheet in rowsProperty)) return (submission.cover as Readonly<Record<string, Entry>>)[field.key];
  const rows = submission[rowsProperty[sheet as keyof typeof rowsProperty]] as readonly (Readonly<
    Record<string, unknown>
  > & { readonly code: string })[];
  return rows.find((row) => row.code === code)?.[field.key] as Entry | undefined;
}
