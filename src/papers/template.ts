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
export const row = (...cells: readonly string[]): TableRow => ({ look: "row", cells });
export const sumRow = (...cells: readonly string[]): TableRow => ({ look: "sum", cells });
export const groupRow = (text: string): TableRow => ({ look: "group", cells: [text] });
export const rowsOf = (mark: string, ...rows: readonly TemplateRows[]): TemplateRows => ({ mark, rows });

/** A column of a table: its title, its share of the width, and where its texts stand. */
export function column(title: string, width: number, align: TableColumn["align"] = "left"): TableColumn {
  return { title, width, align };
}

/** A mark in a text: `{Name}`, `{#Name}`, `{/}`; spaces at its edges don't count. */
export const markPattern = /\{\s*([#/]?)\s*([^{}]*?)\s*\}/gu;
