import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../../domain/round/board";
import { absentEntry, type Entry } from "../../domain/basics/entry";
import type { Issue, IssueCode, Place } from "../../domain/issue";
import { isBegunAdjustment, type Cover, type FileFacts, type Submission } from "../../domain/submissions/submission";
import { fingerprint } from "../marks/workbook-marks";
import { sheetMissing } from "../reading/near-headers";
import { selfScoreList } from "../sheets/unit/report-lists";
import { targetList } from "../sheets/unit/indicator-lists";
import { workbookDrift } from "./drift";
import { askedSelfScores, type UnitCatalogue } from "./unit-catalogue";
import type { FieldForm } from "../description/sheet-form";
import { unitFormsIn, unitLists, unitListsIn } from "./unit-forms";
import { finding, issueAt, type Finding } from "../reading/finding";
import { coverSheet } from "../sheets/unit/cover-sheet";
import type { OpenedUnitWorkbook } from "./open-unit-workbook";
import { readUnitList, type UnitListReading, type UnitListRow } from "./read-unit-list";

export type SubmissionContext = {
  readonly unit: Pick<Unit, "code" | "cluster">;
  readonly file: FileFacts;
  readonly catalogue: UnitCatalogue;
};

/** A submission with the check numbers of its forms, recomputed. */
export type SubmissionReading = {
  readonly submission: Submission;
  readonly checkNumbers: Readonly<Record<string, string>>;
};

/** Issues that make the structure of a file count as changed. It is read all the same. */
const structural: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "sheet-missing",
  "sheet-renamed",
  "column-missing",
  "column-moved",
  "column-repeated",
  "row-missing",
  "row-unknown",
  "row-repeated",
  "table-repeated",
  "structure-changed",
  "prefilled-changed",
  "formula-overwritten",
]);

/** Everything that a unit's workbook says, with an issue for whatever could not be read. */
export function readSubmission(opened: OpenedUnitWorkbook, context: SubmissionContext): SubmissionReading {
  const issues: Issue[] = [];
  const report = (found: Finding, where: Pick<Place, "sheet" | "cell">): void => {
    issues.push(
      issueAt(found, { unit: context.unit.code, cluster: context.unit.cluster, file: context.file.name, ...where }),
    );
  };
  reportSheets(opened, report);
  const readings = new Map<string, UnitListReading>();
  const ownMeasures = new Map<string, string | null>();
  const sheets = [...opened.sheets.values(), ...opened.others];
  for (const form of unitListsIn(opened.kind)) {
    const sheet = opened.sheets.get(form.sheet);
    if (sheet === undefined) continue;
    const read = readUnitList(sheet, form, { marks: opened.marks, catalogue: context.catalogue, ownMeasures, sheets });
    readings.set(form.sheet, read);
    for (const { finding: found, cell } of read.findings)
      report(found, { sheet: sheet.name, cell: cell === "" ? null : cell });
    if (form.sheet === targetList.sheet)
      for (const row of read.rows) ownMeasures.set(row.code, textOf(row.entries["measure"]));
  }
  const submission: Submission = {
    unit: context.unit.code,
    file: context.file,
    sheets: Object.fromEntries([...opened.sheets].map(([name, sheet]) => [name, sheet.name])),
    structure: issues.some((issue) => structural.has(issue.code)) ? "changed" : "ok",
    cover: coverOf(opened),
    ...rowsOf(readings),
    askedSelfScores: askedSelfScores(opened.marks),
    issues,
  };
  const numbers = [...readings].flatMap(([name, read]) =>
    read.checkNumber === null ? [] : [[name, read.checkNumber] as const],
  );
  return { submission, checkNumbers: Object.fromEntries(numbers) };
}

type Report = (found: Finding, where: Pick<Place, "sheet" | "cell">) => void;

