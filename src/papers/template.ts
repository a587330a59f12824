import type { Block, PaperOf, TableColumn, TableRow } from "./paper";

/**
 * A paper before it is filled. Its texts hold marks: `{Số đơn vị chậm}` is a figure, `{#Đơn vị chậm}…{/}` is repeated
 * for each of a list or stands where something is true. A secretary's own .docx holds the same marks.
 */
export type PaperTemplate = PaperOf<TemplateBlock>;

export type TemplateBlock = Block | Repeated | RowsOf | ChartOf;

/** Blocks for each of a list, or once where a fact is true. */
export type Repeated = {
  readonly kind: "each";
  readonly mark: string;
  readonly blocks: readonly TemplateBlock[];
};

/** A table with rows for each of a list; a group row of the list may stand above its own rows. */
export type RowsOf = {
  readonly kind: "rows";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TemplateRows[];
};

/** A chart with a bar for each of a list. */
export type ChartOf = {
  readonly kind: "chart-of";
  readonly title: string;
  readonly mark: string;
  /** Its name under the bars. */
  readonly category: string;
  /** A mark of a number for each row of bars; blank = no bar. */
  readonly series: readonly { readonly name: string; readonly mark: string }[];
};

/** A row that is always there, or rows for each of a list. */
export type TemplateRows = TableRow | { readonly mark: string; readonly rows: readonly TemplateRows[] };

export const body = (text: string): TemplateBlock => ({ kind: "paragraph", look: "body", text });
export const heading = (text: string): TemplateBlock => ({ kind: "paragraph", look: "heading", text });
export const item = (text: string): TemplateBlock => ({ kind: "paragraph", look: "item", text });
export const note = (text: string): TemplateBlock => ({ kind: "paragraph", look: "note", text });
export const each = (mark: string, ...blocks: readonly TemplateBlock[]): TemplateBlock => ({
  kind: "each",
  mark,
  blocks,
});
export const groupRow = (text: string): TableRow => ({ look: "group", cells: [text] });
export const rowsOf = (mark: string, ...rows: readonly TemplateRows[]): TemplateRows => ({ mark, rows });

/** A column of a paper's table, whole: its title can't part from what stands under it. */
export type PaperColumn = {
  readonly header: string;
  /** Share of the table's width. */
  readonly width: number;
  /** What stands under it, with its marks. */
  readonly cell: string;
  /** Left out: left. */
  readonly align?: TableColumn["align"];
  /** In the row of sums. Left out: as in every row. */
  readonly sum?: string;
};

/** A table of these columns; `rows` says for which list its row is repeated, and where the row of sums stands. */
export function tableOf(
  columns: readonly PaperColumn[],
  rows: (row: TableRow, sum: TableRow) => readonly TemplateRows[],
): RowsOf {
  const row: TableRow = { look: "row", cells: columns.map(({ cell }) => cell) };
  const sums: TableRow = { look: "sum", cells: columns.map(({ cell, sum = cell }) => sum) };
  return {
    kind: "rows",
    columns: columns.map(({ header, width, align = "left" }) => ({ title: header, width, align })),
    rows: rows(row, sums),
  };
}

/** The first column of most tables. */
export const orderColumn: PaperColumn = { header: "STT", width: 7, cell: "{STT}", align: "center" };

/** A mark in a text: `{Name}`, `{#Name}`, `{/}`; spaces at its edges don't count. */
export const markPattern = /\{\s*([#/]?)\s*([^{}]*?)\s*\}/gu;
