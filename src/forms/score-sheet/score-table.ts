import type { Board } from "../../domain/round/board";
import type { Canvas } from "../drawing/canvas";
import { looks } from "../drawing/styles";
import { drawSignatures } from "../unit/signatures";
import { drawOutputHeading } from "../output/output-heading";
import { drawRemarks, drawWide } from "../output/output-list";
import { drawParameters } from "./parameter-block";
import { lineParameters } from "./parameter-cells";
import type { ParameterColumns } from "./parameter-columns";
import { ownerCell } from "./scale-lines";
import { drawCriteria } from "./score-block";
import { scoreCells, stageCells, type ScoreContext } from "./score-context";
import { drawCompared } from "./score-compared";
import { drawDocuments } from "./score-documents";
import { scorePages } from "./score-pages";
import { planScores, scoreColumns, type PlannedLine, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawRanks } from "./score-ranks";
import { drawTotals } from "./score-totals";
import { colourStages, drawStages } from "./stage-blocks";
import { clusterSigning } from "../output/signing";
import type { StageColumns } from "./stage-columns";
import { clusterTitle } from "../output/units-by-cluster";

/** How the table is to be read. */
const scoreRemarks = [
  "Nền trắng: tính theo công thức; nền xám: lấy từ trang Điểm chấm; nền xanh nhạt: đơn vị tự chấm; dấu –: không áp dụng; ô trống: chưa có điểm.",
  "Mỗi ô điểm là công thức (khóa), lấy giai đoạn đầu tiên có điểm: chính thức, thẩm định, cụm/khối chấm, công thức, tự chấm (từng giai đoạn: bên phải bảng, không in). Chỉ nhập ở trang Điểm chấm.",
] as const;

type Line = PlannedLine & { readonly kind: "line" };
type Drawing = {
  readonly context: ScoreContext;
  readonly sheetWidths: readonly number[];
  readonly columns: StageColumns;
  readonly parameters: ParameterColumns;
  readonly top: number;
};
type Block = { readonly plan: ScorePlan | null; readonly bottom: number };

/** One cluster's table with its heading, its blocks at the right, and the room to sign. */
export function drawScoreTable(
  drawn: Canvas,
  scored: ScoredCluster,
  { context, sheetWidths, columns, parameters, top }: Drawing,
): Block {
  const { consolidation } = context;
  const { board, asOf } = consolidation;
  const widths = sheetWidths.slice(0, scoreColumns.firstUnit - 1 + scored.units.length);
  const signing = clusterSigning(consolidation, scored.cluster);
  const state = scored.cluster.scaleState === "draft" ? " (thang điểm dự thảo)" : "";
  const headerRow = drawOutputHeading(drawn, {
    board,
    asOf,
    title: scoreTitle(board),
    subtitle: `${clusterTitle(board, scored.cluster.code)}${state}`,
    measureLine: "Đơn vị tính: điểm",
    widths,
    top,
    signed: signing.formality,
  });
  if (scored.scale.length === 0) {
    drawWide(drawn, headerRow, { text: "Cụm, khối chưa có thang điểm.", widths, style: looks.text });
    return { plan: null, bottom: headerRow + 1 };
  }
  const plan = planScores(scored, headerRow, scorePages(scored, { sheetWidths, widths, headingRows: headerRow - top }));
  const table = { scored, plan, columns, parameters };
  const places = context.sources.scale ?? null;
  const parametersOf = (line: Line) => lineParameters(line, scored, { columns: parameters, places });
  drawCriteria(drawn, scored, {
    plan,
    widths,
    maxOf: (line) => parametersOf(line).max,
    cellOf: scoreCells(table, context),
  });
  drawStages(drawn, scored, { plan, columns, cellOf: stageCells(table, context) });
  colourStages(drawn, scored, { plan, columns });
  const sources = {
    plan,
    criteria: places?.criteria ?? null,
    clusters: places?.clusters ?? null,
    clusterColumn: parameters.cluster,
  };
  drawParameters(drawn, scored, { plan, columns: parameters, owner: ownerCell(scored, sources), parametersOf });
  drawTotals(drawn, scored, { ...sources, widths });
  drawRanks(drawn, scored, { plan, widths, ranks: new Map(consolidation.ranking.map((rank) => [rank.unit, rank])) });
  const standings = new Map(consolidation.units.map((standing) => [standing.code, standing]));
  drawDocuments(drawn, scored, {
    plan,
    documents: board.documents,
    standings,
    computed: (unit, criterion) => context.scoreOf(unit, criterion, "auto"),
  });
  drawCompared(drawn, scored, { plan, widths, context });
  const under = drawRemarks(drawn, plan.lastRow + 1, { remarks: scoreRemarks, widths });
  return { plan, bottom: drawSignatures(drawn, under + 2, { blocks: signing.blocks, widths }) };
}

/** Over every table, also where there is none. */
export function scoreTitle({ period }: Board): string {
  return period.kind === "h1" ? "BẢNG ĐIỂM THI ĐUA – ĐIỂM THAM KHẢO 6 THÁNG" : "BẢNG ĐIỂM THI ĐUA";
}
