import type { Entry } from "../../domain/basics/entry";
import { nowhere, type Issue } from "../../domain/issue";
import { isBlank, type Cell } from "../../workbook/cell";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { cellText, issueAt } from "../reading/finding";
import { unicodeSheet } from "../reading/unicode-texts";
import { readValue } from "../reading/read-value";

/** How a list is recognised in somebody else's table. */
export type ImportForm = {
  readonly form: ListForm;
  /** Field key → headers that other tables use for it, besides those of the form. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Field key → words that other tables use for a choice, besides those of the form. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type ImportedRow = {
  /** Row number in the table that was given. */
  readonly line: number;
  /** By field key; blank cells are left out. */
  readonly values: InputRow;
  /** Cells that can't be read. */
  readonly issues: readonly Issue[];
  /** Texts in old encodings that were converted, with what was typed. */
  readonly notes: readonly Issue[];
};

/** A row that names nothing, such as a heading, a note or a sum. */
export type LooseRow = { readonly line: number; readonly text: string };

export type ImportedTable = {
  /** Headers as written, each with the form's header that it is taken for. */
  readonly known: readonly { readonly header: string; readonly field: string }[];
  /** Headers that match no field: what is below them is not imported. */
  readonly unknown: readonly string[];
  /** In the order of the table. */
  readonly rows: readonly (ImportedRow | LooseRow)[];
};

/** A table has titles and a letterhead above it. */
const searchedRows = 60;

/** The table of a sheet, wherever it begins and in any order of columns. `null` if no row has the header of names. */
export function importTable(typed: Sheet, { form, spellings, words }: ImportForm): ImportedTable | null {
  const sheet = unicodeSheet(typed);
  const byKey = fieldsBySpelling(form, spellings);
  const header = headerRow(sheet, byKey);
  if (header === null) return null;
  const cells = [...(sheet.rows.get(header.row) ?? [])].filter(([, cell]) => !isBlank(cell));
  const known = cells.flatMap(([column, cell]) => {
    const field = header.fields.get(column);
    return field === undefined ? [] : [{ header: cellText(cell).trim(), field: field.header }];
  });
  const unknown = cells.filter(([column]) => !header.fields.has(column)).map(([, cell]) => cellText(cell).trim());
  const lines = [...sheet.rows]
    .filter(([row, each]) => row > header.row && [...each.values()].some((cell) => !isBlank(cell)))
    .sort(([one], [other]) => one - other);
  return {
    known,
    unknown,
    rows: lines.map(([line, each]) =>
      importedRow({ line, cells: each, fields: header.fields, words, name: sheet.name }),
    ),
  };
}

type Fields = ReadonlyMap<number, FieldForm>;

function fieldsBySpelling(form: ListForm, spellings: ImportForm["spellings"]): ReadonlyMap<string, FieldForm> {
  const byKey = new Map<string, FieldForm>();
  const add = (spelling: string, field: FieldForm): void =>
    void (byKey.has(matchKey(spelling)) ? undefined : byKey.set(matchKey(spelling), field));
  for (const field of form.columns) add(field.header, field);
  for (const field of form.columns)
    for (const spelling of [...field.aliases, ...(spellings[field.key] ?? [])]) add(spelling, field);
  return byKey;
}

/** The row with the most headers that are known; where one is there twice, the leftmost counts. */
function headerRow(
  sheet: Sheet,
  byKey: ReadonlyMap<string, FieldForm>,
): { readonly row: number; readonly fields: Fields } | null {
  let best: { readonly row: number; readonly fields: Fields } | null = null;
  for (const row of [...sheet.rows.keys()].sort((one, other) => one - other).slice(0, searchedRows)) {
    const fields = new Map<number, FieldForm>();
    for (const [column, cell] of [...(sheet.rows.get(row) ?? [])].sort(([one], [other]) => one - other)) {
      const field = byKey.get(matchKey(cellText(cell)));
      if (field !== undefined && ![...fields.values()].includes(field)) fields.set(column, field);
    }
    if ([...fields.values()].some(({ key }) => key === "name") && fields.size > (best?.fields.size ?? 0))
      best = { row, fields };
  }
  return best;
}

type RowParts = {
  readonly line: number;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly fields: Fields;
  readonly words: ImportForm["words"];
  readonly name: string;
};

function importedRow({ line, cells, fields, words, name }: RowParts): ImportedRow | LooseRow {
  const filled = [...cells].filter(([, cell]) => !isBlank(cell));
  const named = filled.some(([column]) => fields.get(column)?.key === "name");
  if (!named || filled.length < 2) return { line, text: filled.map(([, cell]) => cellText(cell).trim()).join(" ") };
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const values = filled.flatMap(([column, cell]): readonly (readonly [string, InputRow[string]])[] => {
    const field = fields.get(column);
    if (field === undefined) return [];
    const literal = words[field.key]?.[matchKey(cellText(cell))];
    if (literal !== undefined) return [[field.key, literal]];
    const address = addressOf(line, column);
    // Of a formula, its result is what people see.
    const { entry, findings } = readValue({ ...cell, formula: null }, field.type, {
      label: field.header,
      cell: address,
      figure: { measure: null, reads: "words" },
    });
    const isLost = entry.value === null || findings.some(({ code }) => code === "letters-lost");
    (isLost ? issues : notes).push(
      ...findings
        .filter(({ code }) => isLost || code === "legacy-font-text")
        .map((finding) => issueAt(finding, { ...nowhere, sheet: name, cell: address })),
    );
    return isLost ? [] : [[field.key, writable(field, entry)]];
  });
  return { line, values: Object.fromEntries(values), issues, notes };
}

function writable({ type }: FieldForm, { value }: Entry): InputRow[string] {
  return type.kind === "date" && typeof value === "string" ? { date: value } : value;
}
