import { sheetNames } from "../../contract/sheet-names";
import type { Source } from "../basics/entry";
import type { Comparison } from "../comparison/compare-round";
import { kindRules } from "../round/period";
import { countedUnits, unitCommendations, type UnitCommendation } from "../figures/sum-commendations";
import { kindOfAward, type AwardKind } from "./award-kinds";
import type { FormCode } from "../round/stated-statistics";
import { statisticalForms, type FormColumn, type FormLine, type StatisticalForm } from "./statistical-forms";

/** What one unit reported of one cell; `unit` `null` = the Board typed it. */
export type FormPart = {
  readonly unit: string | null;
  readonly value: number;
  /** `file` `null` = this workbook. */
  readonly source: Omit<Source, "file"> & { readonly file: string | null };
};

/** What a cell of a form adds up: other cells of its line, other cells of its column, or what was reported. */
export type FormMaking =
  | { readonly kind: "columns"; readonly columns: readonly FormColumn[] }
  | { readonly kind: "lines"; readonly lines: readonly FormLine[] }
  | { readonly kind: "parts"; readonly parts: readonly FormPart[] };

/** A form with what was reported; lines and columns are those to be printed. */
export type FilledForm = {
  readonly form: StatisticalForm;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  /** What a cell that adds nothing up was filled from. */
  readonly parts: (line: FormLine, column: FormColumn) => readonly FormPart[];
  readonly making: (line: FormLine, column: FormColumn) => FormMaking;
  /** A sum over what is stated; `null` = nobody reported any of it: blank, never 0. */
  readonly value: (line: FormLine, column: FormColumn) => number | null;
};

export type Statistics = {
  readonly forms: readonly FilledForm[];
  /** Rows that no form counts, by the kind of their award: in none of the forms, or not known. */
  readonly outside: readonly UnitCommendation[];
  readonly unknown: readonly UnitCommendation[];
  /** Units that must report, and those whose report counts. */
  readonly of: number;
  readonly reported: number;
};

type Round = Pick<Comparison, "board" | "roster" | "units" | "accepted">;

/** Whether this workbook has the yearly statistics: the Board's, in a year round; they are due on 15 December. */
export function hasStatistics({ kind, period }: Pick<Comparison["board"], "kind" | "period">): boolean {
  return kind === "board" && kindRules[period.kind].statistics;
}

/** The forms of the branch from what units reported and what the Board typed. */
export function fillForms(round: Round): Statistics {
  const units = countedUnits(round.roster, round.units);
  const rows = unitCommendations(units, round.accepted);
  const placed = rows.map((row) => ({ row, kind: kindOfAward(row.row.code, round.board.awards) }));
  const parts = new Map<string, FormPart[]>();
  const add = ({ form, line, column }: CellKey, part: FormPart): void => {
    const key = keyOf(form, line, column);
    parts.set(key, [...(parts.get(key) ?? []), part]);
  };
  for (const { row, kind } of placed) if (kind !== null && kind !== "outside") addAward(row, kind, add);
  addMovements({ ...round, units }, add);
  for (const { form, line, column, value, cell } of round.board.statistics?.figures ?? [])
    add(
      { form, line, column },
      { unit: null, value, source: { file: null, sheet: sheetNames.statisticsFigures, cell } },
    );
  return {
    forms: statisticalForms.map((form) => filledForm(form, parts)),
    outside: placed.filter(({ kind }) => kind === "outside").map(({ row }) => row),
    unknown: placed.filter(({ kind }) => kind === null).map(({ row }) => row),
    of: units.length,
    reported: units.filter(({ code }) => round.accepted.has(code)).length,
  };
}

type CellKey = { readonly form: FormCode; readonly line: string; readonly column: string };
type Add = (cell: CellKey, part: FormPart) => void;

function keyOf(...names: readonly string[]): string {
  return names.join("\u0000");
}

