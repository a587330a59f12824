import { titleWithPoints } from "../../contract/kind-words";
import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import { isLineOf } from "../../domain/round/scale";
import { isWithoutPoints } from "../../domain/decisions/ranking-order";
import type { Board } from "../../domain/round/board";
import type { Canvas } from "../drawing/canvas";
import { looks } from "../drawing/styles";
import { drawSignatures } from "../unit/signatures";
import { drawOutputHeading, clusterSigning } from "../output/output-heading";
import { clusterTitle, drawRemarks, drawWide, type LiveText } from "../output/output-list";
import { quoted } from "../ways/formula-text";
import { drawParameters, type ParameterColumns } from "./parameter-block";
import { outgrownCell } from "./entered-lookup";
import { lineParameters } from "./line-parameters";
import { ownerCell } from "./cluster-numbers";
import { drawGates } from "./gate-rows";
import { drawBenchmarks } from "./benchmark-rows";
import { drawPlacings } from "./placing-rows";
import { drawCompared, drawDocuments } from "./referred-rows";
import { drawCriteria } from "./score-block";
import { scorePages, type ScoreShape } from "./score-shape";
import { scoreCells, stageCells, type ScoreContext } from "./score-context";
import type { PlannedLine } from "./plan-lines";
import { planScores, scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawRanks } from "./score-ranks";
import { hasMadeUp, type MadeUpColumns } from "./made-up-block";
import { drawMadeUp } from "./draw-made-up";
import { sectionFormulas, type MadeUpTable } from "./made-up-sums";
import { drawSectionRows } from "./section-rows";
import { drawTotals, type ScaleSources } from "./score-totals";
import { foreignSign } from "./total-formulas";
import { colourStages, drawStages, ownLines, type StageColumns } from "./stage-columns";

/** In place of the first remark where rows were added to `Điểm chấm` below all that is looked at. */
const outgrown =
  "CHÚ Ý: trang Điểm chấm đã thêm quá nhiều dòng từ lần tổng hợp trước, các dòng cuối chưa được tính ở đây. Hãy Tổng hợp lại.";

/** How the table is to be read. */
const scoreRemarks = [
  "Nền trắng: tính theo công thức; nền xám: lấy từ trang Điểm chấm; nền xanh nhạt: đơn vị tự chấm; dấu –: không áp dụng; ô trống: chưa có điểm.",
  "Mỗi ô điểm là công thức (khóa), lấy giai đoạn đầu tiên có điểm: chính thức, thẩm định, cụm/khối chấm, công thức, tự chấm (từng giai đoạn: bên phải bảng, không in). Chỉ nhập ở trang Điểm chấm.",
] as const;

type Line = PlannedLine & { readonly kind: "line" };
type Drawing = {
  readonly context: ScoreContext;
  readonly shape: ScoreShape;
  readonly columns: StageColumns;
  readonly parameters: ParameterColumns;
  readonly madeUp?: MadeUpColumns;
  readonly top: number;
};
type Block = { readonly plan: ScorePlan | null; readonly bottom: number };

type Planned = Drawing & { readonly plan: ScorePlan; readonly widths: readonly number[] };

/** One cluster's table with its heading, its blocks at the right, and the room to sign. */
export function drawScoreTable(drawn: Canvas, scored: ScoredCluster, drawing: Drawing): Block {
  const { context, shape, top } = drawing;
  const widths = shape.widths.slice(0, scoreColumns.firstUnit - 1 + scored.units.length);
  const signing = clusterSigning(context.consolidation, scored.cluster);
  const state = scored.cluster.scaleState === "draft" ? " (thang điểm dự thảo)" : "";
  const { board, asOf } = context.consolidation;
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
    drawWide(drawn, headerRow, { text: withoutScale(scored), widths, style: looks.text });
    return { plan: null, bottom: headerRow + 1 };
  }
  const plan = planScores(scored, headerRow, {
    pages: scorePages(scored, shape, headerRow - top),
    isOwn: ownLines(scored, drawing.columns),
  });
  drawLines(drawn, scored, { ...drawing, plan, widths });
  drawUnderLines(drawn, scored, { ...drawing, plan, widths });
  const remarks = [...(context.lookup === null ? scoreRemarks : liveRemarks()), ...foreignRemarks(scored)];
  const under = drawRemarks(drawn, plan.lastRow + 1, { remarks, widths });
  return { plan, bottom: drawSignatures(drawn, under + 2, { blocks: signing.blocks, widths }) };
}

