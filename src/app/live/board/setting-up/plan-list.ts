import type { Issue } from "../../../../domain/issue";
import { nowhere } from "../../../../domain/issue";
import { askedFields } from "../../../../forms/board/board-reader";
import type { ChosenColumns, ImportColumn } from "../../../../forms/board/import-columns";
import { importTable, type LooseRow, readImported } from "../../../../forms/board/import-table";
import type { FieldForm, ListForm } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { findHeader, locateSheet } from "../../../../forms/reading/find-header";
import { clusterList, rosterList } from "../../../../forms/sheets/board/roster-lists";
import { indicatorList } from "../../../../forms/sheets/board/catalogue-lists";
import type { Sheet, Workbook } from "../../../../workbook/sheet";
import { importForm, type ImportedList } from "./import-forms";
import { listedRows, type Named, referring, shownValue, textIn } from "./listed-rows";
import { type ClusterChoices, type NewCluster, tableClusters } from "./new-clusters";
import { placedRows, type PlacedRow, type Refused } from "./place-rows";

/** What a person says about a table beside the table itself. */
export type ImportChoices = {
  readonly columns: ChosenColumns;
  /** What new rows have where the table is blank: field key → words of the sheet. */
  readonly fills: Readonly<Record<string, string>>;
  /** Codes in place of proposed ones, by line. */
  readonly codes: Readonly<Record<number, string>>;
  readonly clusters: ClusterChoices;
  /** Whether rows that are there and differ become as the table says. */
  readonly overwrite: boolean;
};

export const nothingChosen: ImportChoices = { columns: {}, fills: {}, codes: {}, clusters: {}, overwrite: false };

/** What becomes of a row of the table: `same` = the list holds all of it; `changed` = it holds something else. */
export type ListRow = {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** The cluster that it is in and the section it stands under; "" = neither. */
  readonly under: string;
  readonly outcome: "new" | "changed" | "same" | "refused";
  /** The table has no code for it, and this one is proposed or typed. */
  readonly proposed: boolean;
  /** What differs, in words of the sheet; "" = blank. */
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  /** Headers of what a new row must have and nobody has said. */
  readonly lacks: readonly string[];
  readonly refused: readonly Refused[];
  readonly issues: readonly Issue[];
  /** What was converted from old encodings, or may be meant otherwise. */
  readonly notes: readonly Issue[];
};

/** A value that can be said once for all new rows in which the table leaves it blank. */
export type Fillable = {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Words, or codes with their names, to choose from. */
  readonly options: readonly (readonly [value: string, shown: string])[];
};

/** What importing a table comes to, before anything is written. */
export type ListPreview = {
  /** Name of the sheet that is written to. */
  readonly sheet: string;
  /** `label`: the header of the sheet that it is taken for; `null` = it is not imported. */
  readonly columns: readonly (ImportColumn & { readonly label: string | null })[];
  /** What a column can be taken for. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ListRow[];
  /** Rows that are none of the list: headings, notes, sums. */
  readonly loose: readonly LooseRow[];
  /** Clusters that the table names and `Cụm, khối` doesn't have; those that are there, to choose from. */
  readonly clusters: readonly NewCluster[];
  readonly knownClusters: readonly Named[];
  readonly fillable: readonly Fillable[];
  /** Headers for which the sheet has no column any more: what is below them is not written. */
  readonly unplaced: readonly string[];
};

/** What is shown, and the rows that would be written. */
export type PlannedList = {
  readonly preview: ListPreview;
  readonly added: readonly InputRow[];
  readonly addedClusters: readonly InputRow[];
  readonly edits: readonly { readonly row: number; readonly values: InputRow }[];
};

export type ListRequest = {
  readonly list: ImportedList;
  readonly table: Sheet;
  readonly choices: ImportChoices;
};

/** `null` = no row of the table could be one of headers. */
export function planList(workbook: Workbook, { list, table, choices }: ListRequest): PlannedList | null {
  const given = importForm(list);
  const { form } = given;
  const refer = referring(workbook, form);
  const read = importTable(table, { ...given, measureOf: measuresIn(workbook, form, refer) }, choices.columns);
  if (read === null) return null;
  const clusters = tableClusters(workbook, form === rosterList ? read.rows : [], choices.clusters);
  const { placed, loose } = placedRows(read.rows, {
    form,
    rows: listedRows(workbook, form),
    refer,
    clusterOf: clusters.clusterOf,
    choices: { fills: filled(form, choices), codes: choices.codes },
  });
  const sheet = locateSheet(workbook, form);
  const unplaced = unplacedFields(sheet, form).filter(({ key }) => read.columns.some(({ field }) => field === key));
  const written = placed.map((row) => ({ row, changes: changesOf(row, form, unplaced) }));
  const rows = written.map(({ row, changes }) => listRow(row, changes, form));
  const kept = written.filter((_, index) => rows[index]?.outcome !== "refused");
  return {
    preview: {
      sheet: sheet?.name ?? form.sheet,
      columns: read.columns.map((each) => ({ ...each, label: labelOf(form, each.field) })),
      fields: form.columns.map(({ key, header }) => ({ key, label: header })),
      rows,
      loose,
      clusters: clusters.unknown,
      knownClusters: clusters.known.map(({ code, name }) => ({ code, name })),
      fillable: fillables(form, placed, { choices, clusters: clusters.known }),
      unplaced: unplaced.map(({ header }) => header),
    },
    addedClusters: clusters.added,
    added: kept.flatMap(({ row }) => (row.at === null ? [row.values] : [])),
    edits: kept.flatMap(({ row: { at, values }, changes }) =>
      at === null || changes.length === 0
        ? []
        : [{ row: at.row, values: Object.fromEntries(changes.map(({ key }) => [key, values[key] ?? null])) }],
    ),
  };
}

