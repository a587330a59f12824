import { inWordsOf } from "../../contract/kind-words";
import type { PeriodKind } from "../../domain/round/period";
import type { FieldForm, ListForm, PairsForm } from "./sheet-form";

type Form = ListForm | PairsForm;

/**
 * A sheet as it is issued now in a round of this kind: its own columns or labels, in the words of the kind; what
 * earlier forms asked twice is a formula.
 */
export const issuedIn = onceEach((fields, kind) =>
  fields.filter((field) => isIn(field, kind)).map((field) => worded(asksOnce(field), kind)),
);

function asksOnce(field: FieldForm): FieldForm {
  return field.filling === "formula-or-entry" ? { ...field, filling: "formula" } : field;
}

/**
 * The same for reading: what only other kinds have may be there, since earlier versions issued one form for all kinds,
 * and is not missed; both words are read.
 */
export const readIn = onceEach((fields, kind) =>
  fields.map((field) => worded(isIn(field, kind) ? field : { ...field, mayBeAbsent: true }, kind)),
);

/** Every field of a sheet that lasts from round to round; those that the kind has are in its words. */
export const spokenIn = onceEach((fields, kind) =>
  fields.map((field) => (isIn(field, kind) ? worded(field, kind) : field)),
);

export function isIn({ kinds }: Pick<FieldForm, "kinds">, kind: PeriodKind): boolean {
  return kinds?.includes(kind) !== false;
}

function worded(field: FieldForm, kind: PeriodKind): FieldForm {
  const header = inWordsOf(kind, field.header);
  const help = { ...field.help, vi: inWordsOf(kind, field.help.vi) };
  if (header === field.header) return { ...field, help };
  return { ...field, header, help, aliases: [field.header, ...field.aliases.filter((alias) => alias !== header)] };
}

type Change = (fields: readonly FieldForm[], kind: PeriodKind) => readonly FieldForm[];

/** The descriptions are few and every file of a round asks for them: each is made once for each kind. */
function onceEach(change: Change): <F extends Form>(form: F, kind: PeriodKind) => F {
  const made = new WeakMap<Form, Partial<Record<PeriodKind, Form>>>();
  return <F extends Form>(form: F, kind: PeriodKind): F => {
    const known = made.get(form) ?? {};
    const found = known[kind] ?? withFields(form, kind, change);
    made.set(form, { ...known, [kind]: found });
    return found as F;
  };
}

function withFields(form: Form, kind: PeriodKind, change: Change): Form {
  const title = inWordsOf(kind, form.title);
  return form.shape === "list"
    ? { ...form, title, columns: change(form.columns, kind) }
    : { ...form, title, fields: change(form.fields, kind) };
}
