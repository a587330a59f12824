import { kindWords } from "../../contract/kind-words";
import { writtenDay } from "../reading/finding";
import type { Letterhead } from "../../domain/round/letterhead";
import type { Period } from "../../domain/round/period";
import { putAcross, type Canvas } from "../drawing/canvas";
import { drawLetterhead } from "../drawing/draw-letterhead";
import { linesOf, totalWidth } from "../drawing/row-height";
import { looks } from "../drawing/styles";

export type Heading = {
  readonly period: Period;
  readonly letterhead: Letterhead;
  /** "Biểu số 02"; "" on the cover. */
  readonly number: string;
  readonly title: string;
  /** To whom the form goes and by when; "" = not stated. */
  readonly sendTo: string;
  readonly hint: string;
  /** `screen`: above the printed page, right of the line that says what is missing; `paper`: below the title. */
  readonly hintOn: "screen" | "paper";
  /** Last column of the table below and its columns' widths in characters. */
  readonly widths: readonly number[];
};

/** Row of the table's header, below the heading. */
export const formHeaderRow = 8;

export const entryHint =
  "Ô vàng: ô điền số liệu; ô viền đỏ: ô bắt buộc còn trống. KAD: không áp dụng; KG: không được giao; không có kết quả ghi 0.";

/** The row above the printed page, for whoever fills in the form; only if the hint is on screen. */
export const screenRow = 1;

/** The first row that goes on paper. */
export function firstPrintedRow({ hintOn }: Pick<Heading, "hintOn">): number {
  return hintOn === "screen" ? screenRow + 1 : 1;
}

/** Points. */
const [spacer, stampHeight, titleHeight, roundHeight, hintHeight] = [3, 15.75, 18.75, 15, 13.5];
/** Correction of how much fits on a line: italics at 11 and at 10 points, bold capitals at 14. */
const [roundLetters, hintLetters, titleLetters] = [0.88, 1.1, 0.55];

/**
 * Letterhead, title, number of the form with round and recipient, hint: rows 1 to 7 of every form. They are frozen with
 * the header, so they are low: a screen of 768 pixels must have room for the rows below.
 */
export function drawFormHeading(drawn: Canvas, heading: Heading): void {
  const { widths, period, title } = heading;
  const top = firstPrintedRow(heading);
  const whole = { left: 1, right: widths.length };
  drawLetterhead(drawn, heading.letterhead, { top, widths });
  putAcross(drawn, top + 2, { ...whole, value: period.stamp ?? null, style: looks.stamp });
  drawn.height(top + 2, period.stamp == null ? spacer : stampHeight);
  putAcross(drawn, top + 3, { ...whole, value: title, style: looks.title });
  drawn.height(top + 3, titleHeight * linesOf(title, totalWidth(widths) * titleLetters));
  const round = roundLine(heading);
  putAcross(drawn, top + 4, { ...whole, value: round, style: looks.roundLine });
  drawn.height(top + 4, roundHeight * linesOf(round, totalWidth(widths) * roundLetters));
  drawn.height(top + 5, spacer);
  drawHint(drawn, heading);
}

/** "Biểu số 02 – 6 tháng đầu năm 2020 (kèm theo Văn bản số …). Gửi về: …, chậm nhất ngày …" */
function roundLine({ number, period, sendTo }: Heading): string {
  const round = `${number === "" ? "" : `${number} – `}${periodName(period)}${accompanies(period)}`;
  return sendTo === "" ? round : `${round}. ${sendTo}`;
}

function drawHint(drawn: Canvas, { hint, hintOn, widths }: Heading): void {
  const row = hintOn === "paper" ? formHeaderRow - 1 : screenRow;
  const left = hintOn === "paper" ? 1 : screenLineEnd(widths) + 1;
  putAcross(drawn, row, { left, right: widths.length, value: hint === "" ? null : hint, style: looks.screenHint });
  drawn.height(row, Math.max(15, hintHeight * linesOf(hint, totalWidth(widths.slice(left - 1)) * hintLetters)));
}

/** Characters that "Còn 120 ô chưa điền; 12 ô cần xem" takes in bold. */
const screenLineWidth = 42;

/** The last column of the line left of the hint. */
export function screenLineEnd(widths: readonly number[]): number {
  let used = 0;
  for (const [index, width] of widths.entries()) {
    used += width;
    if (used >= screenLineWidth) return Math.min(index + 1, widths.length - 1);
  }
  return Math.max(1, widths.length - 1);
}

export function periodName(period: Pick<Period, "kind" | "year">): string {
  return kindWords[period.kind].time(period.year);
}

function accompanies(period: Period): string {
  if (period.letterNumber === null) return "";
  const day = period.letterDate === null ? "" : ` ngày ${writtenDay(period.letterDate)}`;
  return ` (kèm theo Văn bản số ${period.letterNumber}${day})`;
}
