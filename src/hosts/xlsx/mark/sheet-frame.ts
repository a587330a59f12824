import { scanXml } from "../read/xml";
import { attribute, isTrue } from "../read/xml-attributes";
import { eachChild, enterRoot, skipElement } from "../read/xml-elements";
import { usualPixels, type BoxSizes } from "../write/note-boxes";
import type { OpenParts } from "./open-parts";
import { openTag, type OpenTag } from "./xml-node";

/** The elements that may come before the drawing of notes in a sheet's part (ECMA-376 part 1, 18.3.1.99). */
export const beforeDrawing: ReadonlySet<string> = new Set(
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing".split(
    " ",
  ),
);

type Element = Pick<OpenTag, "name" | "attributes" | "from"> & { readonly to: number };
type Frame = Pick<OpenTag, "prefix" | "attributes"> & { readonly children: readonly Element[] };

/** The elements of a sheet's part without their contents: there may be a million cells. */
export function frameOf(parts: OpenParts, part: string): Frame {
  const scan = scanXml(parts.text(part), { part, limits: parts.source.limits });
  enterRoot(scan, "worksheet");
  const { prefix, attributes } = openTag(scan);
  const children: Element[] = [];
  eachChild(scan, () => {
    const tag = openTag(scan);
    skipElement(scan);
    children.push({ name: tag.name, attributes: tag.attributes, from: tag.from, to: scan.at });
  });
  return { prefix, attributes, children };
}

/** Far right of what people see hidden columns count like others: a box must end within the sheet. */
const farRight = 500;

/** Widths and heights as the part states them, in pixels. */
export function boxSizes(parts: OpenParts, part: string): BoxSizes {
  const scan = scanXml(parts.text(part), { part, limits: parts.source.limits });
  enterRoot(scan, "worksheet");
  const columns: { readonly from: number; readonly to: number; readonly pixels: number }[] = [];
  const rows = new Map<number, number>();
  eachChild(scan, (name) => {
    if (name === "cols") {
      eachChild(scan, () => {
        const width = Number(attribute(scan, "width") ?? NaN);
        const shown = Number.isFinite(width) ? Math.round(7 * width + 5) : usualPixels.column;
        const pixels = isTrue(attribute(scan, "hidden")) ? 0 : shown;
        columns.push({ from: Number(attribute(scan, "min")), to: Number(attribute(scan, "max")), pixels });
      });
    } else if (name === "sheetData") {
      eachChild(scan, () => {
        const height = Number(attribute(scan, "ht") ?? NaN);
        const number = Number(attribute(scan, "r") ?? NaN);
        if (isTrue(attribute(scan, "hidden"))) rows.set(number, 0);
        else if (Number.isFinite(height)) rows.set(number, (height * 4) / 3);
      });
    }
  });
  const stated = (column: number): number =>
    columns.find(({ from, to }) => column >= from && column <= to)?.pixels ?? usualPixels.column;
  return {
    columnPixels: (column) => (column > farRight ? usualPixels.column : stated(column)),
    rowPixels: (row) => rows.get(row) ?? usualPixels.row,
  };
}
