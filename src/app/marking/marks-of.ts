import { severityOf, type Issue } from "../../domain/issue";
import { issueSentence } from "../../forms/output/issues-page";
import type { ReviewRow } from "../../forms/review/review-sheet";
import type { Texts } from "../../text/texts";
import { addressOf, parseAddress } from "../../workbook/address";
import type { CellMark, MarkGrade } from "../../workbook/cell-mark";
import type { Sheet, Workbook } from "../../workbook/sheet";

/** What a list of issues comes to in a workbook: a line for each, and each cell in question once. */
export type MarksOf = { readonly rows: readonly ReviewRow[]; readonly marks: readonly CellMark[] };

/** In the order of the issues. Words are of the sheets: always Vietnamese. */
export function marksOf(workbook: Workbook, issues: readonly Issue[], texts: Texts): MarksOf {
  const sheets = new Map(
    workbook.sheets.filter(({ state }) => state !== "very-hidden").map((sheet) => [sheet.name, sheet]),
  );
  const found = issues.map((issue) => rowOf(issue, sheets, texts));
  const marks = new Map<string, CellMark>();
  for (const row of found) {
    const mark = markOf(row, sheets, texts);
    if (mark === null) continue;
    const key = `${mark.sheet}!${mark.cell}`;
    marks.set(key, joined(marks.get(key), mark));
  }
  return { rows: found, marks: [...marks.values()] };
}

function rowOf(issue: Issue, sheets: ReadonlyMap<string, Sheet>, texts: Texts): ReviewRow {
  const { sheet, cell } = issue.place;
  const leads = sheet !== null && cell !== null && sheets.has(sheet) && parseAddress(cell) !== null;
  return {
    severity: severityOf(issue.code),
    sheet,
    cell,
    leads,
    sentence: issueSentence(issue, texts),
    remedy: texts.remedies[issue.code],
  };
}

/** A cell under a merged area is seen by nobody: the first cell of the area is marked in its place. */
function markOf(
  { severity, sheet: name, cell, leads, sentence, remedy }: ReviewRow,
  sheets: ReadonlyMap<string, Sheet>,
  texts: Texts,
): CellMark | null {
  const sheet = sheets.get(name ?? "");
  const place = parseAddress(cell ?? "");
  if (!leads || sheet === undefined || place === null) return null;
  const over = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
  );
  const shown = over === undefined ? place : { row: over.top, column: over.left };
  return {
    sheet: sheet.name,
    cell: addressOf(shown.row, shown.column),
    grade: severity,
    note: texts.messages.reviewNote({ severity, sentence, remedy }),
  };
}

const gravity: { readonly [G in MarkGrade]: number } = { error: 2, warning: 1, notice: 0 };

/** The gravest colours the cell; what is said of it stands one below the other. */
function joined(before: CellMark | undefined, mark: CellMark): CellMark {
  if (before === undefined) return mark;
  const grade = gravity[mark.grade] > gravity[before.grade] ? mark.grade : before.grade;
  return {
    ...mark,
    grade,
    note: before.note.split("\n\n").includes(mark.note) ? before.note : `${before.note}\n\n${mark.note}`,
  };
}
