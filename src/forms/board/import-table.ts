import type { Entry } from "../../domain/basics/entry";
import { sheetNames } from "../../contract/sheet-names";
import { nowhere, type Issue } from "../../domain/issue";
import { addressOf } from "../../workbook/address";
import { isBlank, type Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { cellText, issueAt } from "../reading/finding";
import { readValue } from "../reading/read-value";
import { unicodeSheet } from "../reading/unicode-texts";
import { importColumns, type ChosenColumns, type Fields, type ImportColumn, type ImportForm } from "./import-columns";

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
export type LooseRow = {
  readonly line: number;
  readonly text: string;
  /** It stands alone in its row, or is numbered as a part: the rows below may be under it. */
  readonly isHeading: boolean;
};

export type ImportedTable = {
  /** Every column with something in it, in the order of the table. */
  readonly columns: readonly ImportColumn[];
  /** In the order of the table. */
  readonly rows: readonly (ImportedRow | LooseRow)[];
};

/**
 * The table of a sheet, wherever it begins and in any order of columns, with the columns that a person chose. `null` if
 * no row could be one of headers.
 */
export function importTable(typed: Sheet, form: ImportForm, chosen: ChosenColumns = {}): ImportedTable | null {
  const sheet = unicodeSheet(typed);
  const found = importColumns(sheet, form, chosen);
  if (found === null) return null;
  const { headerRow, fields, columns } = found;
  const lines = [...sheet.rows]
    .filter(([row, each]) => row > headerRow && [...each.values()].some((cell) => !isBlank(cell)))
    .sort(([one], [other]) => one - other);
  const { words, measureOf = ownMeasure } = form;
  const hasHeadings = form.form.columns.some(
    ({ key, refersTo }) => key === "section" || refersTo === sheetNames.clusters,
  );
  const table: Table = { sheet, fields, words, measureOf, hasHeadings, naming: namingOf(fields, form) };
  return {
    columns,
    rows: lines.map(([line, cells]) =>
      tableRow(
        line,
        [...cells].filter(([, cell]) => !isBlank(cell)),
        table,
      ),
    ),
  };
}

type Table = {
  readonly sheet: Sheet;
  readonly fields: Fields;
  readonly words: ImportForm["words"];
  readonly measureOf: (values: InputRow) => string | null;
  /** Rows of the list may stand under headings: one text alone is such a one. */
  readonly hasHeadings: boolean;
  /** A row that has none of these is no row of data. */
  readonly naming: ReadonlySet<string>;
};

function ownMeasure({ measure }: InputRow): string | null {
  return typeof measure === "string" ? measure : null;
}

/**
 * By its name; of a list whose rows have none, or where the table has no such column, by what names its rows; where the
 * name may be left blank (Tên mục), by either.
 */
function namingOf(fields: Fields, { form }: ImportForm): ReadonlySet<string> {
  const name = [...fields.values()].find(({ key }) => key === "name");
  if (name === undefined) return new Set(form.rowKey);
  return new Set(name.required === true ? ["name"] : ["name", ...form.rowKey]);
}

type Filled = readonly (readonly [column: number, cell: Cell])[];

function tableRow(line: number, typed: Filled, table: Table): ImportedRow | LooseRow {
  const filled = withMerged(line, typed, table);
  const numbering = filled.find(([column, cell]) => isNumbering(cell) && !isText(table.fields.get(column)))?.[1];
  const named = filled.some(([column]) => table.naming.has(table.fields.get(column)?.key ?? ""));
  const isPart = numbering !== undefined && /^(?:[IVXLC]+|[A-Z])[.)/-]?$/u.test(cellText(numbering).trim());
  const isAlone = filled.length < 2 && table.fields.size > 1 && table.hasHeadings;
  if (named && !isAlone && !isPart && !isSum(filled, table) && !filled.every(([, cell]) => isNumbering(cell)))
    return dataRow(line, filled, table);
  const text = filled.map(([, cell]) => cellText(cell).trim()).join(" ");
  const heading = isPart || isAlone ? headingText(filled, { isPart, ...table }) : null;
  return { line, text: heading ?? text, isHeading: heading !== null };
}

/** What a heading says, with its numeral and without the figures beside it. */
function headingText(
  filled: Filled,
  { isPart, fields, naming }: Pick<Table, "fields" | "naming"> & { readonly isPart: boolean },
): string | null {
  const words = filled.filter(([, cell]) => /\p{L}/u.test(cellText(cell)));
  const name = words.find(([column]) => naming.has(fields.get(column)?.key ?? "")) ?? words.at(isPart ? 1 : 0);
  if (name === undefined) return null;
  const text = cellText(name[1]).trim();
  const numeral = isPart
    ? cellText(words[0]?.[1])
        .trim()
        .replace(/[.)/-]$/u, "")
    : "";
  return numeral === "" || words[0] === name ? text : `${numeral}. ${text}`;
}