function withoutScale({ cluster, order }: ScoredCluster): string {
  return isWithoutPoints(order)
    ? `Cụm, khối xếp hạng theo kết quả chỉ tiêu (${cluster.rankedBy.join("; ")}), không chấm điểm: xem trang ${sheetNames.ranking}.`
    : "Cụm, khối chưa có thang điểm.";
}

/** What is drawn for lines that are made up for within sections; `null` = the cluster has none. */
function madeUpOfTable(scored: ScoredCluster, { plan, columns, parameters, madeUp }: Planned): MadeUpTable | null {
  if (madeUp === undefined || parameters.tree === null || !hasMadeUp(scored)) return null;
  return { scored, plan, parameters, stages: columns, columns: madeUp, tree: parameters.tree };
}

function foreignRemarks({ scale, units }: ScoredCluster): readonly string[] {
  const hasForeign = units.some((unit) => scale.some((line) => !isLineOf(line, unit)));
  return hasForeign
    ? [
        `Dấu ${foreignSign}: tiêu chí không thuộc thang điểm của đơn vị (cột ${headers.concerns} ở trang ${sheetNames.scale}).`,
      ]
    : [];
}

function liveRemarks(): readonly (string | LiveText)[] {
  const [legend, ...others] = scoreRemarks;
  return [{ text: legend, formula: `IF(${outgrownCell}>0,${quoted(outgrown)},${quoted(legend)})` }, ...others];
}

/** Draws the criteria with the points that count; right of them the stages and the numbers of the scale. */
function drawLines(drawn: Canvas, scored: ScoredCluster, planned: Planned): void {
  const { context, plan, widths, columns, parameters } = planned;
  const madeUp = madeUpOfTable(scored, planned);
  const table = { scored, plan, columns, parameters, ...(madeUp === null ? {} : { madeUp: madeUp.columns }) };
  const places = context.sources.scale ?? null;
  const parametersOf = (line: Line) => lineParameters(line, scored, { columns: parameters, places });
  drawCriteria(drawn, scored, {
    plan,
    widths,
    maxOf: (line) => parametersOf(line).max,
    cellOf: scoreCells(table, context),
  });
  const formulaOf = madeUp === null ? {} : { formulaOf: sectionFormulas(madeUp) };
  drawSectionRows(drawn, scored, { plan, widths, sections: places?.sections ?? null, ...formulaOf });
  if (madeUp !== null) drawMadeUp(drawn, madeUp, context);
  drawStages(drawn, scored, { plan, columns, cellOf: stageCells(table, context) });
  colourStages(drawn, scored, { plan, columns });
  const owner = ownerCell(scored, scaleSources(scored, planned));
  drawParameters(drawn, scored, { plan, columns: parameters, owner, parametersOf });
}

/** Draws sums, tie-breaks and ranks; then what the formulas above refer to: documents and compared results. */
function drawUnderLines(drawn: Canvas, scored: ScoredCluster, planned: Planned): void {
  const { context, plan, widths } = planned;
  const { board, ranking, units } = context.consolidation;
  drawTotals(drawn, scored, { ...scaleSources(scored, planned), widths });
  drawRanks(drawn, scored, { plan, widths, ranks: new Map(ranking.map((rank) => [rank.unit, rank])), context });
  drawDocuments(drawn, scored, {
    plan,
    documents: board.documents,
    standings: new Map(units.map((standing) => [standing.code, standing])),
    computed: (unit, criterion) => context.scoreOf(unit, criterion, "auto"),
  });
  drawCompared(drawn, scored, { plan, widths, context });
  const { criteria = null } = context.sources.scale ?? {};
  drawBenchmarks(drawn, scored, { plan, widths, context, criteria, ownerColumn: planned.parameters.cluster });
  drawGates(drawn, scored, { plan, widths, context, columns: planned.columns });
  drawPlacings(drawn, scored, { plan, widths, context, parameters: planned.parameters });
}

function scaleSources(scored: ScoredCluster, planned: Planned): ScaleSources {
  const { context, plan, parameters } = planned;
  const { criteria = null, clusters = null } = context.sources.scale ?? {};
  const madeUp = madeUpOfTable(scored, planned);
  const countsColumn = parameters.tree?.counts ?? null;
  const [clusterColumn, floorColumn] = [parameters.cluster, parameters.number("lowest")];
  return { plan, criteria, clusters, clusterColumn, floorColumn, countsColumn, madeUp };
}

/** Title of every table, and of the empty sheet. */
export function scoreTitle({ period }: Board): string {
  return titleWithPoints("BẢNG ĐIỂM THI ĐUA", period.kind);
}