/** The measure of the indicator that a row is about, where the list has no measures of its own. */
function measuresIn(workbook: Workbook, form: ListForm, refer: ReturnType<typeof referring>) {
  const field = form.columns.find(({ key, refersTo }) => form.rowKey.includes(key) && refersTo === indicatorList.sheet);
  const indicators = field === undefined ? [] : listedRows(workbook, indicatorList);
  return (values: InputRow): string | null => {
    const own = values["measure"];
    if (field === undefined) return typeof own === "string" ? own : null;
    const { code } = refer(field, String(values[field.key] ?? ""), values);
    const measure = textIn(
      indicators.find((row) => textIn(row, "code") === code),
      "measure",
    );
    return measure === "" ? null : measure;
  };
}

function labelOf({ columns }: ListForm, key: string | null): string | null {
  return columns.find((column) => column.key === key)?.header ?? null;
}

/** Fields of the form for which people have removed the column. */
function unplacedFields(sheet: Sheet | null, form: ListForm): readonly FieldForm[] {
  const header = sheet === null ? null : findHeader(sheet, form);
  return header === null ? [] : form.columns.filter(({ key, mayBeAbsent }) => !mayBeAbsent && !header.columns.has(key));
}

function filled({ columns }: ListForm, { fills }: ImportChoices): InputRow {
  return Object.fromEntries(
    Object.entries(fills).flatMap(([key, value]) => {
      const field = columns.find((column) => column.key === key);
      if (field === undefined || value.trim() === "") return [];
      const cell = { value: value.trim(), formula: null, format: "General" };
      const read = readImported(cell, field, { place: nowhere, measure: null });
      return read.value === null ? [] : [[key, read.value] as const];
    }),
  );
}

type Offered = { readonly choices: ImportChoices; readonly clusters: readonly Named[] };

/** Choices and clusters that some new row lacks; what was chosen for one stays to be seen. */
function fillables(form: ListForm, rows: readonly PlacedRow[], { choices, clusters }: Offered): readonly Fillable[] {
  return form.columns.flatMap((field): readonly Fillable[] => {
    const { key, header, type, required, refersTo } = field;
    const isLacking = rows.some(({ at, values }) => at === null && (values[key] ?? null) === null);
    if (!isLacking && !(key in choices.fills)) return [];
    const offered = { key, label: header, required };
    if (type.kind === "choice")
      return [{ ...offered, options: type.choices.map(([words]) => [words, words] as const) }];
    if (refersTo !== clusterList.sheet) return [];
    const everybody = form === rosterList ? [] : [["*", "*"] as const];
    return [
      {
        ...offered,
        options: [...clusters.map(({ code, name }) => [code, `${code} – ${name}`] as const), ...everybody],
      },
    ];
  });
}

type Change = { readonly key: string; readonly label: string; readonly from: string; readonly to: string };

function listRow(row: PlacedRow, changes: readonly Change[], form: ListForm): ListRow {
  const { line, values, at, proposed, refused, issues, notes } = row;
  const outcome =
    refused.length + issues.length > 0 ? "refused" : at === null ? "new" : changes.length > 0 ? "changed" : "same";
  const named = form.rowKey.map((key) => String(values[key] ?? "")).filter((text) => text !== "");
  return {
    line,
    code: form.codeStart === undefined ? named.join(" · ") : String(values[form.rowKey.at(-1) ?? ""] ?? ""),
    name: String(values["name"] ?? values["text"] ?? ""),
    under: [form.codeStart === undefined ? null : values["cluster"], values["section"]]
      .flatMap((said) => (typeof said === "string" && said !== "" ? [said] : []))
      .join(" · "),
    outcome,
    proposed,
    changes: changes.map(({ label, from, to }) => ({ label, from, to })),
    lacks: outcome === "new" ? lacking(form, values) : [],
    refused,
    issues,
    notes,
  };
}

function lacking(form: ListForm, values: InputRow): readonly string[] {
  return askedFields(form, (column) => values[column] ?? null)
    .filter(({ key, required }) => required && (values[key] ?? null) === null)
    .map(({ header }) => header);
}

/** What the table says otherwise than the row that is there. */
function changesOf(
  { at, values }: PlacedRow,
  { columns }: ListForm,
  unplaced: readonly FieldForm[],
): readonly Change[] {
  if (at === null) return [];
  return columns.flatMap((field): readonly Change[] => {
    const to = values[field.key];
    if (to === undefined || to === null || unplaced.includes(field)) return [];
    const entry = at.fields[field.key];
    const [from, now] = [shownValue(field, entry?.value ?? entry?.raw ?? null), shownValue(field, to)];
    return from === now ? [] : [{ key: field.key, label: field.header, from, to: now }];
  });
}
