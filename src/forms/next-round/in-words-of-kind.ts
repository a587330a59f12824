import { type PeriodKind, periodKinds } from "../../domain/round/period";
import { type CellEdit, withEdits } from "../../workbook/edit";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { issuedIn } from "../description/of-kind";
import type { FieldForm, SheetForm } from "../description/sheet-form";
import { findHeader } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { readPairs } from "../reading/read-pairs";

/**
 * Title, labels and headers in the words of the round's kind (rounds.md, The three kinds of Kỳ), where they are
 * those of another kind: what a person wrote in their place stays.
 */
export function inWordsOfKind(sheet: Sheet, form: SheetForm, kind: PeriodKind): Sheet {
  const words = wordsOfKinds(form, kind);
  if (words.size === 0) return sheet;
  const isLabel = labelsOf(sheet, form);
  const edits = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly CellEdit[] => {
      const value = words.get(matchKey(cellText(cell)));
      if (value === undefined || cell.formula !== null || !isLabel(row, column)) return [];
      return [{ sheet: sheet.name, row, column, was: cell.value, value, format: null }];
    }),
  );
  return withEdits(sheet, edits);
}

/** What other kinds call a title, label or header, by match key → what this kind says, where it differs. */
function wordsOfKinds(form: SheetForm, kind: PeriodKind): ReadonlyMap<string, string> {
  const others = periodKinds.map((each) => textsOf(form, each));
  const differing = [...textsOf(form, kind)].flatMap(([key, text]) =>
    others.flatMap((texts) => {
      const other = texts.get(key);
      return other === undefined || other === text ? [] : [[matchKey(other), text] as const];
    }),
  );
  return new Map(differing);
}

function textsOf(given: SheetForm, kind: PeriodKind): ReadonlyMap<string, string> {
  const form = issuedIn<SheetForm>(given, kind);
  const fields = form.shape === "list" ? form.columns : form.fields;
  return new Map([["", form.title], ...fields.map(({ key, header }) => [key, header] as const)]);
}

/** What a field of a sheet that lasts over the rounds is called in a round of this kind. */
export function headerIn(
  form: SheetForm,
  { key, header }: Pick<FieldForm, "key" | "header">,
  kind: PeriodKind,
): string {
  return textsOf(form, kind).get(key) ?? header;
}

/** Rows down to the header of a list; of pairs all but the values. */
function labelsOf(sheet: Sheet, form: SheetForm): (row: number, column: number) => boolean {
  if (form.shape === "list") {
    const last = findHeader(sheet, form)?.row ?? 0;
    return (row) => row <= last;
  }
  const values = new Set(readPairs(sheet, form).cells.values());
  return (row, column) => !values.has(addressOf(row, column));
}
