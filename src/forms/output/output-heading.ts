import type { Board } from "../../domain/round/board";
import { letterheadOf, type Formality } from "../../domain/round/letterhead";
import type { Style } from "../../workbook/style";
import type { Canvas } from "../drawing/canvas";
import { drawLetterhead, letterheadRows } from "../drawing/draw-letterhead";
import { linesOf } from "../drawing/row-height";
import { looks, styled } from "../drawing/styles";
import { periodName } from "../unit/form-heading";

export type OutputHeading = {
  readonly board: Pick<Board, "period" | "kind" | "clusters" | "letterheads">;
  /** ISO day up to which the page speaks. */
  readonly asOf: string;
  readonly title: string;
  /** Under the title, such as a cluster's name. */
  readonly subtitle?: string;
  /** Units of measure, right above the table: "Đơn vị tính: điểm". */
  readonly measureLine?: string;
  /** Widths in characters of all columns of the table below; the heading stands over them. */
  readonly widths: readonly number[];
  /** A paper to be signed bears the heading of State or Party on the right, by whoever signs it (Decree 30/2020). */
  readonly signed?: Formality;
  /** Row where the heading begins, 1 unless several pages share a sheet. */
  readonly top?: number;
};

/**
 * Draws the head of an output page: whose it is, what it shows, of which round and day. Returns the row for the table's
 * header.
 */
export function drawOutputHeading(drawn: Canvas, heading: OutputHeading): number {
  const { board, widths, signed, top = 1 } = heading;
  const body = issuerOf(board);
  const motto = signed === undefined ? null : letterheadOf(board.letterheads, { name: body, formality: signed }).motto;
  drawLetterhead(drawn, { superior: board.period.council, body, motto }, { top, widths });
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
    const row = top + letterheadRows + index;
    drawn.put(row, 1, { value: text ?? null, style });
    drawn.merge({ top: row, left: 1, bottom: row, right: widths.length });
    drawn.height(row, height);
  });
  return top + letterheadRows + drawnLines.length;
}

/** "05/07/2020" of "2020-07-05". */
export function vietnameseDate(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}

/** Whose page it is: the Board's standing office, or the cluster in its own workbook; the Council stands above both. */
function issuerOf({ kind, clusters, period }: OutputHeading["board"]): string {
  const [own] = clusters;
  return kind === "cluster" && own !== undefined ? own.name : (period.office ?? period.board);
}
