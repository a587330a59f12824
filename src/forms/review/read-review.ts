import { sheetNames } from "../../contract/sheet-names";
import type { KeptLook, OldMarks } from "../../workbook/cell-mark";
import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { cellText } from "../reading/finding";

const sheetName = sheetNames.review;
/** This text in the header row identifies the sheet as ours, whatever program saved it since. */
export const reviewMarker = "thidua:can-xem-lai";

/** The marks in a workbook; `null` = none. */
export function readReview(workbook: Workbook): OldMarks | null {
  for (const sheet of workbook.sheets) {
    const at = markerOf(sheet);
    if (at !== null) return { sheet: sheet.name, kept: keptIn(sheet, at) };
  }
  return null;
}

/** The workbook without the list that was added for its sender. */
export function withoutReview(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((sheet) => markerOf(sheet) === null);
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** A name for the list that no other sheet has. */
export function reviewName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let [name, number]: [string, number] = [sheetName, 1];
  while (names.has(name.toLowerCase())) name = `${sheetName} (${(number += 1)})`;
  return name;
}

type MarkerPlace = { readonly row: number; readonly column: number };

/** The headers are within these rows. */
const lastHeaderRow = 20;

function markerOf(sheet: Sheet): MarkerPlace | null {
  if (!sheet.name.startsWith(sheetName)) return null;
  for (const [row, cells] of sheet.rows) {
    if (row > lastHeaderRow) continue;
    for (const [column, cell] of cells) if (cell.value === reviewMarker) return { row, column };
  }
  return null;
}

function keptIn(sheet: Sheet, { row: headerRow, column }: MarkerPlace): readonly KeptLook[] {
  return [...sheet.rows].flatMap(([row, cells]): readonly KeptLook[] => {
    const said = (offset: number): string => cellText(cells.get(column + offset));
    if (row <= headerRow || said(1) === "" || said(2) === "") return [];
    return [
      {
        sheet: said(1),
        cell: said(2),
        before: numberOf(cells.get(column + 3)),
        after: numberOf(cells.get(column + 4)),
        fill: said(5),
        note: said(6),
      },
    ];
  });
}

function numberOf(cell: Cell | undefined): number | null {
  const text = cellText(cell).trim();
  return /^\d+$/.test(text) ? Number(text) : null;
}
