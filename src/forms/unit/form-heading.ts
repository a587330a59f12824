import type { Period } from "../../domain/period";
import type { Unit } from "../../domain/board";
import type { Canvas } from "../drawing/canvas";
import { rowHeight } from "../drawing/row-height";
import { looks } from "../drawing/styles";

export type Heading = {
  readonly period: Period;
  readonly unit: Pick<Unit, "name" | "formality">;
  /** "Biểu số 02"; "" on the cover. */
  readonly number: string;
  readonly title: string;
  readonly hint: string;
  /** `screen`: above the printed page, right of the line that says what is still to fill; `paper`: under the title. */
  readonly hintOn: "screen" | "paper";
  /** Last column of the table below and its columns' widths in characters. */
  readonly widths: readonly number[];
};

/** Where the table's header stands under the heading. */
export const formHeaderRow = 8;

export const entryHint = "Ô màu vàng là ô điền số liệu, ô viền đỏ là ô bắt buộc còn trống. Không áp dụng ghi KAD; không được giao chỉ tiêu ghi KG; không có kết quả ghi 0.";

/** The row above the printed page, for who fills the form; only where the hint stands on screen. */
export const screenRow = 1;

/** The first row that goes on paper. */
export function firstPrintedRow({ hintOn }: Pick<Heading, "hintOn">): number {
  return hintOn === "screen" ? screenRow + 1 : 1;
}

/** Letterhead, number of the form, title, period and hint: rows 1 to 7 of every form (Decree 30/2020 for the motto). */
export function drawFormHeading(drawn: Canvas, heading: Heading): void {
  const last = heading.widths.length;
  const middle = middleColumn(heading.widths);
  const top = firstPrintedRow(heading);
  const { party, motto, mottoLine } = mottoOf(heading.unit);
  line(drawn, top, { left: 1, right: middle, value: heading.unit.name.toUpperCase(), style: looks.bodyName });
  line(drawn, top, { left: middle + 1, right: last, value: motto, style: party ? looks.mottoLine : looks.motto });
  line(drawn, top + 1, { left: middle + 1, right: last, value: mottoLine, style: looks.mottoLine });
  line(drawn, top + 2, { left: 1, right: middle, value: heading.period.stamp ?? null, style: looks.stamp });
  line(drawn, top + 2, { left: middle + 1, right: last, value: heading.number, style: looks.annex });
  line(drawn, top + 3, { left: 1, right: last, value: heading.title, style: looks.title });
  line(drawn, top + 4, { left: 1, right: last, value: periodName(heading.period), style: looks.subtitle });
  line(drawn, top + 5, { left: 1, right: last, value: accompanies(heading.period), style: looks.subtitle });
  const leftWidth = heading.widths.slice(0, middle).reduce((sum, width) => sum + width, 0);
  drawn.height(top, rowHeight([{ text: heading.unit.name.toUpperCase(), width: leftWidth * 0.85 }]) + 4);
  drawn.height(top + 3, 24);
  drawHint(drawn, heading);
}

function drawHint(drawn: Canvas, { hint, hintOn, widths }: Heading): void {
  if (hintOn === "paper") {
    line(drawn, formHeaderRow - 1, { left: 1, right: widths.length, value: hint, style: looks.remark });
    drawn.height(formHeaderRow - 1, 20);
    return;
  }
  const left = screenLineEnd(widths) + 1;
  line(drawn, screenRow, { left, right: widths.length, value: hint, style: looks.screenHint });
  drawn.height(screenRow, Math.max(24, rowHeight([{ text: hint, width: widths.slice(left - 1).reduce((sum, width) => sum + width, 0) }])));
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

function line(drawn: Canvas, row: number, { left, right, value, style }: { readonly left: number; readonly right: number; readonly value: string | null; readonly style: (typeof looks)["title"] }): void {
  drawn.put(row, left, { value: value === "" ? null : value, style });
  drawn.merge({ top: row, left, bottom: row, right });
}

/** The column that ends the left half by width. */
function middleColumn(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let used = 0;
  for (const [index, width] of widths.entries()) {
    used += width;
    if (used >= total * 0.4 && index + 1 < widths.length) return index + 1;
  }
  return Math.max(1, widths.length - 1);
}

/** Party bodies bear the Party's title; all others the State's motto. */
function mottoOf(unit: Heading["unit"]): { readonly party: boolean; readonly motto: string; readonly mottoLine: string } {
  return unit.formality === "party"
    ? { party: true, motto: "ĐẢNG CỘNG SẢN VIỆT NAM", mottoLine: "" }
    : { party: false, motto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", mottoLine: "Độc lập - Tự do - Hạnh phúc" };
}

export function periodName(period: Pick<Period, "kind" | "year">): string {
  return period.kind === "h1" ? `6 tháng đầu năm ${period.year}` : `Năm ${period.year}`;
}

function accompanies(period: Period): string {
  if (period.letterNumber === null) return "";
  const day = period.letterDate === null ? "" : ` ngày ${period.letterDate.split("-").reverse().join("/")}`;
  return `(Kèm theo Văn bản số ${period.letterNumber}${day})`;
}
