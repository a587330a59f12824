import type { BorderSide, CellStyle } from "hucre";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import type { Line, Style } from "../../../workbook/style";
import { formatFor } from "../../../workbook/serial-date";

/**
 * The font of cells that name none. Its digits are the unit of column widths, so it is the size that tables have
 * (titles are larger, but a column is as wide as its table needs).
 */
export const defaultFont = { name: "Times New Roman", size: 11 } as const;

/** The different looks of a workbook's cells, numbered from 0 in order of appearance. */
export type StyleTable = {
  readonly numberOf: (cell: DraftCell) => number;
  readonly styles: readonly CellStyle[];
};

/**
 * Cells share few `Style` objects, so each object is converted and compared once; equal objects fall together. Dates
 * whose style has no date format get a second look with one.
 */
export function styleTable(draft: { readonly sheets: readonly Pick<SheetDraft, "rows">[] }): StyleTable {
  const styles: CellStyle[] = [];
  const byContent = new Map<string, number>();
  const byStyle = new Map<Style, number>();
  const byFormat = new Map<string, Map<Style, number>>();

  const enter = (style: Style): number => {
    const content = JSON.stringify(hucreStyle(style));
    const known = byContent.get(content);
    if (known !== undefined) return known;
    byContent.set(content, styles.length);
    styles.push(hucreStyle(style));
    return styles.length - 1;
  };
  const numberOf = ({ value, style }: DraftCell): number => {
    const numberFormat = formatFor(value, style.numberFormat);
    if (numberFormat === style.numberFormat) {
      let number = byStyle.get(style);
      if (number === undefined) byStyle.set(style, (number = enter(style)));
      return number;
    }
    const ofFormat = byFormat.get(numberFormat) ?? new Map<Style, number>();
    const number = ofFormat.get(style) ?? enter({ ...style, numberFormat });
    byFormat.set(numberFormat, ofFormat.set(style, number));
    return number;
  };
  for (const sheet of draft.sheets) eachCell(sheet.rows, numberOf);
  return { numberOf, styles };
}

function hucreStyle(style: Style): CellStyle {
  const { font, border } = style;
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      color: { rgb: font.color.toUpperCase() },
    },
    ...(style.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.toUpperCase() } } }),
    border: {
      ...side("top", border.top),
      ...side("right", border.right),
      ...side("bottom", border.bottom),
      ...side("left", border.left),
    },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.locked },
  };
}

function side(name: "top" | "right" | "bottom" | "left", line: Line | null): { [edge in typeof name]?: BorderSide } {
  return line === null ? {} : { [name]: { style: line.line, color: { rgb: line.color.toUpperCase() } } };
}