function addAward({ unit, row, submission }: UnitCommendation, kind: AwardKind, add: Add): void {
  const form = statisticalForms.find(({ code }) => code === kind.form);
  if (form === undefined) return;
  const sheet = submission.sheets[sheetNames.commendations] ?? sheetNames.commendations;
  for (const { key, count } of form.lines) {
    if (count === null) continue;
    const { state, value, cell } = row[count];
    if (state !== "value" || value === null) continue;
    const source = { file: submission.file.name, sheet, cell };
    add({ form: form.code, line: key, column: kind.name }, { unit, value, source });
  }
}

/** Movements that units launched themselves: the form's last column. */
const launchedByUnits = "4";

function addMovements(
  {
    board,
    units,
    accepted,
  }: Omit<Round, "units"> & Pick<Round, "roster"> & { readonly units: readonly { readonly code: string }[] },
  add: Add,
): void {
  const asked = board.contentItems.flatMap(({ code, statistics }) => {
    const line = movementLine(statistics ?? null);
    return line === null ? [] : [{ code, line }];
  });
  for (const { code: unit } of units) {
    const submission = accepted.get(unit);
    if (submission === undefined) continue;
    for (const { code, line } of asked) {
      const entry = submission.contents.find((row) => row.code === code)?.content;
      if (entry?.state !== "value" || typeof entry.value !== "number") continue;
      const sheet = submission.sheets[sheetNames.contents] ?? sheetNames.contents;
      const source = { file: submission.file.name, sheet, cell: entry.cell };
      add({ form: "0601", line, column: launchedByUnits }, { unit, value: entry.value, source });
    }
  }
}

/** "0601/05" = line 05 of the form of movements; `null` = no line that is reported. */
export function movementLine(stated: string | null): string | null {
  const [, number] = /^\s*0601\s*[/.-]\s*(\d{1,2})\s*$/u.exec(stated ?? "") ?? [];
  const [form] = statisticalForms;
  const line = form?.lines.find(({ number: each, sumOf }) => each === number?.padStart(2, "0") && sumOf.length === 0);
  return line?.key ?? null;
}

function filledForm(form: StatisticalForm, all: ReadonlyMap<string, readonly FormPart[]>): FilledForm {
  const parts: FilledForm["parts"] = (line, column) => all.get(keyOf(form.code, line.key, column.key)) ?? [];
  const byKey = new Map(form.lines.map((line) => [line.key, line]));
  const others = form.columns.filter(({ total }) => !total);
  const making: FilledForm["making"] = (line, column) => {
    if (column.total) return { kind: "columns", columns: others };
    if (line.sumOf.length === 0) return { kind: "parts", parts: parts(line, column) };
    return { kind: "lines", lines: line.sumOf.flatMap((key) => byKey.get(key) ?? []) };
  };
  const value: FilledForm["value"] = (line, column) => {
    const made = making(line, column);
    switch (made.kind) {
      case "columns":
        return sumOf(made.columns.map((each) => value(line, each)));
      case "lines":
        return sumOf(made.lines.map((each) => value(each, column)));
      case "parts":
        return sumOf(made.parts.map((part) => part.value));
      default:
        return made satisfies never;
    }
  };
  const isReported = (column: FormColumn): boolean => form.lines.some((line) => parts(line, column).length > 0);
  return {
    form,
    columns: shownColumns(form, isReported),
    lines: form.lines.filter((line) => line.ifReported !== true || others.some((each) => parts(line, each).length > 0)),
    parts,
    making,
    value,
  };
}

/** Every kind of a group that was given has its column; a group of which none was has one blank column. */
function shownColumns(
  { columns }: StatisticalForm,
  isReported: (column: FormColumn) => boolean,
): readonly FormColumn[] {
  const shown = new Set(columns.filter((column) => column.group === null || isReported(column)));
  return columns.flatMap((column, index): readonly FormColumn[] => {
    if (shown.has(column)) return [column];
    const ofGroup = columns.filter(({ group }) => group === column.group);
    const isFirst = columns.findIndex(({ group }) => group === column.group) === index;
    return isFirst && ofGroup.every((each) => !shown.has(each))
      ? [{ ...column, key: column.group ?? "", header: "" }]
      : [];
  });
}

function sumOf(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated.reduce((all, each) => all + each, 0);
}
