import type { ListForm, PairsForm } from "../description/sheet-form";
import type { MergeFields, MergeRules, Statement, MergeRow, MergeValue } from "../../domain/merging/merge-rows";
import type { ScorerKey } from "../../domain/round/unit-names";
import {
  opinionList,
  receiptList,
  reminderList,
  enteredScoreList,
  nominationList,
} from "../sheets/board/register-lists";
import { foldValue, scoreRowKey, scoreRules } from "../../domain/merging/score-rules";
import { scaleList, bandList } from "../sheets/board/scale-list";
import { periodSheet } from "../sheets/board/period-sheet";
import { boardLists, drawableRow, rowsOf } from "../board/input-sheets";
import { clusterCoverSheet, clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import type { InputRow } from "../drawing/row-guide";
import type { Workbook } from "../../workbook/sheet";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import type { Entry } from "../../domain/basics/entry";
import { type CellValue, isDate, isError } from "../../workbook/cell";

/** How the rows of one list are merged. */
export type MergeList = {
  readonly form: ListForm;
  readonly keyOf: (fields: MergeFields, scorerOf: ScorerKey) => string;
  readonly rules: MergeRules;
  /** True: the rows about one thing are merged as a whole, such as the bands of a criterion. */
  readonly asOne?: boolean;
};

export type MergeForm = MergeList | { readonly form: PairsForm; readonly rules: MergeRules };

/** Literals that mean the same as a blank. */
const saysNothing: ReadonlySet<string> = new Set([
  `${opinionList.sheet} cluster none`,
  `${opinionList.sheet} council none`,
]);

function byFields(...keys: readonly string[]): MergeList["keyOf"] {
  return (fields) => JSON.stringify(keys.map((key) => foldValue(fields[key])));
}

function listOf(form: ListForm, statements: readonly Statement[] = []): MergeList {
  return { form, keyOf: byFields(...form.rowKey), rules: { named: form.rowKey, statements } };
}

/** In a scale a blank has a meaning, and an added line changes other results: a person must settle every difference. */
function scaleOf(form: ListForm, asOne: boolean): MergeList {
  const fields = asOne ? [wholeField] : form.columns.map(({ key }) => key).filter((key) => !form.rowKey.includes(key));
  return {
    ...listOf(form),
    asOne,
    rules: {
      named: form.rowKey,
      statements: [{ fields, silent: () => false, contradicts: () => true }],
      addsNothing: true,
    },
  };
}

/** The key under which rows merged as a whole are compared. */
export const wholeField = "rows";

/** Lists with another key than their sheet's, or with several fields as one statement. */
const special: readonly MergeList[] = [
  scaleOf(scaleList, false),
  scaleOf(bandList, true),
  {
    // By SHA-256, else by sender, document and Số đến.
    form: receiptList,
    keyOf: (fields) =>
      foldValue(fields["sha256"]) === ""
        ? byFields("sender", "document", "arrivalNumber")(fields, foldValue)
        : byFields("sha256")(fields, foldValue),
    rules: {
      named: ["sender"],
      statements: [
        { fields: ["document", "number", "signedOn", "arrivalNumber", "arrivedOn", "way", "file", "sha256"] },
      ],
    },
  },
  {
    form: reminderList,
    // A blank Lần means 1.
    keyOf: (fields) => byFields("code", "wave")({ ...fields, wave: fields["wave"] ?? 1 }, foldValue),
    rules: { named: ["code", "wave"], statements: [{ fields: ["sentOn", "number", "content"] }] },
  },
  {
    form: opinionList,
    // A blank Lần means 1.
    keyOf: (fields) => byFields("unit", "code", "version")({ ...fields, version: fields["version"] ?? 1 }, foldValue),
    rules: { named: ["unit", "code", "version"], statements: [{ fields: ["council", "applied", "document"] }] },
  },
  { form: enteredScoreList, keyOf: scoreRowKey, rules: scoreRules },
  listOf(nominationList, [{ fields: ["issued", "returned", "valid", "agreed", "members"] }]),
];

/**
 * Every sheet of a Board's or a cluster's workbook that people fill in, in the order of the path, with how two copies
 * of it are merged. A sheet that a workbook lacks is skipped.
 */
export const mergeForms: readonly MergeForm[] = [
  { form: periodSheet, rules: { named: [], statements: [] } },
  ...boardLists.map((form) => special.find((each) => each.form === form) ?? listOf(form)),
  { form: clusterCoverSheet, rules: { named: ["cluster", "year", "period"], statements: [] } },
  listOf(clusterReportList),
];

/** A row to be merged, with the sheet's rows behind it: one, or several merged as a whole. Pairs have row 0. */
export type TableRow = MergeRow & { readonly stands: readonly { readonly row: number; readonly values: InputRow }[] };

/** The rows of one sheet of a copy, to be merged; [] if it has no such sheet. */
export function mergeTable(typed: Workbook, form: MergeForm, scorerOf: ScorerKey): readonly TableRow[] {
  const workbook = withUnicodeTexts(typed);
  const sheet = locateSheet(workbook, form.form);
  if (sheet === null) return [];
  if (!isList(form)) {
    const values = drawableRow(form.form.fields, readPairs(sheet, form.form).fields as Readonly<Record<string, Entry>>);
    return [{ key: "", fields: fieldsOf(values, form.form.sheet), stands: [{ row: 0, values }] }];
  }
  const rows = [...rowsOf(sheet, form.form)].map(([row, values]): TableRow => {
    const fields = fieldsOf(values, form.form.sheet);
    return { key: form.keyOf(fields, scorerOf), fields, stands: [{ row, values }] };
  });
  return form.asOne === true ? wholesOf(rows, form) : rows;
}

export function isList(form: MergeForm): form is MergeList {
  return form.form.shape === "list";
}

/** The order of rows merged as a whole does not matter. */
function wholesOf(rows: readonly TableRow[], { form }: MergeList): readonly TableRow[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return [...groups].map(([key, group]) => {
    const named = Object.fromEntries(form.rowKey.map((field) => [field, group[0]?.fields[field] ?? null]));
    const lines = group.map(({ fields }) =>
      form.columns
        .filter((column) => !form.rowKey.includes(column.key) && fields[column.key] !== null)
        .map((column) => `${column.header} ${String(fields[column.key])}`)
        .join(", "),
    );
    return {
      key,
      fields: {
        ...named,
        [wholeField]: lines.sort((one, other) => one.localeCompare(other, "vi", { numeric: true })).join("; "),
      },
      stands: group.flatMap(({ stands }) => stands),
    };
  });
}

function fieldsOf(values: InputRow, sheet: string): MergeFields {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      saysNothing.has(`${sheet} ${key} ${String(value)}`) ? null : plainOf(value),
    ]),
  );
}

function plainOf(value: CellValue): MergeValue {
  if (isDate(value)) return value.date;
  return isError(value) ? value.error : value;
}
