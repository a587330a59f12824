import { headers as shared } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Severity } from "../../domain/issue";
import type { Texts } from "../../text/texts";
import { markFills, type KeptLook, type MadeMarks, type MarkList, type OldMarks } from "../../workbook/cell-mark";
import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { canvas, putAcross, type Canvas } from "../drawing/canvas";
import { looks, palette, styled } from "../drawing/styles";
import { wordCell, textCell, orderCell, linkCell, type OutputCell } from "../output/output-cells";
import { drawRemarks, outputProtection } from "../output/output-list";
import { drawCells, drawHeader } from "../output/output-table";
import { cellText } from "../reading/finding";

/** One line of the list. */
export type ReviewRow = {
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Whether the cell is in this workbook, so that the line can link to it. */
  readonly leads: boolean;
  readonly sentence: string;
  readonly remedy: string;
};

export type Review = {
  /** Of the sheet: `Cần xem lại`, or another if a person has a sheet of that name. */
  readonly name: string;
  /** Whose workbook it is; "" = unknown. */
  readonly sender: string;
  readonly rows: readonly ReviewRow[];
};

const sheetName = sheetNames.review;
const headers = [shared.order, "Mức", "Trang tính", "Ô", "Nội dung", "Cách xử lý"] as const;
const widths = [6, 14, 18, 9, 62, 46];
/** This text in the header row identifies the sheet as ours, whatever program saved it since. */
const marker = "thidua:can-xem-lai";
/** Looks of the cells before they were marked, one a row, in hidden columns beside the list. */
const keptHeaders = [marker, "sheet", "cell", "before", "after", "fill", "note"] as const;
const keptAt = headers.length + 2;

/** The first sheet of a marked copy; always in Vietnamese. */
export function reviewList({ name, sender, rows }: Review, { kept, wasSigned }: MadeMarks, texts: Texts): MarkList {
  const drawn = canvas(name);
  widths.forEach((width, index) => drawn.width(index + 1, { width }));
  keptHeaders.forEach((_, index) => drawn.width(keptAt + index, { width: 8, hidden: true }));
  const headerRow = drawHead(drawn, sender, wasSigned);
  drawHeader(drawn, headers, { row: headerRow, widths });
  rows.forEach((row, index) =>
    drawCells(drawn, headerRow + 1 + index, { cells: cellsOf(row, index + 1, texts), widths }),
  );
  drawKept(drawn, headerRow, kept);
  const bottom = headerRow + rows.length;
  const sheet = drawn.finish({
    tab: palette.fixTab,
    freeze: { rows: headerRow, columns: 0 },
    filter: { top: headerRow, left: 1, bottom, right: headers.length },
    protection: outputProtection,
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom, right: headers.length },
      titleRows: { from: headerRow, to: headerRow },
      footer: name,
    },
  });
  const links = rows.flatMap(({ sheet: to, cell, leads }, index) =>
    leads && to !== null && cell !== null ? [{ row: headerRow + 1 + index, column: 4, to: { sheet: to, cell } }] : [],
  );
  return { sheet, links };
}

/** Returns the row for the headers. */
function drawHead(drawn: Canvas, sender: string, wasSigned: boolean): number {
  const lines = [
    { value: "NỘI DUNG CẦN XEM LẠI", style: looks.title, height: 24 },
    ...(sender === "" ? [] : [{ value: sender, style: looks.subtitle, height: 18 }]),
  ];
  lines.forEach(({ value, style, height }, index) => {
    putAcross(drawn, index + 1, { left: 1, right: headers.length, value, style });
    drawn.height(index + 1, height);
  });
  const remarks = [
    "Các ô nêu dưới đây được tô màu như ở cột Mức và có chú thích tại ô. Bấm vào địa chỉ ở cột Ô để chuyển đến ô đó. Đề nghị sửa ngay tại các biểu rồi gửi lại tệp này; phần mềm không đọc trang này, màu ô và chú thích.",
    ...(wasSigned
      ? ["Tệp có chữ ký số. Chữ ký không còn giá trị với bản đánh dấu này; đề nghị ký lại sau khi sửa."]
      : []),
  ];
  return drawRemarks(drawn, lines.length + 1, { remarks, widths }) + 2;
}

const signs: { readonly [S in Severity]: string } = { error: "✖", warning: "▲", notice: "–" };

function cellsOf(
  { severity, sheet, cell, leads, sentence, remedy }: ReviewRow,
  order: number,
  texts: Texts,
): readonly OutputCell[] {
  const level = wordCell(`${signs[severity]} ${texts.words.severity[severity]}`, markFills[severity]);
  return [
    orderCell(order),
    level,
    textCell(sheet),
    leads ? linkCell(cell) : wordCell(cell),
    textCell(sentence),
    textCell(remedy),
  ];
}

function drawKept(drawn: Canvas, headerRow: number, kept: readonly KeptLook[]): void {
  const style = styled("source");
  keptHeaders.forEach((header, index) => drawn.put(headerRow, keptAt + index, { value: header, style }));
  kept.forEach(({ sheet, cell, before, after, fill, note }, at) => {
    [null, sheet, cell, before === null ? "" : String(before), after === null ? "" : String(after), fill, note].forEach(
      (value, index) => drawn.put(headerRow + 1 + at, keptAt + index, { value, style }),
    );
  });
}

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
    for (const [column, cell] of cells) if (cell.value === marker) return { row, column };
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
