import type { Consolidation } from "../../domain/consolidation";
import type { ChartDraft, PrintSetup, SheetDraft } from "../../workbook/draft";
import type { Style } from "../../workbook/style";
import { canvas, type Canvas } from "../drawing/canvas";
import type { DrawnTable } from "../drawing/draw-table";
import { rowHeight } from "../drawing/row-height";
import { looks, palette } from "../drawing/styles";
import { drawSignatures } from "../unit/signatures";
import { drawOutputHeading, type Signing } from "./output-heading";
import { drawOutputTable, type OutputTable } from "./output-table";
import type { Unit } from "../../domain/round/board";

/** People filter and widen; what the product made they do not change. */
export const outputProtection = { filter: true, formatColumns: true, insertRows: false } as const;

/** Rows of the usual height that a chart takes, an empty one above it included. */
const chartRows = 22;

type OutputList<Row> = {
  readonly name: string;
  readonly title: string;
  readonly table: OutputTable<Row>;
  /** Columns from the left that stay in sight. */
  readonly frozenColumns: number;
  readonly orientation: PrintSetup["orientation"];
  /** Stands in the table's place when it has no rows. */
  readonly whenEmpty: string;
  readonly tab?: string;
  /** Sentences under the table. */
  readonly remarks?: readonly string[];
  /** Draws what belongs under the rows, the remarks left out; returns the last row it used. */
  readonly below?: (drawn: Canvas, table: DrawnTable) => number;
  /** A chart of the table's figures under everything else; `place` is its room. */
  readonly chart?: (table: DrawnTable, place: ChartDraft["place"]) => ChartDraft;
  /**
   * How many columns go on paper, the first ones; left out: all. The rest stands on screen alone, so that the letters
   * stay readable.
   */
  readonly printedColumns?: number;
  /** What stands below begins on a new page, so that it is not torn. */
  readonly belowOnNewPage?: boolean;
  /** Who signs the sheet, and how papers of such bodies begin; left out where nobody does. */
  readonly signed?: Signing;
};

/** An output sheet that is one list: heading, table, what stands below, remarks; locked, with filter buttons. */
export function outputList<Row>(consolidation: Consolidation, list: OutputList<Row>): SheetDraft {
  const drawn = canvas(list.name);
  const widths = list.table.widths.slice(0, list.printedColumns);
  const headerRow = drawOutputHeading(drawn, {
    board: consolidation.board,
    asOf: consolidation.asOf,
    title: list.title,
    widths,
    ...(list.signed === undefined ? {} : { signed: list.signed.formality }),
  });
  const table = drawOutputTable(drawn, list.table, headerRow);
  const filled = table.lastRow >= table.firstRow;
  if (!filled) drawWide(drawn, table.firstRow, { text: list.whenEmpty, widths, style: looks.text });
  const bottom = drawUnder(drawn, list, { table, widths });
  const chart = filled
    ? list.chart?.(table, { top: bottom + 2, left: 1, bottom: bottom + chartRows, right: widths.length })
    : undefined;
  return withMergesWithin(
    widths.length,
    drawn.finish({
      charts: chart === undefined ? [] : [chart],
      tab: list.tab ?? palette.outputTab,
      freeze: { rows: headerRow, columns: list.frozenColumns },
      filter: filled ? { top: headerRow, left: 1, bottom: table.lastRow, right: list.table.widths.length } : null,
      protection: outputProtection,
      print: {
        orientation: list.orientation,
        area: { top: 1, left: 1, bottom: chart?.place.bottom ?? bottom, right: widths.length },
        titleRows: { from: headerRow, to: headerRow },
        breaks: [
          ...(list.belowOnNewPage === true ? [Math.max(table.lastRow, table.firstRow)] : []),
          ...(chart === undefined ? [] : [chart.place.top - 1]),
        ],
        footer: list.name,
      },
    }),
  );
}

/** What belongs under the rows, the remarks, and the room to sign what has rows. Returns the last row used. */
function drawUnder<Row>(
  drawn: Canvas,
  { below, remarks = [], signed }: OutputList<Row>,
  { table, widths }: { readonly table: DrawnTable; readonly widths: readonly number[] },
): number {
  const under = below?.(drawn, table) ?? Math.max(table.lastRow, table.firstRow);
  const remarked = drawRemarks(drawn, under + 1, { remarks, widths });
  return signed === undefined || table.lastRow < table.firstRow
    ? remarked
    : drawSignatures(drawn, remarked + 2, { blocks: signed.blocks, widths });
}

/** Rows of sections end where paper does. */
function withMergesWithin(printed: number, draft: SheetDraft): SheetDraft {
  return { ...draft, merges: draft.merges.map((area) => ({ ...area, right: Math.min(area.right, printed) })) };
}

/** One sentence a row, over the whole width. Returns the last row used. */
export function drawRemarks(
  drawn: Canvas,
  top: number,
  { remarks, widths }: { readonly remarks: readonly string[]; readonly widths: readonly number[] },
): number {
  remarks.forEach((text, index) => drawWide(drawn, top + index, { text, widths, style: looks.remark }));
  return top + remarks.length - 1;
}

/** A text over all columns, as high as it needs. */
export function drawWide(
  drawn: Canvas,
  row: number,
  { text, widths, style }: { readonly text: string; readonly widths: readonly number[]; readonly style: Style },
): void {
  widths.forEach((_, index) => drawn.put(row, index + 1, { value: index === 0 ? text : null, style }));
  drawn.merge({ top: row, left: 1, bottom: row, right: widths.length });
  drawn.height(row, rowHeight([{ text, width: widths.reduce((all, width) => all + width, 0) * 0.95 }]));
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
