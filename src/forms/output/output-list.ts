import type { Consolidation } from "../../domain/consolidation";
import type { ChartDraft, PrintSetup, SheetDraft } from "../../workbook/draft";
import type { Style } from "../../workbook/style";
import { canvas, type Canvas } from "../drawing/canvas";
import type { DrawnTable } from "../drawing/draw-table";
import { widened, withRoomForNumbers } from "../drawing/number-room";
import { legiblePaper, listPages } from "../drawing/paper";
import { rowHeight, totalWidth } from "../drawing/row-height";
import { looks, palette } from "../drawing/styles";
import { drawSignatures } from "../unit/signatures";
import { drawOutputHeading, type Signing } from "./output-heading";
import { drawOutputTable, printedWidths, type OutputTable } from "./output-table";
import type { Unit } from "../../domain/round/board";

/** On output sheets people may filter and change widths, nothing else. */
export const outputProtection = { filter: true, formatColumns: true, insertRows: false } as const;

/** Rows of the usual height that a chart takes, including an empty one above it. */
const chartRows = 22;

type OutputList<Row> = {
  readonly name: string;
  readonly title: string;
  readonly table: OutputTable<Row>;
  /** Frozen columns from the left. */
  readonly frozenColumns: number;
  readonly orientation: PrintSetup["orientation"];
  /** Shown instead of the table if it has no rows. */
  readonly whenEmpty: string;
  readonly tab?: string;
  /** Sentences under the table. */
  readonly remarks?: readonly string[];
  /** Draws what belongs below the rows, except the remarks. */
  readonly below?: (drawn: Canvas, table: DrawnTable) => Below;
  /** A chart of the table's figures below everything else, in `place`. */
  readonly chart?: (table: DrawnTable, place: ChartDraft["place"]) => ChartDraft;
  /** How the sheet is signed; left out: not at all. */
  readonly signed?: Signing;
  /** Goes with a report or a letter of the Board: it has the head of an annex. */
  readonly annex?: boolean;
};

/** What was drawn below a table. */
export type Below = {
  /** The last row used. */
  readonly last: number;
  /** Rows that stay on the page of the row above them. */
  readonly bound?: readonly number[];
};

/** An output sheet with one list: heading, table, what is drawn below it, remarks; locked, with filter buttons. */
export function outputList<Row>(consolidation: Consolidation, list: OutputList<Row>): SheetDraft {
  return withRoomForNumbers(
    (least) =>
      drawList(consolidation, { ...list, table: { ...list.table, widths: widened(list.table.widths, least) } }),
    (draft) => draft,
  );
}

function drawList<Row>(consolidation: Consolidation, list: OutputList<Row>): SheetDraft {
  const drawn = canvas(list.name);
  const widths = printedWidths(list.table);
  const headerRow = drawOutputHeading(drawn, {
    board: consolidation.board,
    asOf: consolidation.asOf,
    title: list.title,
    widths,
    annex: list.annex === true,
    ...(list.signed === undefined ? {} : { signed: list.signed.formality }),
  });
  const table = drawOutputTable(drawn, list.table, headerRow);
  const filled = table.lastRow >= table.firstRow;
  if (!filled) drawWide(drawn, table.firstRow, { text: list.whenEmpty, widths, style: looks.text });
  const { bottom, bound: under } = drawUnder(drawn, list, { table, widths });
  const chart = filled
    ? list.chart?.(table, { top: bottom + 2, left: 1, bottom: bottom + chartRows, right: widths.length })
    : undefined;
  const filter = filled ? { top: headerRow, left: 1, bottom: table.lastRow, right: list.table.widths.length } : null;
  const { heights } = drawn.finish({});
  const printed = { widths, heights, bottom: chart?.place.bottom ?? bottom, chart: chart?.place.top ?? null };
  return drawn.finish({
    charts: chart === undefined ? [] : [chart],
    tab: list.tab ?? palette.outputTab,
    freeze: { rows: headerRow, columns: list.frozenColumns },
    filter,
    protection: outputProtection,
    print: printOf(list, table, { ...printed, bound: [...firstOfSections(list.table, table), ...under] }),
  });
}

type Printed = {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly bottom: number;
  readonly bound: readonly number[];
  /** First row of the chart; `null` = there is none. */
  readonly chart: number | null;
};

