import type { Board } from "../../domain/board";
import type { Consolidation } from "../../domain/consolidation";
import { columnLetters, sheetReference } from "../../workbook/address";
import type { SheetDraft } from "../../workbook/draft";
import { canvas, type Canvas } from "../drawing/canvas";
import { looks, palette } from "../drawing/styles";
import { drawSignatures, scoreSignatures } from "../unit/signatures";
import { drawOutputHeading } from "./output-heading";
import { drawRemarks, drawWide, outputProtection } from "./output-list";
import { drawParameters } from "./parameter-block";
import { lineParameters } from "./parameter-cells";
import { parameterColumns, type ParameterColumns } from "./parameter-columns";
import { drawCriteria } from "./score-block";
import { scoreCells, scoreContext, stageCells, type ScoreContext, type ScoreSources } from "./score-context";
import { drawCompared } from "./score-compared";
import { drawDocuments } from "./score-documents";
import { scoredCluster } from "./scored-cluster";
import { ownerCell } from "./scale-lines";
import { scorePages } from "./score-pages";
import { planScores, scoreColumns, type PlannedLine, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawRanks } from "./score-ranks";
import { drawTotals } from "./score-totals";
import { colourStages, drawStages } from "./stage-blocks";
import { stageColumns, type StageColumns } from "./stage-columns";
import { clusterTitle, unitsByCluster } from "./units-by-cluster";

export const scoreSheet = "Bảng điểm";

/** Cells of one unit's totals as references from other sheets; `null` = the table has no such row. */
export type ScorePlace = {
  readonly pending: string;
  readonly base: string;
  readonly rescaled: string | null;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly rank: string | null;
  /** By the tie-break's name as the cluster states it; those that decide nothing are not there. */
  readonly tieBreaks: ReadonlyMap<string, string>;
};

/** By unit code; a unit whose cluster has no scale is not there. */
export type ScorePlaces = ReadonlyMap<string, ScorePlace>;

/** One cluster's table as it was drawn: which row is which line, which column which unit. */
export type ScoreBlock = { readonly scored: ScoredCluster; readonly plan: ScorePlan; readonly columns: StageColumns; readonly parameters: ParameterColumns };

/** How the table is to be read. */
const scoreRemarks = [
  "Nền trắng: tính theo công thức; nền xám: lấy từ trang Điểm chấm; nền xanh nhạt: đơn vị tự chấm; dấu –: không áp dụng; ô trống: chưa có điểm.",
  "Mỗi ô điểm là công thức (khóa), lấy giai đoạn đầu tiên có điểm: chính thức, thẩm định, cụm/khối chấm, công thức, tự chấm (từng giai đoạn: bên phải bảng, không in). Chỉ nhập ở trang Điểm chấm.",
] as const;

/** Widths in characters; with few units the criteria's names and the units take the room, so that a page is filled. */
function widthsFor(units: number): readonly number[] {
  const unitWidth = Math.max(9.5, Math.min(13, 90 / units));
  const others = 5 + 8.5 + 8.5 + 15.5 + units * unitWidth;
  return [5, 8.5, Math.max(44, Math.min(60, 150 - others)), 8.5, 15.5, ...Array.from({ length: units }, () => unitWidth)];
}

/** `Bảng điểm`: one cluster a page, criteria down and units across, every point a live formula wherever one can be written. */
export function scorePage(consolidation: Consolidation, sources: ScoreSources): { readonly draft: SheetDraft; readonly places: ScorePlaces; readonly blocks: readonly ScoreBlock[] } {
  const drawn = canvas(scoreSheet);
  const places = new Map<string, ScorePlace>();
  const blocks: ScoreBlock[] = [];
  const breaks: number[] = [];
  const groups = unitsByCluster(consolidation).flatMap(({ code }) => scoredCluster(consolidation, code));
  const widths = widthsFor(Math.max(1, ...groups.map(({ units }) => units.length)));
  widths.forEach((width, index) => drawn.width(index + 1, { width }));
  const most = widths.length - scoreColumns.firstUnit + 1;
  const columns = stageColumns(most);
  const bands = groups.flatMap((scored) => scored.bands);
  const mostBands = { bands: Math.max(0, ...bands.map((each) => each.length)), worded: bands.some((each) => each.some(({ text }) => text !== null)) };
  const parameters = parameterColumns(columns("final", most) + 1, mostBands);
  const context = scoreContext(consolidation, sources);
  let top = 1;
  groups.forEach((scored, index) => {
    const block = drawCluster(drawn, scored, { context, sheetWidths: widths, columns, parameters, top });
    breaks.push(...(block.plan?.breaks ?? []));
    if (block.plan !== null) {
      notePlaces(places, scored, block.plan);
      blocks.push({ scored, plan: block.plan, columns, parameters });
    }
    if (index < groups.length - 1) breaks.push(block.bottom);
    top = block.bottom + 1;
  });
  if (groups.length === 0) top = 1 + drawEmpty(drawn, consolidation, widths);
  const draft = drawn.finish({
    tab: palette.outputTab,
    freeze: { rows: 0, columns: scoreColumns.name },
    protection: outputProtection,
    print: { orientation: "landscape", area: { top: 1, left: 1, bottom: top - 1, right: widths.length }, breaks, footer: scoreSheet },
  });
  return { draft, places, blocks };
}

