import { targetList, resultList, adjustmentList } from "../sheets/unit/indicator-lists";
import { selfScoreList, commendationList, contentList } from "../sheets/unit/report-lists";
import type { ListForm, PairsForm, FieldForm, Filling } from "../description/sheet-form";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { kindRules, type Period, type PeriodKind } from "../../domain/round/period";
import { readIn } from "../description/of-kind";
import type { Unit } from "../../domain/round/board";
import type { Cluster } from "../../domain/round/roster";
import type { Letterhead } from "../../domain/round/letterhead";
import type { Indicator, AssignedTarget, ContentItem } from "../../domain/round/indicator";
import type { AskedWords } from "../../domain/checks/given-by-board";
import type { Criterion } from "../../domain/round/scale";
import type { DrawnRow, DrawnField } from "../drawing/draw-table";
import type { RowFacts, HeldFacts } from "../marks/workbook-marks";
import type { Sheet } from "../../workbook/sheet";
import { findHeader } from "../reading/find-header";
import { isBlank } from "../../workbook/cell";
import { type Entry, absentEntry } from "../../domain/basics/entry";

/** The sheets of a unit workbook in the order of their tabs. */
export const unitLists = [
  targetList,
  resultList,
  adjustmentList,
  selfScoreList,
  commendationList,
  contentList,
] as const satisfies readonly ListForm[];

export const unitForms: readonly (ListForm | PairsForm)[] = [coverSheet, ...unitLists];

/** The lists that a unit returns in a round of this kind (rounds.md, The three kinds of Kỳ), as they are read. */
export function unitListsIn(kind: PeriodKind): readonly (typeof unitLists)[number][] {
  const asked = kindRules[kind].results ? unitLists : [targetList];
  return asked.map((form) => readIn(form, kind));
}

/** The same with the cover. */
export function unitFormsIn(kind: PeriodKind): readonly (ListForm | PairsForm)[] {
  return [readIn(coverSheet, kind), ...unitListsIn(kind)];
}

/** Codes of section B, the unit's own indicators (contract §1). */
export const ownCodes: readonly string[] = Array.from(
  { length: 15 },
  (_, index) => `R${String(index + 1).padStart(2, "0")}`,
);

/** Everything from which one unit's workbook is made. */
export type UnitIssue = {
  readonly period: Period;
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly letterhead: Letterhead;
  /** Only those that concern the unit, in the order of the catalogue. */
  readonly indicators: readonly Indicator[];
  readonly assigned: ReadonlyMap<string, AssignedTarget>;
  /** Code of an indicator in words → the words to choose from; indicators that accept any words are left out. */
  readonly words: ReadonlyMap<string, AskedWords>;
  /** Empty where no self-score is asked for. */
  readonly criteria: readonly Criterion[];
  readonly contentItems: readonly ContentItem[];
  readonly awards: readonly string[];
  readonly app: string;
  /** Day of issue, ISO. */
  readonly issued: string;
};

/** A row of a form: what is printed, and what a reader needs to know of it. `code` is null for section lines. */
export type UnitRow = {
  readonly code: string | null;
  readonly drawn: DrawnRow;
  readonly facts: RowFacts | null;
  readonly held?: HeldFacts;
  /** The words that the row's figures may be; absent = any words. */
  readonly words?: readonly string[];
};

export function section(text: string): UnitRow {
  return { code: null, drawn: { kind: "section", text }, facts: null };
}

export type Fields = Readonly<Record<string, DrawnField>>;

/**
 * A form as this sheet was issued: a column that earlier forms asked for is an entry if most of its rows have no
 * formula, so that typed values are read as before.
 */
export function asIssued(form: ListForm, sheet: Sheet): ListForm {
  if (!form.columns.some(isEither)) return form;
  const header = findHeader(sheet, form);
  return resolved(form, ({ key }) => {
    const [keyColumn, column] = [header?.columns.get(form.rowKey[0]), header?.columns.get(key)];
    if (header === null || keyColumn === undefined || column === undefined) return "formula";
    const rows = [...sheet.rows].filter(([row, cells]) => row > header.row && !isBlank(cells.get(keyColumn)));
    const live = rows.filter(([, cells]) => (cells.get(column)?.formula ?? null) !== null);
    return live.length * 2 > rows.length ? "formula" : "entry";
  });
}

/**
 * A blank in a column that only earlier forms ask for counts as absent: a program may have dropped the formula when it
 * saved in another format.
 */
export function filledAsIssued(
  { columns }: ListForm,
  entries: Readonly<Record<string, Entry>>,
): Readonly<Record<string, Entry>> {
  const unfilled = columns.filter((column) => isEither(column) && entries[column.key]?.state === "blank");
  return { ...entries, ...Object.fromEntries(unfilled.map(({ key }) => [key, absentEntry])) };
}

function isEither({ filling }: FieldForm): boolean {
  return filling === "formula-or-entry";
}

function resolved(form: ListForm, fillingOf: (column: FieldForm) => Filling): ListForm {
  return {
    ...form,
    columns: form.columns.map((column) => (isEither(column) ? { ...column, filling: fillingOf(column) } : column)),
  };
}
