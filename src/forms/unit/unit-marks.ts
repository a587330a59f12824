import { writtenDay } from "../reading/finding";
import type { ListForm, PairsForm } from "../description/sheet-form";
import { fingerprint, formatFacts, formatHeld, formatPrints, schemaVersion } from "../marks/workbook-marks";
import { issuedIn } from "../description/of-kind";
import type { UnitIssue, UnitRow } from "./unit-forms";
import { coverSheet } from "../sheets/unit/cover-sheet";
import type { Unit } from "../../domain/round/board";
import { officeOf, type Period } from "../../domain/round/period";
import type { Cluster } from "../../domain/round/roster";

type IssuedList = { readonly form: ListForm; readonly rows: readonly UnitRow[] };

/** The pairs of `_TD` for a unit workbook (contract §1). */
export function unitMarks(issue: UnitIssue, lists: readonly IssuedList[]): readonly (readonly [string, string])[] {
  return [
    ["kind", "unit"],
    ["schema", String(schemaVersion)],
    ["app", issue.app],
    ["year", String(issue.period.year)],
    ["period", issue.period.kind],
    ["unit", issue.unit.code],
    ["cluster", issue.cluster.code],
    ["issued", issue.issued],
    ["receiver", officeOf(issue.period)],
    ["holdBy", issue.period.unitHoldBy ?? ""],
    ["sendBy", issue.period.unitSendBy],
    ["extendedTo", issue.unit.extendedTo ?? ""],
    ["inclusive", issue.period.inclusive ? "yes" : "no"],
    ["selfScoring", issue.criteria.length > 0 ? "yes" : "no"],
    [`row:${coverSheet.sheet}:name`, fingerprint([issue.unit.name])],
    [`row:${coverSheet.sheet}:cluster`, fingerprint([`${issue.cluster.code} - ${issue.cluster.name}`])],
    [`structure:${coverSheet.sheet}`, structureOf(issuedIn<PairsForm>(coverSheet, issue.period.kind))],
    ...listMarks(lists),
  ];
}

/** Headers of the forms, then the printed texts of their rows. */
export function listMarks(lists: readonly IssuedList[]): readonly (readonly [string, string])[] {
  return [
    ...lists.map(({ form }) => [`structure:${form.sheet}`, structureOf(form)] as const),
    ...lists.flatMap(({ form, rows }) => rows.flatMap((row) => rowMarks(form, row))),
  ];
}

/**
 * Fingerprint of the headers of a list or the labels of pairs, without those added later, so that earlier forms have
 * the same.
 */
export function structureOf(form: ListForm | PairsForm): string {
  const known = structures.get(form);
  if (known !== undefined) return known;
  const fields = form.shape === "list" ? form.columns : form.fields;
  const structure = fingerprint(fields.filter(({ mayBeAbsent }) => !mayBeAbsent).map((field) => field.header));
  structures.set(form, structure);
  return structure;
}

/** The same few for every file of a round. */
const structures = new WeakMap<ListForm | PairsForm, string>();

function rowMarks(form: ListForm, row: UnitRow): readonly (readonly [string, string])[] {
  if (row.code === null || row.drawn.kind !== "row") return [];
  const name = `${form.sheet}:${row.code}`;
  const { fields } = row.drawn;
  const given = row.facts?.given ?? [];
  const printed = printedKeys(form, given)
    .filter((key) => fields[key]?.entry !== true)
    .map((key) => [key, String(fields[key]?.value ?? "")] as const);
  const whole = [`row:${name}`, fingerprint(printed.map(([, text]) => text))] as const;
  const each = [`print:${name}`, formatPrints(printed)] as const;
  const held = row.held === undefined ? [] : [[`held:${name}`, formatHeld(row.held)] as const];
  return row.facts === null ? [whole, each] : [whole, each, [`facts:${name}`, formatFacts(row.facts)], ...held];
}

/**
 * The fields in a row's fingerprint, in the order of the form: what is printed, without the running number, plus what
 * was printed on this row because the Board had a value.
 */
export function printedKeys(form: ListForm, given: readonly string[]): readonly string[] {
  return form.columns
    .filter((column) => (column.filling === "given" && column.key !== "order") || given.includes(column.key))
    .map((column) => column.key);
}

/**
 * To whom a unit's form goes and by when, its own extension included. "Chậm nhất" if the last day is on time, "trước"
 * if it is not (Tính cả ngày cuối). Adjustments go to the leader of the cluster as well.
 */
export function sendTo({
  period,
  unit,
  leader,
}: {
  readonly period: Period;
  readonly unit: Pick<Unit, "extendedTo">;
  readonly leader?: Pick<Cluster, "kind">;
}): string {
  const { unitSendBy, inclusive } = period;
  const { extendedTo } = unit;
  const last = extendedTo !== null && extendedTo > unitSendBy ? extendedTo : unitSendBy;
  const day = `${inclusive ? "chậm nhất" : "trước"} ngày ${writtenDay(last)}`;
  const receiver = officeOf(period);
  const copied =
    leader === undefined
      ? ""
      : `${receiver === "" ? "" : ", "}đồng gửi ${leader.kind === "cum" ? "cụm" : "khối"} trưởng`;
  return receiver === "" && copied === "" ? `Hạn gửi: ${day}` : `Gửi về: ${receiver}${copied}, ${day}`;
}
