import type { Entry } from "../../domain/basics/entry";
import type { SentRow } from "../../domain/submissions/sent-entry";
import type { Workbook } from "../../workbook/sheet";
import { boardLists } from "../board/input-sheets";
import { figuresOrWords, readList } from "../reading/read-list";
import { fingerprint } from "../marks/workbook-marks";
import { readMarks } from "../marks/read-marks";
import type { FieldForm, SheetForm } from "../description/sheet-form";
import { locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import { periodSheet } from "../sheets/board/period-sheet";
import { matchKey } from "../../workbook/text/match-key";
import { enteredScoreList, nominationList, opinionList } from "../sheets/board/register-lists";

/** Sheets that a cluster's workbook has from the Board, without those whose rows count at the Board. */
export const issuedForms: readonly SheetForm[] = [
  periodSheet,
  ...boardLists.filter(
    (form) => ![enteredScoreList, opinionList, nominationList].some(({ sheet }) => sheet === form.sheet),
  ),
];

const joined = " · ";

/**
 * Rows with content that differ from those issued, by the fingerprints in `_TD`: the Board's own sheets may have
 * changed meanwhile. Every row if the workbook was issued without fingerprints. Of `Điểm chấm`: rows of stages that are
 * not a cluster's, and rows with words in place of the x in Không áp dụng.
 */
export function readSentRows(workbook: Workbook): readonly SentRow[] {
  const issued = new Set(readMarks(workbook).rows.values());
  const own = issuedForms.flatMap((form) =>
    rowsOfForm(workbook, form).filter((row) => !issued.has(printOf(form, row))),
  );
  return [
    ...own,
    ...rowsOfForm(workbook, enteredScoreList)
      .filter((row) => !isOfClusterStage(row) || hasWordsAsMark(row))
      .filter(({ entries }) => entries.some(([field]) => pointFields.has(field))),
  ];
}

/**
 * `_TD`'s pairs for the rows that a cluster is issued with (contract §1: `row:<sheet>:<code>`); rows with the same name
 * are numbered.
 */
export function issuedRowMarks(workbook: Workbook): readonly (readonly [label: string, value: string])[] {
  return issuedForms.flatMap((form) => {
    const seen = new Map<string, number>();
    return rowsOfForm(workbook, form).map((row) => {
      const before = seen.get(row.key) ?? 0;
      seen.set(row.key, before + 1);
      return [`row:${form.sheet}:${row.key}${before === 0 ? "" : `#${before + 1}`}`, printOf(form, row)] as const;
    });
  });
}

/** All rows of a sheet with any content, as typed; [] if the sheet is missing. */
export function rowsOfForm(workbook: Workbook, form: SheetForm): readonly SentRow[] {
  const sheet = locateSheet(workbook, form);
  if (sheet === null) return [];
  if (form.shape === "pairs") return rowIn(form, form.fields, { key: "", fields: readPairs(sheet, form).fields });
  return readList(sheet, form, { ruleOf: figuresOrWords }).rows.flatMap(({ fields }) => {
    const entries = fields as Readonly<Record<string, Entry>>;
    const key = form.rowKey
      .map((name) => entries[name]?.raw ?? "")
      .filter((text) => text !== "")
      .join(joined);
    return rowIn(form, form.columns, { key, fields: entries });
  });
}

function rowIn(
  { sheet }: SheetForm,
  columns: readonly FieldForm[],
  { key, fields }: { readonly key: string; readonly fields: Readonly<Record<string, Entry>> },
): readonly SentRow[] {
  const said = columns.flatMap((column) => {
    const entry = fields[column.key];
    return entry === undefined || entry.raw === null ? [] : [{ key: column.key, raw: entry.raw, cell: entry.cell }];
  });
  return said.length === 0
    ? []
    : [{ sheet, key, cell: said[0]?.cell ?? "", entries: said.map((each) => [each.key, each.raw] as const) }];
}

function printOf({ sheet }: SheetForm, { entries }: SentRow): string {
  return fingerprint([sheet, ...entries.flat()]);
}

const clusterStages: ReadonlySet<string> = new Set(
  enteredScoreList.columns.flatMap(({ type }) =>
    type.kind === "choice"
      ? type.choices.flatMap(([words, stage]) => (stage === "cross" || stage === "cluster" ? [matchKey(words)] : []))
      : [],
  ),
);
const pointFields: ReadonlySet<string> = new Set(["points", "notApplicable", "explanation"]);

/** An unknown word belongs to no stage. */
export function isOfClusterStage({ entries }: SentRow): boolean {
  return clusterStages.has(matchKey(entries.find(([field]) => field === "stage")?.[1] ?? ""));
}

function hasWordsAsMark({ entries }: SentRow): boolean {
  const mark = entries.find(([field]) => field === "notApplicable")?.[1];
  return mark !== undefined && !/^x$/iu.test(mark.trim());
}
