import type { SheetDraft } from "../../workbook/draft";
import { legiblePaper, legibleScale, listPages, type Paper, scaleOn } from "./paper";

type PrintedInput = {
  readonly orientation: Paper["orientation"];
  readonly headerRow: number;
  /** Last row and column that are printed. */
  readonly bottom: number;
  readonly right: number;
};

/** In characters, of a column without a width of its own. */
const usualWidth = 9;

/**
 * An input sheet on paper, as output sheets are (decision 0061): as wide as the page, on A3 where its letters would be
 * smaller than 8 points on A4, its header on every page, its name at the foot.
 */
export function printedInput(sheet: SheetDraft, { orientation, headerRow, bottom, right }: PrintedInput): SheetDraft {
  const widths = Array.from({ length: right }, (_, index) => {
    const column = sheet.columns.get(index + 1);
    return column?.hidden === true ? 0 : (column?.width ?? usualWidth);
  });
  const paper = legiblePaper(orientation, widths);
  const rows = { first: 1, last: bottom, headerRow, bound: new Set<number>() };
  return {
    ...sheet,
    print: {
      ...sheet.print,
      ...paper,
      area: { top: 1, left: 1, bottom, right },
      titleRows: { from: headerRow, to: headerRow },
      breaks: listPages({ ...rows, widths, paper, heights: sheet.heights }, new Set()),
      footer: sheet.name,
    },
  };
}

/**
 * The last column of a list that is printed: the last one, unless the letters were too small on the largest paper; then
 * the last one that isn't spare (`isSpare`, by its number: it came later, and no row says anything in it).
 */
export function printedRight(
  orientation: Paper["orientation"],
  widths: readonly number[],
  isSpare: (column: number) => boolean,
): number {
  if (scaleOn({ orientation, paper: "a3" }, widths) >= legibleScale) return widths.length;
  return widths.reduce((last, _, index) => (isSpare(index + 1) ? last : index + 1), 0);
}