type Line = PlannedLine & { readonly kind: "line" };
type Drawing = { readonly context: ScoreContext; readonly sheetWidths: readonly number[]; readonly columns: StageColumns; readonly parameters: ParameterColumns; readonly top: number };
type Block = { readonly plan: ScorePlan | null; readonly bottom: number };

function drawCluster(drawn: Canvas, scored: ScoredCluster, { context, sheetWidths, columns, parameters, top }: Drawing): Block {
  const { consolidation } = context;
  const { board, asOf } = consolidation;
  const widths = sheetWidths.slice(0, scoreColumns.firstUnit - 1 + scored.units.length);
  const state = scored.cluster.scaleState === "draft" ? " (thang điểm dự thảo)" : "";
  const headerRow = drawOutputHeading(drawn, {
    board,
    asOf,
    title: titleOf(board),
    subtitle: `${clusterTitle(board, scored.cluster.code)}${state}`,
    measureLine: "Đơn vị tính: điểm",
    widths,
    top,
  });
  if (scored.scale.length === 0) {
    drawWide(drawn, headerRow, { text: "Cụm, khối chưa có thang điểm.", widths, style: looks.text });
    return { plan: null, bottom: headerRow + 1 };
  }
  const plan = planScores(scored, headerRow, scorePages(scored, { sheetWidths, widths, headingRows: headerRow - top }));
  const table = { scored, plan, columns, parameters };
  const places = context.sources.scale ?? null;
  const parametersOf = (line: Line) => lineParameters(line, scored, { columns: parameters, places });
  drawCriteria(drawn, scored, { plan, widths, maxOf: (line) => parametersOf(line).max, cellOf: scoreCells(table, context) });
  drawStages(drawn, scored, { plan, columns, cellOf: stageCells(table, context) });
  colourStages(drawn, scored, { plan, columns });
  const sources = { plan, criteria: places?.criteria ?? null, clusters: places?.clusters ?? null, clusterColumn: parameters.cluster };
  drawParameters(drawn, scored, { plan, columns: parameters, owner: ownerCell(scored, sources), parametersOf });
  drawTotals(drawn, scored, { ...sources, widths });
  drawRanks(drawn, scored, { plan, widths, ranks: new Map(consolidation.ranking.map((rank) => [rank.unit, rank])) });
  const standings = new Map(consolidation.units.map((standing) => [standing.code, standing]));
  drawDocuments(drawn, scored, { plan, documents: board.documents, standings, computed: (unit, criterion) => context.scoreOf(unit, criterion, "auto") });
  drawCompared(drawn, scored, { plan, widths, context });
  const under = drawRemarks(drawn, plan.lastRow + 1, { remarks: scoreRemarks, widths });
  const blocks = scoreSignatures.map(({ title, ...rest }) => ({ ...rest, title: title.replace("CỤM/KHỐI", scored.cluster.kind === "cum" ? "CỤM" : "KHỐI") }));
  return { plan, bottom: drawSignatures(drawn, under + 2, { blocks, widths }) };
}

function titleOf({ period }: Board): string {
  return period.kind === "h1" ? "BẢNG ĐIỂM THI ĐUA – ĐIỂM THAM KHẢO 6 THÁNG" : "BẢNG ĐIỂM THI ĐUA";
}

function notePlaces(places: Map<string, ScorePlace>, { units }: ScoredCluster, plan: ScorePlan): void {
  units.forEach((unit, index) => {
    const letters = columnLetters(scoreColumns.firstUnit + index);
    const at = (row: number) => sheetReference(scoreSheet, `$${letters}$${row}`);
    const optional = (row: number | null) => (row === null ? null : at(row));
    const { pending, base, rescaled, bonus, penalty, total, rank, tieBreaks } = plan;
    places.set(unit.code, {
      pending: at(pending),
      base: at(base),
      rescaled: optional(rescaled),
      bonus: at(bonus),
      penalty: at(penalty),
      total: at(total),
      rank: unit.role === "guest" ? null : optional(rank),
      tieBreaks: new Map(tieBreaks.map(({ name, row }) => [name, at(row)])),
    });
  });
}

function drawEmpty(drawn: Canvas, { board, asOf }: Consolidation, widths: readonly number[]): number {
  const row = drawOutputHeading(drawn, { board, asOf, title: titleOf(board), widths });
  drawWide(drawn, row, { text: "Danh sách chưa có cụm, khối và đơn vị nào trong kỳ này.", widths, style: looks.text });
  return row;
}
