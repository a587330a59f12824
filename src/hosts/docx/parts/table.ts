import {
  AlignmentType,
  type IParagraphOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Table as PaperTable, TableColumn, TableRow as PaperRow } from "../../../papers/paper";
import { halfPoints, twips } from "../looks";
import { around, columnsFor } from "../measure/columns";
import { balancedLines, slack } from "../measure/lines";
import { widthOf } from "../measure/widths";
import { paragraph } from "./words";

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const margins = { top: twips(1.5), bottom: twips(1.5), left: twips(4), right: twips(4), marginUnitType: WidthType.DXA };
/** So many rows at the end stay with what follows, where it must not stand alone; a short table stays whole. */
const [keptRows, shortTable] = [2, 20];

/** `width` in points; `keepWithNext`: what follows is the foot, which is never alone on a page. */
export type TablePlace = { readonly width: number; readonly keepWithNext: boolean };

export function tableOf({ columns, rows }: PaperTable, { width, keepWithNext }: TablePlace): Table {
  const { widths, size } = columnsFor({ columns, rows }, width);
  const draw = drawing({ columns, widths, size });
  const kept = rows.length <= shortTable ? rows.length : keptRows;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins,
    // The first group doesn't hold on to its rows: with the header above, LibreOffice would lose what follows.
    rows: [
      draw.header(),
      ...rows.map((row, at) =>
        draw.row(row, (row.look === "group" && at > 0) || (keepWithNext && at >= rows.length - kept)),
      ),
    ],
  });
}

type Grid = { readonly columns: readonly TableColumn[]; readonly widths: readonly number[]; readonly size: number };
type Look = { readonly text: string; readonly bold: boolean; readonly align: TableColumn["align"] };

type Line = { readonly size: number; readonly look: PaperRow["look"]; readonly width: number };

/**
 * Whether a text takes more than one line of its cell. Only such rows are held together: one of a single line can't be
 * split, and LibreOffice loses rows of a table none of whose rows may be.
 */
function isBroken(text: string, { size, look, width }: Line): boolean {
  return widthOf(text, size, look === "sum" ? "bold" : "regular") * slack + around > width;
}

function drawing({ columns, widths, size }: Grid) {
  const cell = (
    { text, bold, align }: Look,
    at: number,
    { keepNext, span = 1 }: { keepNext: boolean; span?: number },
  ) => {
    const looks: IParagraphOptions = { style: "Cell", alignment: alignments[align], ...(keepNext && { keepNext }) };
    return new TableCell({
      ...(span > 1 && { columnSpan: span }),
      verticalAlign: VerticalAlignTable.CENTER,
      width: {
        size: widths.slice(at, at + span).reduce((sum, each) => sum + twips(each), 0),
        type: WidthType.DXA,
      },
      children: [paragraph(text, looks, { ...(bold && { bold }), size: halfPoints(size) })],
    });
  };
  const header = (): TableRow =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ title }, at) => {
        const room = (widths[at] as number) - around;
        const text = balancedLines(title, { size, face: "bold", width: room }).join("\n");
        return cell({ text, bold: true, align: "center" }, at, { keepNext: true });
      }),
    });
  const row = ({ look, cells }: PaperRow, keepNext: boolean): TableRow => {
    const group = [cell({ text: cells[0] ?? "", bold: true, align: "left" }, 0, { keepNext, span: columns.length })];
    const own = columns.map(({ align }, at) =>
      cell({ text: cells[at] ?? "", bold: look === "sum", align }, at, { keepNext }),
    );
    const isLong = (text: string, at: number) => isBroken(text, { size, look, width: widths[at] as number });
    const cantSplit = look === "group" || cells.some(isLong);
    return new TableRow({ ...(cantSplit && { cantSplit }), children: look === "group" ? group : own });
  };
  return { header, row };
}
