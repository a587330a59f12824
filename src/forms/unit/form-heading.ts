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
  /** Last column of the table below and its columns' widths in characters. */
  readonly widths: readonly number[];
};

/** Where the table's header stands under the heading. */
export const formHeaderRow = 8;

export const entryHint = "Ô màu vàng là ô điền số liệu, ô viền đỏ là ô bắt buộc còn trống. Không áp dụng ghi KAD; không được giao chỉ tiêu ghi KG; không có kết quả ghi 0.";

/** Letterhead, number of the form, title, period and hint: rows 1 to 7 of every form (Decree 30/2020 for the motto). */
export function drawFormHeading(drawn: Canvas, heading: Heading): void {
  const last = heading.widths.length;
  const middle = middleColumn(heading.widths);
  const { party, motto, mottoLine } = mottoOf(heading.unit);
  line(drawn, 1, { left: 1, right: middle, value: heading.unit.name.toUpperCase(), style: looks.bodyName });
  line(drawn, 1, { left: middle + 1, right: last, value: motto, style: party ? looks.mottoLine : looks.motto });
  line(drawn, 2, { left: middle + 1, right: last, value: mottoLine, style: looks.mottoLine });
  line(drawn, 3, { left: 1, right: middle, value: heading.period.stamp ?? null, style: looks.stamp });
  line(drawn, 3, { left: middle + 1, right: last, value: heading.number, style: looks.annex });
  line(drawn, 4, { left: 1, right: last, value: heading.title, style: looks.title });
  line(drawn, 5, { left: 1, right: last, value: periodName(heading.period), style: looks.subtitle });
  line(drawn, 6, { left: 1, right: last, value: accompanies(heading.period), style: looks.subtitle });
  line(drawn, 7, { left: 1, right: last, value: heading.hint, style: looks.remark });
  const leftWidth = heading.widths.slice(0, middle).reduce((sum, width) => sum + width, 0);
  drawn.height(1, rowHeight([{ text: heading.unit.name.toUpperCase(), width: leftWidth * 0.85 }]) + 4);
  drawn.height(4, 24);
  drawn.height(7, 20);
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
