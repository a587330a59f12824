import { headers as shared } from "../../contract/headers";
import type { Severity } from "../../domain/issue";
import type { Texts } from "../../text/texts";
import { markFills, type KeptLook, type MadeMarks, type MarkList } from "../../workbook/cell-mark";
import { canvas, putAcross, type Canvas } from "../drawing/canvas";
import { looks, palette, styled } from "../drawing/styles";
import { wordCell, textCell, orderCell, linkCell, type OutputCell } from "../output/output-cells";
import { drawRemarks, outputProtection } from "../output/output-list";
import { drawCells, drawHeader } from "../output/output-table";
import { reviewMarker } from "./read-review";

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

const headers = [shared.order, "Mức", "Trang tính", "Ô", "Nội dung", "Cách xử lý"] as const;
const widths = [6, 14, 18, 9, 62, 46];
/** Looks of the cells before they were marked, one a row, in hidden columns beside the list. */
const keptHeaders = [reviewMarker, "sheet", "cell", "before", "after", "fill", "note"] as const;
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
