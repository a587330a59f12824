import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "../looks";

/** Texts beside each other, and the room above them in points. One cell alone stands over all columns. */
export type BareRow = { readonly above: number; readonly cells: readonly (readonly Paragraph[])[] };

/** A table without lines that only puts texts beside each other; widths in points. No row is split over two pages. */
export function bareTable(widths: readonly number[], rows: readonly BareRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + twips(each), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      ({ above, cells }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((cell, at) => bareCell(cell, { above, ...place(cells, widths, at) })),
        }),
    ),
  });
}

type Place = { readonly width: number; readonly span: number };

function place(cells: readonly unknown[], widths: readonly number[], at: number): Place {
  const span = cells.length === 1 ? widths.length : 1;
  return { span, width: widths.slice(at, at + span).reduce((sum, each) => sum + twips(each), 0) };
}

function bareCell(
  children: readonly Paragraph[],
  { above, width, span }: Place & { readonly above: number },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span === 1 ? {} : { columnSpan: span }),
    ...(above === 0 ? {} : { margins: { top: twips(above), marginUnitType: WidthType.DXA } }),
    children: children.length === 0 ? [new Paragraph({ style: "Head" })] : children,
  });
}
