import { isBlank } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { shownText, cellText } from "../reading/finding";

/** How a list is recognised in somebody else's table. */
export type ImportForm = {
  readonly form: ListForm;
  /** Field key → headers that other tables use for it, besides those of the form. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Field key → words that other tables use for a choice, besides those of the form. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The unit of measure of a row's figures, by its other values; `null` = none. Left out: the table's own, or none. */
  readonly measureOf?: (values: InputRow) => string | null;
};

/** A column of a table and what it is taken for. */
export type ImportColumn = {
  /** Its number in the table. */
  readonly column: number;
  /** As written; "" = none. */
  readonly header: string;
  /** The field's key; `null` = what is below is not imported. */
  readonly field: string | null;
  /** The first thing below the header, by which a person knows the column. */
  readonly sample: string;
};

/** Column number → the key of the field that a person took it for; "" = for none. */
export type ChosenColumns = Readonly<Record<number, string>>;

/** Column number → its field. */
export type Fields = ReadonlyMap<number, FieldForm>;

/** A table has titles and a letterhead above it. */
const searchedRows = 60;

type Found = { readonly headerRow: number; readonly fields: Fields; readonly columns: readonly ImportColumn[] };

/**
 * The row with the most headers that are known, else the first with two texts; where a header is there twice, the
 * leftmost counts. What a person chose goes before what was recognised. `null` = no row could be one of headers.
 */
export function importColumns(sheet: Sheet, { form, spellings }: ImportForm, chosen: ChosenColumns): Found | null {
  const found = knownHeader(sheet, form, fieldsBySpelling(form, spellings)) ?? firstTexts(sheet);
  if (found === null) return null;
  const taken = Object.entries(chosen).flatMap(([column, key]) => {
    const field = form.columns.find((each) => each.key === key);
    return field === undefined ? [] : [[Number(column), field] as const];
  });
  const recognised = [...found.fields].filter(
    ([column, field]) => !(column in chosen) && taken.every(([, each]) => each !== field),
  );
  const fields = new Map([...recognised, ...taken]);
  return { headerRow: found.row, fields, columns: columnsOf(sheet, found.row, fields) };
}

function columnsOf(sheet: Sheet, headerRow: number, fields: Fields): readonly ImportColumn[] {
  const samples = new Map<number, string>();
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other))
    for (const [column, cell] of cells)
      if (row > headerRow && !samples.has(column) && !isBlank(cell)) samples.set(column, shownText(cell).trim());
  const headers = [...(sheet.rows.get(headerRow) ?? [])].filter(([, cell]) => !isBlank(cell));
  const columns = new Set([...headers.map(([column]) => column), ...samples.keys()]);
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => ({
      column,
      header: cellText(sheet.rows.get(headerRow)?.get(column)).trim(),
      field: fields.get(column)?.key ?? null,
      sample: samples.get(column) ?? "",
    }));
}

function fieldsBySpelling(form: ListForm, spellings: ImportForm["spellings"]): ReadonlyMap<string, FieldForm> {
  const byKey = new Map<string, FieldForm>();
  const add = (spelling: string, field: FieldForm): void =>
    void (byKey.has(matchKey(spelling)) ? undefined : byKey.set(matchKey(spelling), field));
  for (const field of form.columns) add(field.header, field);
  for (const field of form.columns)
    for (const spelling of [...field.aliases, ...(spellings[field.key] ?? [])]) add(spelling, field);
  return byKey;
}

type HeaderRow = { readonly row: number; readonly fields: Fields };

function knownHeader(sheet: Sheet, form: ListForm, byKey: ReadonlyMap<string, FieldForm>): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const row of firstRows(sheet)) {
    const fields = new Map<number, FieldForm>();
    for (const [column, cell] of [...(sheet.rows.get(row) ?? [])].sort(([one], [other]) => one - other)) {
      const field = byKey.get(matchKey(cellText(cell)));
      if (field !== undefined && ![...fields.values()].includes(field)) fields.set(column, field);
    }
    const names = [...fields.values()].some(({ key }) => key === "name" || form.rowKey.includes(key));
    if (names && fields.size > (best?.fields.size ?? 0)) best = { row, fields };
  }
  return best;
}

function firstTexts(sheet: Sheet): HeaderRow | null {
  const row = firstRows(sheet).find(
    (each) => [...(sheet.rows.get(each)?.values() ?? [])].filter(({ value }) => typeof value === "string").length > 1,
  );
  return row === undefined ? null : { row, fields: new Map() };
}

function firstRows(sheet: Sheet): readonly number[] {
  return [...sheet.rows.keys()].sort((one, other) => one - other).slice(0, searchedRows);
}
