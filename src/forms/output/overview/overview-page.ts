import { inWordsOf } from "../../../contract/kind-words";
import { kindRules } from "../../../domain/round/period";
import type { Consolidation } from "../../../domain/consolidation";
import type { Texts } from "../../../text/texts";
import type { ChartDraft, SheetDraft } from "../../../workbook/draft";
import { canvas, type Canvas } from "../../drawing/canvas";
import { sheetNames } from "../../../contract/sheet-names";
import { spanGrid, type Span, type SpanGrid, percentCell, percentFormat } from "../output-cells";
import { drawOutputHeading, lastDaySentence, provisionalRemark } from "../output-heading";
import { type Panel, drawStatuses, drawIssueCounts, drawBehind, drawClusters } from "./overview-panels";
import { drawCharts } from "./overview-charts";
import { bigFigures, percentOf, type Share } from "./overview-facts";
import { looks, styled, palette } from "../../drawing/styles";
import { isProvisional } from "../status-cell";
import { legiblePaper, widerToFit } from "../../drawing/paper";
import { outputProtection } from "../output-list";

/** The panels are side by side, so the columns are finer than any one panel needs. */
const overviewWidths: readonly number[] = [7, 27, 8, 8, 13, 2, 8, 22, 30, 9, 17];

/**
 * `Tổng quan`: what a chairman needs on one page, and on a second page the same as charts. `sending` is the chart
 * of `Tình hình cụm, khối`.
 */
export function overviewPage(consolidation: Consolidation, texts: Texts, sending: ChartDraft | null): SheetDraft {
  const { board, asOf } = consolidation;
  const drawn = canvas(sheetNames.overview);
  const grid = spanGrid(drawn, overviewWidths);
  const top = drawOutputHeading(drawn, {
    board,
    asOf,
    title: inWordsOf(board.period.kind, "TỔNG QUAN TÌNH HÌNH SƠ KẾT, GỬI BÁO CÁO"),
    widths: overviewWidths,
  });
  drawBigFigures(grid, consolidation, top);
  const panel: Panel = { drawn, grid, consolidation, texts };
  const statuses = drawStatuses(panel, top + 4);
  const issues = drawIssueCounts(panel, statuses + 2);
  const behind = kindRules[board.period.kind].results ? drawBehind(panel, top + 4) : top + 4;
  const clusters = drawClusters(panel, Math.max(issues, behind) + 2);
  const firstPage = drawNotes(panel, clusters + 1);
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

const ofResults: ReadonlySet<keyof ReturnType<typeof bigFigures>> = new Set(["reviewed", "reached"]);

function drawBigFigures(grid: SpanGrid, consolidation: Consolidation, top: number): void {
  const figures = bigFigures(consolidation);
  const { kind } = consolidation.board.period;
  for (const [name, stated, span] of boxes) {
    if (!kindRules[kind].results && ofResults.has(name)) continue;
    const label = inWordsOf(kind, stated);
    const share = figures[name];
    grid.put(top, span, { value: label, style: looks.bigLabel });
    grid.put(top + 1, span, { value: share.part, style: styled("bigFigure", { format: outOf(share) }) });
    grid.put(top + 2, span, {
      value: percentCell(percentOf(share)).value,
      style: styled("centered", { format: percentFormat }),
    });
  }
}

/** The figure stays a number; the whole is in its number format: 162/184. */
function outOf({ whole }: Share): string {
  return `#,##0"/${whole}"`;
}

function drawNotes({ grid, consolidation, texts }: Panel, top: number): number {
  const { period } = consolidation.board;
  const reached =
    "Chỉ tiêu đạt mốc: số chỉ tiêu của các đơn vị đã đạt mốc của kỳ, trên số chỉ tiêu có đủ chỉ tiêu đăng ký và kết quả để so sánh. Không tính đơn vị miễn báo cáo và đơn vị tham gia, không bình xét.";
  const notes = [
    lastDaySentence(period),
    ...(kindRules[period.kind].results ? [inWordsOf(period.kind, reached)] : []),
    ...(consolidation.units.some(isProvisional) ? [provisionalRemark] : []),
    ...(consolidation.sealing.state === "not-sealed" ? [] : [texts.sealing.verdict(consolidation.sealing.told)]),
  ];
  notes.forEach((text, index) =>
    grid.put(top + index, [1, overviewWidths.length], { value: text, style: looks.remark }),
  );
  return top + notes.length - 1;
}

type Pages = { readonly charts: readonly ChartDraft[]; readonly bottom: number; readonly firstPage: number };

/** If the first page is too high, an empty column at the right makes the print smaller. */
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
      ...legiblePaper("portrait", wider === 0 ? overviewWidths : [...overviewWidths, wider]),
      area: { top: 1, left: 1, bottom, right },
      breaks: [firstPage],
      footer: sheetNames.overview,
    },
  });
}