function reportSheets(opened: OpenedUnitWorkbook, report: Report): void {
  for (const form of unitFormsIn(opened.kind)) {
    const sheet = opened.sheets.get(form.sheet);
    const isAsked = form.sheet !== selfScoreList.sheet || opened.marks.selfScoring;
    if (sheet === undefined && isAsked) report(sheetMissing(form, opened.others), { sheet: form.sheet, cell: null });
    if (sheet !== undefined && opened.renamed.has(form.sheet))
      report(finding("sheet-renamed", { name: form.sheet, found: sheet.name }), { sheet: sheet.name, cell: null });
  }
  const cover = opened.sheets.get(coverSheet.sheet);
  for (const key of ["name", "cluster"] as const) {
    const issued = opened.marks.rows.get(`${coverSheet.sheet}:${key}`);
    const entry = opened.cover?.fields[key];
    if (issued === undefined || entry === undefined || fingerprint([entry.raw ?? ""]) === issued) continue;
    report(finding("prefilled-changed", { code: labelOf(key) }), {
      sheet: cover?.name ?? coverSheet.sheet,
      cell: entry.cell === "" ? null : entry.cell,
    });
  }
  for (const { finding: found, sheet, cell } of workbookDrift(opened))
    report(found, { sheet, cell: cell === "" ? null : cell });
  for (const { finding: found, cell } of opened.cover?.findings ?? []) {
    report(found, { sheet: cover?.name ?? coverSheet.sheet, cell: cell === "" ? null : cell });
  }
}

function labelOf(key: "name" | "cluster"): string {
  return coverSheet.fields.find((field) => field.key === key)?.header ?? key;
}

function coverOf(opened: OpenedUnitWorkbook): Cover {
  const fields = (opened.cover?.fields ?? {}) as Partial<Cover>;
  return {
    asOf: fields.asOf ?? absentEntry,
    dataNature: fields.dataNature ?? absentEntry,
    reviewForm: fields.reviewForm ?? absentEntry,
    reviewDate: fields.reviewDate ?? absentEntry,
    adjusts: fields.adjusts ?? absentEntry,
    documentNumber: fields.documentNumber ?? absentEntry,
    signedOn: fields.signedOn ?? absentEntry,
    preparedBy: fields.preparedBy ?? absentEntry,
    phone: fields.phone ?? absentEntry,
  };
}

function textOf(entry: Entry | undefined): string | null {
  return typeof entry?.value === "string" ? entry.value : null;
}

/** Sheet → the property of a Submission that holds its rows. */
export const rowsProperty = {
  [sheetNames.indicators]: "targets",
  [sheetNames.results]: "results",
  [sheetNames.adjustments]: "adjustments",
  [sheetNames.selfScores]: "selfScores",
  [sheetNames.commendations]: "commendations",
  [sheetNames.contents]: "contents",
} as const satisfies Readonly<Record<(typeof unitLists)[number]["sheet"], keyof Submission>>;

export type SubmissionRows = Pick<Submission, (typeof rowsProperty)[keyof typeof rowsProperty]>;

/** `Điều chỉnh` has a line for each indicator, and nearly all of them say nothing. */
export function withoutEmptyRows(rows: SubmissionRows): SubmissionRows {
  return { ...rows, adjustments: rows.adjustments.filter(isBegunAdjustment) };
}

function rowsOf(readings: ReadonlyMap<string, UnitListReading>): SubmissionRows {
  const entries = unitLists.map((form) => {
    const sheet = form.sheet as keyof typeof rowsProperty;
    return [rowsProperty[sheet], (readings.get(sheet)?.rows ?? []).map((row) => domainRow(sheet, row))];
  });
  return withoutEmptyRows(Object.fromEntries(entries) as SubmissionRows);
}

/**
 * A row without the printed texts that the domain does not need: STT, formulas, and names that are in the catalogue.
 */
function domainRow(
  sheet: keyof typeof rowsProperty,
  { code, entries }: UnitListRow,
): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const key of keptFields(sheet)) row[key] = entries[key] ?? absentEntry;
  row["code"] = code;
  return row;
}

/** Fields of lists that no submission keeps. */
export const leftBehind: ReadonlySet<string> = new Set(["order", "section", "bounds"]);

const kept = new Map<string, readonly string[]>();

/** The fields of a list that a submission keeps, found once for all its rows. */
function keptFields(sheet: keyof typeof rowsProperty): readonly string[] {
  const before = kept.get(sheet);
  if (before !== undefined) return before;
  const columns: readonly FieldForm[] = unitLists.find((each) => each.sheet === sheet)?.columns ?? [];
  const keys = columns
    .filter(({ filling, key }) => filling !== "formula" && !leftBehind.has(key))
    .map(({ key }) => key);
  kept.set(sheet, keys);
  return keys;
}
