import type { Found } from "./found-texts";
import type { Piece } from "./rendered-pages";

/** What the linter looks for; each is a rule of Decree 30/2020, Annex I, or of good setting. */
export type Rule =
  | "page-size"
  | "margins"
  | "font"
  | "colour"
  | "size"
  | "weight"
  | "one-line"
  | "centred"
  | "place"
  | "page-number"
  | "foot-alone"
  | "heading-alone"
  | "overlap"
  | "missing-text"
  | "mark-left"
  | "header-row"
  | "row-split"
  | "alignment"
  | "new-page"
  | "empty-page"
  | "first-line"
  | "justified"
  | "line-spacing"
  | "room-to-sign";

export type Deviation = { readonly rule: Rule; readonly page: number; readonly what: string };

export function millimetres(mm: number): number {
  return (mm * 72) / 25.4;
}
/** Margins in points: the smallest and the largest that the Decree allows. */
export const margins = { top: between(20, 25), bottom: between(20, 25), left: between(30, 35), right: between(15, 20) };
function between(least: number, most: number): readonly [number, number] {
  return [millimetres(least), millimetres(most)];
}
/** What a renderer rounds. */
export const near = 1.5;

/** The edges of what stands on one line. */
export const edgesOf = (line: readonly Piece[]) => ({
  left: Math.min(...line.map(({ left }) => left)),
  right: Math.max(...line.map(({ right }) => right)),
});
export const middle = ({ left, right }: Pick<Piece, "left" | "right">): number => (left + right) / 2;
/** Of the letters without accents above and below: lines that stand close do not overlap by this. */
export const bodyOf = ({ top, size }: Piece) => ({ from: top + size * 0.35, to: top + size * 1.05 });

/** `when` it holds, this deviation; about the place of a text. */
export function deviation(when: boolean, rule: Rule, { text, pieces }: Found): readonly Deviation[] {
  return when ? [{ rule, page: pieces[0]?.page ?? 0, what: text }] : [];
}
