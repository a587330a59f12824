import { inWordsOf } from "../../contract/kind-words";
import type { PeriodKind } from "../../domain/round/period";
import type { CellValue } from "../../workbook/cell";
import { columnLetters } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import type { DrawnTable } from "../drawing/draw-table";
import { linesOf, rowHeight } from "../drawing/row-height";
import { looks, styled } from "../drawing/styles";
import { bandsOf, drawBand } from "./bands";
import type { OutputCell } from "./output-cells";

/** What a column may tell about a row that a person selects: whose it is, what it is about, where it comes from. */
export type RowFact =
  | "cluster"
  | "unit"
  | "sender"
  | "indicator"
  | "criterion"
  | "version"
  | "content"
  | "award"
  | "issue"
  | "file"
  | "sheet"
  | "cell"
  | "sha256"
  | "row"
  | "target"
  | "adjusted-target";

/** One column of an output list, and what it shows of a row. */
export type OutputColumn<Row> = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** The column grows with its texts up to this width; left out, it doesn't grow. */
  readonly widest?: number;
  /** Can be folded away, as columns of source; they are on screen only. */
  readonly folds?: boolean;
  /** Not on paper, so that the print stays readable. Such columns, and those that fold, are the last ones. */
  readonly onScreen?: boolean;
  /** What the column tells about its row; left out: nothing by which a row can be identified. */
  readonly states?: RowFact;
  /** The kinds of round that have the column; left out: all. */
  readonly kinds?: readonly PeriodKind[];
  /**
   * `order` counts the rows of data from 1, those without a number and sections left out; `at` is the row in the sheet.
   */
  readonly cell: (row: Row, place: { readonly order: number; readonly at: number }) => OutputCell;
};

/** The columns of a round of this kind, under the words of the kind. */
export function columnsIn<C extends Pick<OutputColumn<never>, "header" | "kinds">>(
  kind: PeriodKind,
  columns: readonly C[],
): readonly C[] {
  return columns
    .filter(({ kinds }) => kinds?.includes(kind) !== false)
    .map((column) => ({ ...column, header: inWordsOf(kind, column.header) }));
}

/** Kinds of round with results: see kindRules. */
export const withResults: readonly PeriodKind[] = ["h1", "year"];

export type OutputRow<Row> =
  | { readonly kind: "row"; readonly row: Row }
  /** Drawn like a row, but it has no number of its own: a sum, or what counts nowhere. */
  | { readonly kind: "under"; readonly row: Row }
  | { readonly kind: "section"; readonly text: string };

type Sections<Group, Row> = {
  readonly text: (group: Group) => string;
  readonly rows: (group: Group) => readonly Row[];
  /** Lines without a number under the rows of a group; left out: none. */
  readonly under?: (group: Group) => readonly Row[];
};

/** Rows and what is under them, below a section for each group, groups without either left out. */
export function inSections<Group, Row>(
  groups: readonly Group[],
  { text, rows, under }: Sections<Group, Row>,
): readonly OutputRow<Row>[] {
  return groups.flatMap((group): readonly OutputRow<Row>[] => {
    const members = [
      ...rows(group).map((row) => ({ kind: "row", row }) as const),
      ...(under?.(group) ?? []).map((row) => ({ kind: "under", row }) as const),
    ];
    return members.length === 0 ? [] : [{ kind: "section", text: text(group) }, ...members];
  });
}

/** A table before it is drawn: its widths are needed for the heading above it. */
export type OutputTable<Row> = {
  readonly columns: readonly OutputColumn<Row>[];
  readonly rows: readonly OutputRow<Row>[];
  readonly widths: readonly number[];
};

export function outputTable<Row>(
  columns: readonly OutputColumn<Row>[],
  rows: readonly OutputRow<Row>[],
): OutputTable<Row> {
  const widths = columns.map((column) => widthOf(column, rows));
  const paper = printedWidths({ columns, widths });
  return { columns, rows: rows.flatMap((row) => inBands(row, paper)), widths };
}

/** A title that is longer than the paper is wide goes on in the next row. */
function inBands<Row>(row: OutputRow<Row>, paper: readonly number[]): readonly OutputRow<Row>[] {
  return row.kind === "section" ? bandsOf(row.text, paper).map((text) => ({ kind: "section", text })) : [row];
}

