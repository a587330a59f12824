import { BorderStyle, type IParagraphOptions, Paragraph, TableCell, TableRow, WidthType } from "docx";
import { twips } from "../looks";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = { top: none, bottom: none, left: none, right: none };

/** A cell of a table that only puts texts beside each other; its width is in points. */
type BareCell = { readonly width: number; readonly children: readonly Paragraph[]; readonly columns?: number };

/** A row without lines, never split over two pages; `above` is the room over its texts, in points. */
export function bareRow(cells: readonly BareCell[], above = 0): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ width, children, columns }) =>
        new TableCell({
          borders,
          ...(columns === undefined ? {} : { columnSpan: columns }),
          width: { size: twips(width), type: WidthType.DXA },
          margins: { top: twips(above), bottom: 0, left: 0, right: 0 },
          children: children.length === 0 ? [new Paragraph(empty)] : children,
        }),
    ),
  });
}

const empty: IParagraphOptions = { style: "Head" };