/** On the smallest paper on which it can be read, with pages that end where they may. */
function printOf<Row>(
  { name, orientation }: OutputList<Row>,
  { headerRow, lastRow }: DrawnTable,
  { widths, heights, bottom, bound, chart }: Printed,
): Partial<PrintSetup> {
  const paper = legiblePaper(orientation, widths);
  const forced = new Set(chart === null ? [] : [chart]);
  const rows = { first: 1, last: bottom, headerRow, bound: new Set(bound) };
  const breaks = listPages({ ...rows, widths, paper, heights }, forced);
  // The header of a table that ends on the first page has no place over what is drawn below.
  const repeated = breaks.length === 0 || breaks.some((row) => row < lastRow);
  return {
    ...paper,
    area: { top: 1, left: 1, bottom, right: widths.length },
    titleRows: repeated ? { from: headerRow, to: headerRow } : null,
    breaks,
    footer: name,
  };
}

/** They stay with the title of their section. */
function firstOfSections<Row>({ rows }: OutputTable<Row>, { firstRow }: DrawnTable): readonly number[] {
  return rows.flatMap(({ kind }, index) => (kind === "section" ? [firstRow + index + 1] : []));
}

/**
 * Draws what belongs below the rows, the remarks, and the signatures if there are rows. `bottom`: the last row used;
 * `bound`: rows that must be on the page of the one above them: nobody signs an empty sheet, no remark stands alone.
 */
function drawUnder<Row>(
  drawn: Canvas,
  { below, remarks = [], signed }: OutputList<Row>,
  { table, widths }: { readonly table: DrawnTable; readonly widths: readonly number[] },
): { readonly bottom: number; readonly bound: readonly number[] } {
  const { last, bound = [] } = below?.(drawn, table) ?? { last: Math.max(table.lastRow, table.firstRow) };
  const remarked = drawRemarks(drawn, last + 1, { remarks, widths });
  if (signed === undefined || table.lastRow < table.firstRow)
    return { bottom: remarked, bound: [...bound, ...rowsBetween(last + 1, remarked)] };
  const bottom = drawSignatures(drawn, remarked + 2, { blocks: signed.blocks, widths });
  return { bottom, bound: [...bound, ...rowsBetween(last + 1, bottom)] };
}

/** Both included. */
export function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** One sentence a row, over the whole width. Returns the last row used. */
export function drawRemarks(
  drawn: Canvas,
  top: number,
  { remarks, widths }: { readonly remarks: readonly (string | LiveText)[]; readonly widths: readonly number[] },
): number {
  remarks.forEach((remark, index) => {
    const text = typeof remark === "string" ? { text: remark } : remark;
    drawWide(drawn, top + index, { ...text, widths, style: looks.remark });
  });
  return top + remarks.length - 1;
}

/** A text that a formula says; `text` is what it comes to now. */
export type LiveText = { readonly text: string; readonly formula: string };

type WideText = (LiveText | { readonly text: string }) & { readonly widths: readonly number[]; readonly style: Style };

/** A text over all columns, as high as it needs. */
export function drawWide(drawn: Canvas, row: number, { widths, style, text, ...live }: WideText): void {
  widths.forEach((_, index) =>
    drawn.put(row, index + 1, index === 0 ? { value: text, style, ...live } : { value: null, style }),
  );
  drawn.merge({ top: row, left: 1, bottom: row, right: widths.length });
  drawn.height(row, rowHeight([{ text, width: totalWidth(widths) * 0.95 }]));
}

type Group = { readonly code: string; readonly title: string; readonly units: readonly Unit[] };

/** The units of the round by cluster, in roster order; "C01. Cụm thi đua số 1" is the title of a section. */
export function unitsByCluster({ board, roster }: Pick<Consolidation, "board" | "roster">): readonly Group[] {
  const codes = [...new Set([...board.clusters.map((cluster) => cluster.code), ...roster.map((unit) => unit.cluster)])];
  return codes
    .map((code) => ({ code, title: clusterTitle(board, code), units: roster.filter((unit) => unit.cluster === code) }))
    .filter((group) => group.units.length > 0);
}

export function clusterTitle(board: Consolidation["board"], code: string): string {
  const name = board.clusters.find((cluster) => cluster.code === code)?.name;
  return name === undefined ? code : `${code}. ${name}`;
}
