import type { Entry } from "../../domain/basics/entry";
import type { Issue } from "../../domain/issue";
import type { ReturnedSlip, SlipEntry } from "../../domain/slips/judge-slip";
import type { Workbook } from "../../workbook/sheet";
import { finding, issueAt } from "../reading/finding";
import { locateSheet, recogniseSheet } from "../reading/find-header";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { readMarks } from "../marks/read-marks";
import type { SlipMarks, WorkbookMarks } from "../marks/workbook-marks";
import { markedCatalogue } from "../unit/unit-catalogue";
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
  const workbook = withUnicodeTexts(typed);
  const marks = readMarks(workbook);
  const sheet = locateSheet(workbook, slipList) ?? recogniseSheet(workbook, slipList, new Set());
  const at = { unit: null, cluster: marks.cluster, file };
  if (sheet === null) {
    return {
      slip: { stage, scorer, file, sheet: slipList.sheet, entries: [] },
      issues: [
        issueAt(finding("sheet-missing", { name: slipList.sheet }), { ...at, sheet: slipList.sheet, cell: null }),
      ],
    };
  }
  const read = readUnitList(sheet, slipList, { marks, catalogue: markedCatalogue(marks), ownMeasures: new Map() });
  const changed = new Set(
    read.findings.flatMap(({ finding: { code, params } }) => (code === "prefilled-changed" ? [params.code] : [])),
  );
  const entries = read.rows
    .filter(({ code, entries: { points } }) => !changed.has(code) && points?.state !== "invalid")
    .flatMap((row) => slipEntry(row));
  return {
    slip: { stage, scorer, file, sheet: sheet.name, entries },
    issues: read.findings.map(({ finding: found, cell }) =>
      issueAt(found, { ...at, sheet: sheet.name, cell: cell === "" ? null : cell }),
    ),
  };
}

function slipEntry({ code, entries }: UnitListRow): readonly SlipEntry[] {
  const line = slipLineOf(code);
  if (line === null) return [];
  const { max, points, notApplicable, explanation } = entries;
  const leftOut =
    (notApplicable !== undefined && notApplicable.state !== "blank") || points?.state === "not-applicable";
  return [
    {
      ...line,
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
