import { inWordsOf } from "../../contract/kind-words";
import type { PeriodKind } from "../../domain/round/period";
import type { FieldForm, ListForm, PairsForm } from "./sheet-form";

type Form = ListForm | PairsForm;

/** A sheet as it is issued in a round of this kind: its own columns or labels, in the words of the kind. */
export function issuedIn<F extends Form>(form: F, kind: PeriodKind): F {
  return withFields(form, kind, (fields) =>
    fields.filter((field) => isIn(field, kind)).map((field) => worded(field, kind)),
  );
}

/**
 * The same for reading: what only other kinds have may be there, since earlier versions issued one form for all kinds,
 * and is not missed; both words are read.
 */
export function readIn<F extends Form>(form: F, kind: PeriodKind): F {
  return withFields(form, kind, (fields) =>
    fields.map((field) => worded(isIn(field, kind) ? field : { ...field, mayBeAbsent: true }, kind)),
  );
}

/** Every field of a sheet that lasts from round to round; those that the kind has are in its words. */
export function spokenIn<F extends Form>(form: F, kind: PeriodKind): F {
  return withFields(form, kind, (fields) => fields.map((field) => (isIn(field, kind) ? worded(field, kind) : field)));
}

export function isIn({ kinds }: Pick<FieldForm, "kinds">, kind: PeriodKind): boolean {
  return kinds?.includes(kind) !== false;
}

function worded(field: FieldForm, kind: PeriodKind): FieldForm {
  const header = inWordsOf(kind, field.header);
  const help = { ...field.help, vi: inWordsOf(kind, field.help.vi) };
  if (header === field.header) return { ...field, help };
  return { ...field, header, help, aliases: [field.header, ...field.aliases.filter((alias) => alias !== header)] };
}

function withFields<F extends Form>(
  form: F,
  kind: PeriodKind,
  change: (fields: readonly FieldForm[]) => readonly FieldForm[],
): F {
  const title = inWordsOf(kind, form.title);
  return form.shape === "list"
    ? { ...form, title, columns: change(form.columns) }
    : { ...form, title, fields: change(form.fields) };
}
