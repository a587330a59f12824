import type { Letterhead } from "../../domain/letterhead";
import type { Period } from "../../domain/period";
import type { Canvas } from "../drawing/canvas";
import { drawLetterhead, leftColumns } from "../drawing/draw-letterhead";
import { linesOf } from "../drawing/row-height";
import { looks } from "../drawing/styles";

export type Heading = {
  readonly period: Period;
  readonly letterhead: Letterhead;
  /** "Biểu số 02"; "" on the cover. */
  readonly number: string;
  readonly title: string;
  /** To whom the form goes and by when; "" where that is nobody's question. */
  readonly sendTo: string;
  readonly hint: string;
  /** Last column of the table below and its columns' widths in characters. */
  readonly widths: readonly number[];
};

/** Where the table's header stands under the heading. */
export const formHeaderRow = 8;

/** The row that tells how to fill the form, on its right half; its left half says what is still open. */
export const hintRow = 6;

export const entryHint = "Ô vàng: ô điền số liệu; ô viền đỏ: ô bắt buộc còn trống. KAD: không áp dụng; KG: không được giao; không có kết quả ghi 0.";

/**
 * Letterhead, title, number of the form with round and recipient, hint: rows 1 to 7 of every form. They stay in sight
 * with the header, so they are low: a screen of 768 pixels must have room for the rows below.
 */
export function drawFormHeading(drawn: Canvas, heading: Heading): void {
  const { widths, period } = heading;
  const last = widths.length;
  const middle = leftColumns(widths);
  drawLetterhead(drawn, heading.letterhead, { top: 1, widths });
  line(drawn, 3, { left: 1, right: last, value: period.stamp ?? null, style: looks.stamp });
  drawn.height(3, period.stamp == null ? spacer : hintHeight);
  line(drawn, 4, { left: 1, right: last, value: heading.title, style: looks.title });
  drawn.height(4, titleHeight * linesOf(heading.title, sum(widths) * titleLetters));
  const number = heading.number === "" ? "" : `${heading.number} – `;
  const round = [`${number}${periodName(period)}${accompanies(period)}`, heading.sendTo].filter((text) => text !== "").join(". ");
  line(drawn, 5, { left: 1, right: last, value: round, style: looks.roundLine });
  drawn.height(5, roundHeight * linesOf(round, sum(widths) * roundLetters));
  line(drawn, hintRow, { left: middle + 1, right: last, value: heading.hint, style: looks.hint });
  drawn.height(hintRow, hintHeight * linesOf(heading.hint, sum(widths.slice(middle)) * hintLetters));
  drawn.height(7, spacer);
}

/** Points. */
const [spacer, titleHeight, roundHeight, hintHeight] = [3, 18.75, 15, 13.5];
/** How much more goes on a line than lines are counted with: italics at 11 and at 10 points, bold capitals at 14. */
const [roundLetters, hintLetters, titleLetters] = [1.05, 1.15, 0.55];

function line(drawn: Canvas, row: number, { left, right, value, style }: { readonly left: number; readonly right: number; readonly value: string | null; readonly style: (typeof looks)["title"] }): void {
  drawn.put(row, left, { value: value === "" ? null : value, style });
  drawn.merge({ top: row, left, bottom: row, right });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

export function periodName(period: Pick<Period, "kind" | "year">): string {
  return period.kind === "h1" ? `6 tháng đầu năm ${period.year}` : `Năm ${period.year}`;
}

function accompanies(period: Period): string {
  if (period.letterNumber === null) return "";
  const day = period.letterDate === null ? "" : ` ngày ${period.letterDate.split("-").reverse().join("/")}`;
  return ` (kèm theo Văn bản số ${period.letterNumber}${day})`;
}
