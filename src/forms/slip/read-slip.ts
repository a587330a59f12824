import type { Entry } from "../../domain/basics/entry";
import type { Issue } from "../../domain/issue";
import type { ListEntry, ReturnedList } from "../../domain/slips/judge-list-slip";
import type { ReturnedSlip, SlipEntry } from "../../domain/slips/judge-slip";
import type { Workbook } from "../../workbook/sheet";
import { finding, issueAt } from "../reading/finding";
import { locateSheet, recogniseSheet } from "../reading/find-header";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { readMarks } from "../marks/read-marks";
import type { SlipMarks, WorkbookMarks } from "../marks/workbook-marks";
import { markedCatalogue } from "../unit/unit-catalogue";
import type { ListForm } from "../description/sheet-form";
import { listSlipForm } from "./list-slip";
import { slipList, slipLineOf } from "./slip-list";
import { readUnitList, type UnitListRow } from "../unit/read-unit-list";

/** `null` if the workbook is no slip. */
export function slipMarksOf(workbook: Workbook): (SlipMarks & Pick<WorkbookMarks, "year" | "period">) | null {
  const { kind, slip, year, period } = readMarks(workbook);
  return kind !== "slip" || slip === null ? null : { ...slip, year, period };
}

export type SlipReading = { readonly slip: ReturnedSlip; readonly issues: readonly Issue[] };

/**
 * What a slip says. A line whose printed texts were changed, or whose points can't be read, is reported and left out:
 * it is no longer known what the points were meant for.
 */
export function readSlip(typed: Workbook, { stage, scorer }: SlipMarks, file: string): SlipReading {
  const { sheet, rows, issues } = linesOf(typed, slipList, file);
  const entries = rows.filter(({ entries: { points } }) => points?.state !== "invalid").flatMap(slipEntry);
  return { slip: { stage, scorer, file, sheet, entries }, issues };
}

/** The same of a slip on which an agency says what it has found; an answer that can't be read is none. */
export function readListSlip(
  typed: Workbook,
  file: string,
): { readonly slip: ReturnedList; readonly issues: readonly Issue[] } {
  const { sheet, rows, issues } = linesOf(typed, listSlipForm, file);
  return { slip: { file, sheet, entries: rows.flatMap(listEntry) }, issues };
}

type SlipLines = {
  /** Its name in the file. */
  readonly sheet: string;
  /** Only those whose printed texts are as issued. */
  readonly rows: readonly UnitListRow[];
  readonly issues: readonly Issue[];
};

function linesOf(typed: Workbook, form: ListForm, file: string): SlipLines {
  const workbook = withUnicodeTexts(typed);
  const marks = readMarks(workbook);
  const sheet = locateSheet(workbook, form) ?? recogniseSheet(workbook, form, new Set());
  const at = { unit: null, cluster: marks.cluster, file };
  if (sheet === null) {
    const missing = issueAt(finding("sheet-missing", { name: form.sheet }), { ...at, sheet: form.sheet, cell: null });
    return { sheet: form.sheet, rows: [], issues: [missing] };
  }
  const { sheets } = workbook;
  const read = readUnitList(sheet, form, { marks, catalogue: markedCatalogue(marks), ownMeasures: new Map(), sheets });
  const changed = new Set(
    read.findings.flatMap(({ finding: { code, params } }) => (code === "prefilled-changed" ? [params.code] : [])),
  );
  return {
    sheet: sheet.name,
    rows: read.rows.filter(({ code }) => !changed.has(code)),
    issues: read.findings.map(({ finding: found, cell }) =>
      issueAt(found, { ...at, sheet: sheet.name, cell: cell === "" ? null : cell }),
    ),
  };
}

function listEntry({ code, entries }: UnitListRow): readonly ListEntry[] {
  const line = slipLineOf(code);
  if (line === null) return [];
  const { broken, content, paper, date } = entries;
  const textOf = (entry: Entry | undefined): string | null => (entry?.value == null ? null : String(entry.value));
  const answer = textOf(broken);
  return [
    {
      unit: line.unit,
      condition: line.asked,
      broken: answer === "yes" ? true : answer === "no" ? false : null,
      content: textOf(content),
      paper: textOf(paper),
      date: textOf(date),
      cell: broken?.cell ?? "",
    },
  ];
}

function slipEntry({ code, entries }: UnitListRow): readonly SlipEntry[] {
  const line = slipLineOf(code);
  if (line === null) return [];
  const { max, points, notApplicable, explanation } = entries;
  const leftOut =
    (notApplicable !== undefined && notApplicable.state !== "blank") || points?.state === "not-applicable";
  return [
    {
      unit: line.unit,
      criterion: line.asked,
      max: numberOf(max),
      points: leftOut ? null : numberOf(points),
      notApplicable: leftOut,
      explanation: explanation?.value == null ? null : String(explanation.value),
      cell: points?.cell ?? "",
    },
  ];
}

function numberOf(entry: Entry | undefined): number | null {
  return typeof entry?.value === "number" ? entry.value : null;
}