/** "3", "(3)", "II", "A": the number of a row or of a column. */
function isNumbering(cell: Cell): boolean {
  return /^\(?(?:\d{1,3}|[IVXLC]+|[A-Z])[.)/-]?\)?$/u.test(cellText(cell).trim());
}

function isText(field: FieldForm | undefined): boolean {
  return field !== undefined && field.key !== "order";
}

/** The line of sums under a table. */
function isSum(filled: Filled, { fields, naming }: Table): boolean {
  return filled.some(
    ([column, cell]) =>
      naming.has(fields.get(column)?.key ?? "") &&
      /^(?:tổng|tổng cộng|tổng số|tổng điểm|cộng)[\s:.\d]*$/u.test(matchKey(cellText(cell))),
  );
}

/** A cluster or a unit that is written once over several merged rows is said of each of them. */
function withMerged(line: number, filled: Filled, { sheet, fields, naming }: Table): Filled {
  const merged = sheet.merges
    .filter(({ top, bottom }) => top < line && line <= bottom)
    .flatMap(({ top, left }): Filled => {
      const field = fields.get(left);
      const cell = sheet.rows.get(top)?.get(left);
      const isSaid =
        field !== undefined && (field.refersTo !== null || field.key === "section" || naming.has(field.key));
      return isSaid && cell !== undefined && !isBlank(cell) ? [[left, cell]] : [];
    });
  return [...filled, ...merged.filter(([column]) => filled.every(([each]) => each !== column))];
}

function dataRow(line: number, filled: Filled, table: Table): ImportedRow {
  const isFigure = ([column]: Filled[number]): boolean => table.fields.get(column)?.type.kind === "figure";
  const said = cellsOf(
    line,
    filled.filter((each) => !isFigure(each)),
    { ...table, measure: null },
  );
  const measure = table.measureOf(said.values);
  const figures = cellsOf(line, filled.filter(isFigure), { ...table, measure });
  return {
    line,
    values: { ...said.values, ...figures.values },
    issues: [...said.issues, ...figures.issues],
    notes: [...said.notes, ...figures.notes],
  };
}

function cellsOf(
  line: number,
  filled: Filled,
  { sheet, fields, words, measure }: Table & { readonly measure: string | null },
): Omit<ImportedRow, "line"> {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const values = filled.flatMap(([column, cell]): readonly (readonly [string, InputRow[string]])[] => {
    const field = fields.get(column);
    if (field === undefined) return [];
    const literal = words[field.key]?.[matchKey(cellText(cell))];
    if (literal !== undefined) return [[field.key, literal]];
    const place = { ...nowhere, sheet: sheet.name, cell: addressOf(line, column) };
    const read = readImported(cell, field, { place, measure });
    issues.push(...read.issues);
    notes.push(...read.notes);
    return read.value === null ? [] : [[field.key, read.value]];
  });
  return { values: Object.fromEntries(values), issues, notes };
}

type Read = { readonly value: InputRow[string]; readonly issues: readonly Issue[]; readonly notes: readonly Issue[] };

/** A cell as the field takes it; `value` `null` = it can't be read, and `issues` say why. */
export function readImported(
  cell: Cell,
  field: FieldForm,
  { place, measure }: { readonly place: Issue["place"]; readonly measure: string | null },
): Read {
  // Of a formula, its result is what people see.
  const { entry, findings } = readValue({ ...cell, formula: null }, field.type, {
    label: field.header,
    cell: place.cell ?? "",
    figure: { measure, reads: isNumber(cell) ? "number" : "words" },
  });
  const value = writable(field, entry);
  const isLost = value === null || findings.some(({ code }) => code === "letters-lost");
  const told = findings.filter(({ code }) => isLost || !usual.has(code)).map((finding) => issueAt(finding, place));
  return { value: isLost ? null : value, issues: isLost ? told : [], notes: isLost ? [] : told };
}

/** What is read as it is meant needs no word: every cell of a copied table is text. */
const usual: ReadonlySet<string> = new Set(["number-as-text", "date-as-text"]);

/** Words are as valid as numbers in a figure; what begins with a digit is a number. */
function isNumber(cell: Cell): boolean {
  return /^[-+−]?\d/u.test(cellText(cell).trim());
}

/** "Không áp dụng" and "Không giao" stay as they were typed. */
function writable({ type }: FieldForm, { value, state, raw }: Entry): InputRow[string] {
  if (state === "not-applicable" || state === "not-assigned") return raw;
  return type.kind === "date" && typeof value === "string" ? { date: value } : value;
}
