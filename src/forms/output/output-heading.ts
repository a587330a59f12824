import type { Board } from "../../domain/board";
import type { Style } from "../../workbook/style";
import type { Canvas } from "../drawing/canvas";
import { linesOf } from "../drawing/row-height";
import { looks, styled } from "../drawing/styles";
import { periodName } from "../unit/form-heading";

export type OutputHeading = {
  readonly board: Pick<Board, "period" | "kind" | "clusters">;
  /** ISO day up to which the page speaks. */
  readonly asOf: string;
  readonly title: string;
  /** Under the title, such as a cluster's name. */
  readonly subtitle?: string;
  /** Units of measure, right above the table: "Đơn vị tính: điểm". */
  readonly measureLine?: string;
  /** Widths in characters of all columns of the table below; the heading stands over them. */
  readonly widths: readonly number[];
  /** A paper to be signed by a State body bears the motto on the right (Decree 30/2020). */
  readonly signed?: boolean;
  /** Row where the heading begins, 1 unless several pages share a sheet. */
  readonly top?: number;
};

/** Draws the head of an output page: whose it is, what it shows, of which round and day. Returns the row for the table's header. */
export function drawOutputHeading(drawn: Canvas, heading: OutputHeading): number {
  const { board, widths, top = 1 } = heading;
  drawLetterhead(drawn, { ...heading, top });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines: readonly (readonly [string | null | undefined, Style, number])[] = [
    [board.period.stamp, looks.stamp, 18],
    [heading.title, looks.title, 22 * linesOf(heading.title, total * 0.7)],
    [heading.subtitle, styled("subtitle", { bold: true }), 18 * linesOf(heading.subtitle ?? "", total * 0.85)],
    [`${periodName(board.period)} – tính đến ngày ${vietnameseDate(heading.asOf)}`, looks.subtitle, 18],
    [heading.measureLine, looks.measureLine, 18],
  ];
  const drawnLines = lines.filter(([text]) => text !== undefined && text !== null && text !== "");
  drawnLines.forEach(([text, style, height], index) => {
    const row = top + 2 + index;
    drawn.put(row, 1, { value: text ?? null, style });
    drawn.merge({ top: row, left: 1, bottom: row, right: widths.length });
    drawn.height(row, height);
  });
  return top + 2 + drawnLines.length;
}

/** Bold capitals at 12 points take half as much room again as the letters that lines are counted with. */
const capitals = 0.62;

/** "05/07/2020" of "2020-07-05". */
export function vietnameseDate(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}

/** Whose page it is: the Board's, or the cluster's in its own workbook. */
function issuerOf({ kind, clusters, period }: OutputHeading["board"]): string {
  const [own] = clusters;
  return kind === "cluster" && own !== undefined ? own.name : period.board;
}

/** The Council in plain capitals over whoever issues in bold ones, as a superior body over the one below. */
function drawLetterhead(drawn: Canvas, { board, widths, signed = false, top = 1 }: OutputHeading): void {
  const middle = leftColumns(widths);
  const bodies = [
    { text: board.period.council.toUpperCase(), style: styled("bodyName", { bold: false }) },
    { text: issuerOf(board).toUpperCase(), style: looks.bodyName },
  ];
  const motto = [
    { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: looks.motto },
    { text: "Độc lập - Tự do - Hạnh phúc", style: looks.mottoLine },
  ];
  const width = widths.slice(0, middle).reduce((sum, one) => sum + one, 0);
  bodies.forEach(({ text, style }, index) => {
    const row = top + index;
    drawn.put(row, 1, { value: text === "" ? null : text, style });
    drawn.merge({ top: row, left: 1, bottom: row, right: middle });
    drawn.height(row, 2 + 16 * linesOf(text, width * capitals));
    const right = motto[index];
    if (!signed || right === undefined || middle >= widths.length) return;
    drawn.put(row, middle + 1, { value: right.text, style: right.style });
    drawn.merge({ top: row, left: middle + 1, bottom: row, right: widths.length });
  });
}

/** How many columns the left half takes: about two fifths of the width, one column at least left over. */
function leftColumns(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let used = 0;
  for (const [index, width] of widths.entries()) {
    used += width;
    if (used >= total * 0.4) return Math.max(1, Math.min(index + 1, widths.length - 1));
  }
  return Math.max(1, widths.length - 1);
}
