import type { Letterhead } from "../../domain/round/letterhead";
import { putAcross, type Canvas } from "./canvas";
import { linesOf, totalWidth } from "./row-height";
import { looks, styled } from "./styles";

/** Rows that a letterhead takes. */
export const letterheadRows = 2;

/** Bold capitals at 12 points are half as wide again as the letters by which lines are counted. */
const capitals = 0.62;
const lineHeight = 15.75;

export type LetterheadPlace = { readonly top: number; readonly widths: readonly number[] };

/**
 * The two rows that begin a paper: on the left the superior body in plain capitals and below it the issuing body in
 * bold ones, on the right the heading of State or Party. `motto` null = the sheet is not signed, or too narrow for two
 * halves.
 */
export function drawLetterhead(
  drawn: Canvas,
  letterhead: Omit<Letterhead, "motto" | "signer"> & { readonly motto: Letterhead["motto"] | null },
  { top, widths }: LetterheadPlace,
): void {
  const { superior, body, motto } = letterhead;
  const middle = leftColumns(widths);
  const width = totalWidth(widths.slice(0, middle));
  const bodies = (superior === null || superior === "" ? [body] : [superior, body]).map((text) => text.toUpperCase());
  const mottoLines = motto === null || middle >= widths.length ? [] : motto.filter((text) => text !== "");
  for (let index = 0; index < letterheadRows; index += 1) {
    const left = bodies[index] ?? "";
    const isBody = index === bodies.length - 1;
    putAcross(drawn, top + index, {
      left: 1,
      right: middle,
      value: left === "" ? null : left,
      style: isBody ? looks.bodyName : styled("bodyName", { bold: false }),
    });
    drawn.height(top + index, lineHeight * linesOf(left, width * capitals));
    const right = mottoLines[index];
    if (motto === null || middle >= widths.length) continue;
    putAcross(drawn, top + index, {
      left: middle + 1,
      right: widths.length,
      value: right ?? null,
      style: index === mottoLines.length - 1 ? looks.mottoLine : looks.motto,
    });
  }
}

/** How many columns the left half takes: about two fifths of the width, at least one column less than all. */
export function leftColumns(widths: readonly number[]): number {
  const total = totalWidth(widths);
  let used = 0;
  for (const [index, width] of widths.entries()) {
    used += width;
    if (used >= total * 0.4) return Math.max(1, Math.min(index + 1, widths.length - 1));
  }
  return Math.max(1, widths.length - 1);
}
