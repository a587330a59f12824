import type { ListForm, PairsForm, FieldForm } from "../description/sheet-form";
import { clusterList, rosterList } from "../sheets/board/roster-lists";
import { indicatorList, assignedTargetList, contentItemList } from "../sheets/board/catalogue-lists";
import { documentList } from "../sheets/board/document-list";
import { scaleList, bandList } from "../sheets/board/scale-list";
import { sectionList } from "../sheets/board/section-list";
import { conditionList, classList, awardList } from "../sheets/board/policy-lists";
import { letterheadList } from "../sheets/board/letterhead-list";
import {
  receiptList,
  reminderList,
  opinionList,
  enteredScoreList,
  nominationList,
} from "../sheets/board/register-lists";
import { statisticsFigureList, statisticsFormList } from "../sheets/board/statistics-lists";
import { starterMarkOf } from "./starter-mark";
import { typedSheets } from "./typed-sheets";
import { periodSheet } from "../sheets/board/period-sheet";
import { kindRules, type PeriodKind } from "../../domain/round/period";
import type { CellValue } from "../../workbook/cell";
import type { InputRow } from "../drawing/row-guide";
import type { Workbook, Sheet } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import { readList, figuresOrWords } from "../reading/read-list";
import type { Entry } from "../../domain/basics/entry";
import { readPairs } from "../reading/read-pairs";

/** The lists of a Board workbook after `Kỳ báo cáo`, in the order of the path: who, what, how scored, what came. */
export const boardLists: readonly ListForm[] = [
  clusterList,
  rosterList,
  documentList,
  indicatorList,
  assignedTargetList,
  contentItemList,
  scaleList,
  bandList,
  sectionList,
  conditionList,
  classList,
  awardList,
  letterheadList,
  statisticsFormList,
  statisticsFigureList,
  receiptList,
  reminderList,
  opinionList,
  enteredScoreList,
  nominationList,
];

/** Lists that a cluster has no use for. */
export const boardOnlyLists: ReadonlySet<string> = new Set([statisticsFormList.sheet, statisticsFigureList.sheet]);

/** Whether a round of this kind (`null` = not stated) looks at a list: only some make the statistical forms. */
export function isUsedIn(kind: PeriodKind | null, { sheet }: Pick<ListForm, "sheet">): boolean {
  return !boardOnlyLists.has(sheet) || (kind !== null && kindRules[kind].statistics);
}

/** The lists that hold work of a round: what came, was said, scored and decided. */
export const workLists: readonly ListForm[] = [
  receiptList,
  reminderList,
  opinionList,
  enteredScoreList,
  nominationList,
];

/** The lists that a round is set up with, in the order of the path. */
export const setupLists: readonly ListForm[] = boardLists.filter((form) => !workLists.includes(form));

export const boardForms = [periodSheet, ...boardLists] as const;

/** All input sheets of a Board workbook, to be drawn again. */
export type InputSheets = {
  readonly period: Readonly<Record<string, CellValue>>;
  /** Sheet name → rows. */
  readonly rows: Readonly<Record<string, readonly InputRow[]>>;
  /** Names of sheets whose rows are a starter set that nobody has confirmed. */
  readonly unconfirmed: ReadonlySet<string>;
};

/** The sheets as rows. Texts in old encodings are converted: others get Unicode. */
export function inputSheets(typed: Workbook): InputSheets {
  const workbook = typedSheets(typed);
  return {
    period: inputPairs(workbook, periodSheet),
    rows: Object.fromEntries(boardLists.map((form) => [form.sheet, inputRows(workbook, form)])),
    unconfirmed: new Set(setupLists.filter((form) => starterMarkOf(workbook, form) !== null).map(({ sheet }) => sheet)),
  };
}

function inputRows(workbook: Workbook, form: ListForm): readonly InputRow[] {
  const sheet = locateSheet(workbook, form);
  return sheet === null ? [] : [...rowsOf(sheet, form).values()];
}

/** The rows of an input sheet by row number, to be drawn again: values where they can be read, else the raw text. */
export function rowsOf(sheet: Sheet, form: ListForm): ReadonlyMap<number, InputRow> {
  const { rows } = readList(sheet, form, { ruleOf: figuresOrWords });
  return new Map(
    rows.map(({ row, fields }) => [row, drawableRow(form.columns, fields as Readonly<Record<string, Entry>>)]),
  );
}

function inputPairs(workbook: Workbook, form: PairsForm): Readonly<Record<string, CellValue>> {
  const sheet = locateSheet(workbook, form);
  return sheet === null
    ? {}
    : drawableRow(form.fields, readPairs(sheet, form).fields as Readonly<Record<string, Entry>>);
}

/** Entries to be drawn again: values where they can be read, else the raw text. */
export function drawableRow(fields: readonly FieldForm[], entries: Readonly<Record<string, Entry>>): InputRow {
  return Object.fromEntries(fields.map((field) => [field.key, drawableValue(field, entries[field.key])]));
}

function drawableValue(field: FieldForm, entry: Entry | undefined): CellValue {
  if (entry === undefined) return null;
  if (entry.value === null) return entry.raw;
  return field.type.kind === "date" && typeof entry.value === "string" ? { date: entry.value } : entry.value;
}