export function onScreen<C extends Pick<OutputColumn<never>, "onScreen">>(column: C): C {
  return { ...column, onScreen: true };
}

/** Widths of the columns that are on paper. */
export function printedWidths<Row>({
  columns,
  widths,
}: Pick<OutputTable<Row>, "columns" | "widths">): readonly number[] {
  const first = columns.findIndex(({ folds, onScreen }) => folds === true || onScreen === true);
  return first < 0 ? widths : widths.slice(0, first);
}

/** Draws header and rows from `top` on, from column A. */
export function drawOutputTable<Row>(
  drawn: Canvas,
  { columns, rows, widths }: OutputTable<Row>,
  top: number,
): DrawnTable {
  columns.forEach((column, index) =>
    drawn.width(index + 1, { width: widths[index] ?? column.width, outline: column.folds === true ? 1 : 0 }),
  );
  drawHeader(
    drawn,
    columns.map((column) => column.header),
    { row: top, widths },
  );
  let order = 0;
  rows.forEach((row, index) => {
    const at = top + 1 + index;
    if (row.kind === "section") {
      drawBand(drawn, at, { text: row.text, columns: columns.length });
      return;
    }
    if (row.kind === "row") order += 1;
    drawCells(drawn, at, { cells: columns.map((column) => column.cell(row.row, { order, at })), widths });
  });
  return { headerRow: top, firstRow: top + 1, lastRow: top + rows.length };
}

export function drawHeader(
  drawn: Canvas,
  headers: readonly string[],
  { row, widths }: { readonly row: number; readonly widths: readonly number[] },
): void {
  headers.forEach((header, index) => drawn.put(row, index + 1, { value: header, style: looks.header }));
  drawn.height(row, rowHeight(headers.map((text, index) => ({ text, width: headerWidth(widths[index] ?? 0) }))));
}

/** Width for text in a header: bold letters are wider, and the filter button covers a part of the last line. */
function headerWidth(width: number): number {
  return Math.max(3, width * 0.88);
}

/** A row of cells from column A, as high as its texts need. */
export function drawCells(
  drawn: Canvas,
  row: number,
  { cells, widths }: { readonly cells: readonly OutputCell[]; readonly widths: readonly number[] },
): void {
  const texts: { text: string; width: number }[] = [];
  cells.forEach((cell, index) => {
    drawn.put(row, index + 1, cell);
    if (typeof cell.value === "string") texts.push({ text: cell.value, width: shownWidth(cell, widths[index] ?? 10) });
  });
  drawn.height(row, rowHeight(texts));
}

/** Small letters take less room. */
function shownWidth(cell: OutputCell, width: number): number {
  return width * (11 / cell.style.font.size);
}

/** A row of sums below a table: live formulas with their values. */
export function drawTotals(
  drawn: Canvas,
  table: DrawnTable,
  { label, sums }: { readonly label: string; readonly sums: readonly (number | null)[] },
): number {
  const row = table.lastRow + 1;
  const firstSum = sums.findIndex((value) => value !== null);
  sums.forEach((value, index) => {
    const letters = columnLetters(index + 1);
    if (value === null) drawn.put(row, index + 1, { value: index === 0 ? label : null, style: looks.total });
    else
      drawn.put(row, index + 1, {
        value,
        style: styled("totalNumber", { format: "#,##0" }),
        formula: `SUM(${letters}${table.firstRow}:${letters}${table.lastRow})`,
      });
  });
  if (firstSum > 1) drawn.merge({ top: row, left: 1, bottom: row, right: firstSum });
  return row;
}

/** The narrowest width between `width` and `widest` in which no text takes a second line. */
function widthOf<Row>(column: OutputColumn<Row>, rows: readonly OutputRow<Row>[]): number {
  if (column.widest === undefined) return column.width;
  let width = column.width;
  for (const row of rows) {
    const value: CellValue = row.kind === "section" ? null : column.cell(row.row, { order: 1, at: 1 }).value;
    if (typeof value !== "string") continue;
    while (width < column.widest && linesOf(value, width) > value.split("\n").length) width += 1;
  }
  return width;
}
