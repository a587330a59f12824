import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Texts } from "../../../text/texts";
import type { ChartDraft, SheetDraft } from "../../../workbook/draft";
import { canvas, type Canvas } from "../../drawing/canvas";
import { looks, palette, styled } from "../../drawing/styles";
import { lastDaySentence, provisionalRemark, drawOutputHeading } from "../output-heading";
import { percentCell, percentFormat, spanGrid, type Span, type SpanGrid } from "../output-cells";
import { isProvisional } from "../status-cell";
import { outputProtection } from "../output-list";
import { drawCharts } from "./overview-charts";
import { bigFigures, percentOf, type Share } from "./overview-facts";
import { drawBehind, drawClusters, drawIssueCounts, drawStatuses, type Panel } from "./overview-panels";

/** The panels stand side by side, so the columns are finer than any one of them needs. */
const overviewWidths: readonly number[] = [7, 27, 8, 8, 13, 2, 8, 22, 30, 9, 17];

/**
 * `Tổng quan`: what a chairman needs on one sheet of A4, and on a second the same as charts. `sending` is the one of
 * `Tình hình cụm, khối`.
 */
export function overviewPage(consolidation: Consolidation, texts: Texts, sending: ChartDraft | null): SheetDraft {
  const { board, asOf } = consolidation;
  const drawn = canvas(sheetNames.overview);
  const grid = spanGrid(drawn, overviewWidths);
  const top = drawOutputHeading(drawn, {
    board,
    asOf,
    title: "TỔNG QUAN TÌNH HÌNH SƠ KẾT, GỬI BÁO CÁO",
    widths: overviewWidths,
  });
  drawBigFigures(grid, consolidation, top);
  const panel: Panel = { drawn, grid, consolidation, texts };
  const statuses = drawStatuses(panel, top + 4);
  const issues = drawIssueCounts(panel, statuses + 2);
  const behind = drawBehind(panel, top + 4);
  const clusters = drawClusters(panel, Math.max(issues, behind) + 2);
  const firstPage = drawNotes(grid, consolidation, clusters + 1);
  const { charts, bottom } = drawCharts(panel, firstPage + 2, sending);
  grid.setHeights(new Map([[top + 1, 34]]));
  return finish(drawn, { charts, bottom, firstPage });
}

const boxes: readonly (readonly [keyof ReturnType<typeof bigFigures>, string, Span])[] = [
  ["received", "Đơn vị đã gửi", [1, 2]],
  ["onTime", "Đơn vị gửi đúng hạn", [3, 5]],
  ["complete", "Đơn vị gửi đầy đủ", [6, 8]],
  ["reviewed", "Cụm, khối đã sơ kết", [9, 9]],
  ["reached", "Chỉ tiêu đạt mốc", [10, 11]],
];

function drawBigFigures(grid: SpanGrid, consolidation: Consolidation, top: number): void {
  const figures = bigFigures(consolidation);
  for (const [name, label, span] of boxes) {
    const share = figures[name];
    grid.put(top, span, { value: label, style: looks.bigLabel });
    grid.put(top + 1, span, { value: share.part, style: styled("bigFigure", { format: outOf(share) }) });
    grid.put(top + 2, span, {
      value: percentCell(percentOf(share)).value,
      style: styled("centered", { format: percentFormat }),
    });
  }
}

/** The figure stays a number; what it is out of stands in its format: 162/184. */
function outOf({ whole }: Share): string {
  return `#,##0"/${whole}"`;
}

function drawNotes(grid: SpanGrid, consolidation: Consolidation, top: number): number {
  const notes = [
    lastDaySentence(consolidation.board.period),
    "Chỉ tiêu đạt mốc: số chỉ tiêu của các đơn vị đã đạt mốc của kỳ, trên số chỉ tiêu có đủ chỉ tiêu đăng ký và kết quả để so sánh. Không tính đơn vị miễn báo cáo và đơn vị tham gia, không bình xét.",
    ...(consolidation.units.some(isProvisional) ? [provisionalRemark] : []),
  ];
  notes.forEach((text, index) =>
    grid.put(top + index, [1, overviewWidths.length], { value: text, style: looks.remark }),
  );
  return top + notes.length - 1;
}

type Pages = { readonly charts: readonly ChartDraft[]; readonly bottom: number; readonly firstPage: number };

/** Where the first page would be higher than a page, an empty column at the right makes the print smaller. */
function finish(drawn: Canvas, { charts, bottom, firstPage }: Pages): SheetDraft {
  const { heights } = drawn.finish({});
  const wider = widerToFit({ widths: overviewWidths, heights, rows: firstPage });
  const right = wider === 0 ? overviewWidths.length : overviewWidths.length + 1;
  if (wider > 0) drawn.width(right, { width: wider });
  return drawn.finish({
    tab: palette.outputTab,
    charts,
    protection: outputProtection,
    print: {
      orientation: "portrait",
      area: { top: 1, left: 1, bottom, right },
      breaks: [firstPage],
      footer: sheetNames.overview,
    },
  });
}

/** What may be printed on of a portrait A4 within the margins 20/20/30/15 mm: wide to high. */
const printedRatio = (210 - 45) / (297 - 40);

/** Points; rows that were given no height. */
const usualHeight = 15.75;
/** Excel and LibreOffice round each height in their own way. */
const safety = 1.03;

type Printed = {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
};

/**
 * How much wider, in characters, a print must be so that its first `rows` rows fit on one page where it is fitted to
 * the page's width; 0 = they do, or they would only at less than half the size, which nobody reads: then they go on
 * over the page. A page fitted to width and height at once may hold one page alone.
 */
export function widerToFit({ widths, heights, rows }: Printed): number {
  const wide = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const high = Array.from({ length: rows }, (_, index) => heights.get(index + 1) ?? usualHeight).reduce(
    (sum, height) => sum + height,
    0,
  );
  const wider = high * safety * printedRatio - wide;
  return wider > wide ? 0 : Math.max(0, Math.ceil(wider / (7 * 0.75)));
}

/** A character is 7 pixels of 3/4 point, a column has 5 more (ECMA-376, 18.3.1.13). */
function pointsOf(width: number): number {
  return (7 * width + 5) * 0.75;
}
