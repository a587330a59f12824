import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { SheetDraft } from "../../workbook/draft";
import { canvas, type Canvas } from "../drawing/canvas";
import { type Widths, withRoomForNumbers } from "../drawing/number-room";
import { looks, palette } from "../drawing/styles";
import { drawOutputHeading } from "../output/output-heading";
import { drawWide, outputProtection, unitsByCluster } from "../output/output-list";
import { hasMadeUp, madeUpColumns, type MadeUpColumns } from "./made-up-block";
import { parameterColumns, type ParameterColumns } from "./parameter-block";
import { drawLookup } from "./draw-lookup";
import { type EnteredLookup, enteredLookup } from "./entered-lookup";
import { scorePlaces, type ScorePlace, type ScorePlaces } from "./score-places";
import { scoreContext, type ScoreSources } from "./score-context";
import { scoreShape } from "./score-shape";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawScoreTable, scoreTitle } from "./score-table";
import { stageColumns, type StageColumns } from "./stage-columns";
import { rankingOrder } from "../../domain/decisions/ranking-order";
import { scaleOf, bandsOf } from "../../domain/round/scale";
import { treeOf } from "../../domain/scoring/sections/section-tree";
import { usesBands } from "../../domain/ways/ways";
import { judgedTogether } from "./gate-plan";
import { gatesOf } from "../../domain/scoring/conditions/gates";
import { usableConditions } from "../../domain/scoring/conditions/usable-conditions";

/** One cluster's table as drawn, with its rows and columns. */
export type ScoreBlock = {
  readonly scored: ScoredCluster;
  readonly plan: ScorePlan;
  readonly columns: StageColumns;
  readonly parameters: ParameterColumns;
  /** Left out: no scale of the sheet makes up for lines within sections. */
  readonly madeUp?: MadeUpColumns;
};

type ScorePage = {
  readonly draft: SheetDraft;
  /** The hidden sheet in which entered points are looked up; `null` where nothing is. */
  readonly lookup: SheetDraft | null;
  readonly places: ScorePlaces;
  readonly blocks: readonly ScoreBlock[];
};

/** `Bảng điểm`: a page for each cluster, criteria down and units across; points are live formulas wherever possible. */
export function scorePage(consolidation: Consolidation, sources: ScoreSources): ScorePage {
  const { looked, ...page } = withRoomForNumbers(
    (least) => drawScores(consolidation, sources, least),
    ({ draft }) => draft,
  );
  return {
    ...page,
    lookup: looked === null ? null : drawLookup(looked.content(), { blocks: page.blocks, scores: page.draft }),
  };
}

type DrawnScores = Omit<ScorePage, "lookup"> & { readonly looked: EnteredLookup | null };

function drawScores(consolidation: Consolidation, sources: ScoreSources, least: Widths): DrawnScores {
  const drawn = canvas(sheetNames.scores, least);
  const places = new Map<string, ScorePlace>();
  const blocks: ScoreBlock[] = [];
  const breaks: number[] = [];
  const groups = unitsByCluster(consolidation).flatMap(({ code }) => scoredCluster(consolidation, code));
  const shape = scoreShape(groups, least);
  const shared = sheetColumns(groups);
  const { columns, parameters } = shared;
  shape.widths.forEach((width, index) => drawn.width(index + 1, { width }));
  const looked = sources.entered === null ? null : enteredLookup(sources.entered, groups, sentRows(consolidation));
  const context = scoreContext(consolidation, sources, looked);
  let top = 1;
  groups.forEach((scored, index) => {
    const block = drawScoreTable(drawn, scored, { context, shape, ...shared, top });
    breaks.push(...(block.plan?.breaks ?? []));
    if (block.plan !== null) {
      for (const [unit, place] of scorePlaces(scored, block.plan)) places.set(unit, place);
      blocks.push({ scored, plan: block.plan, columns, parameters });
    }
    if (index < groups.length - 1) breaks.push(block.bottom);
    top = block.bottom + 1;
  });
  if (groups.length === 0) top = 1 + drawEmpty(drawn, consolidation, shape.widths);
  const draft = drawn.finish({
    tab: palette.outputTab,
    freeze: { rows: 0, columns: scoreColumns.name },
    protection: outputProtection,
    print: {
      ...shape.paper,
      area: { top: 1, left: 1, bottom: top - 1, right: shape.widths.length },
      breaks,
      footer: sheetNames.scores,
    },
  });
  return { draft, looked, places, blocks };
}

/** How many rows of points came in clusters' files. */
function sentRows({ board: { scores } }: Consolidation): number {
  return scores.filter(({ file }) => file !== null).length;
}

/** The columns that all tables of the sheet share: the largest cluster and the longest list of bands decide. */
function sheetColumns(groups: readonly ScoredCluster[]): Pick<ScoreBlock, "columns" | "parameters" | "madeUp"> {
  const most = Math.max(1, ...groups.map(({ units }) => units.length));
  const columns = stageColumns(most);
  const bands = groups.flatMap((scored) => scored.bands);
  const mostBands = {
    bands: Math.max(0, ...bands.map((each) => each.length)),
    worded: bands.some((each) => each.some(({ text }) => text !== null)),
    rounded: groups.some(({ scale }) => scale.some(({ roundTo }) => roundTo !== null)),
    hasTree: groups.some(({ tree }) => tree.nodes.length > 0),
  };
  const last = groups.some(({ gates }) => gates.length > 0) ? "before" : "final";
  const parameters = parameterColumns(columns(last, most) + 1, mostBands);
  return {
    ...{ columns, parameters },
    ...(groups.some(hasMadeUp) ? { madeUp: madeUpColumns(parameters.last + 2, most) } : {}),
  };
}

function drawEmpty(drawn: Canvas, { board, asOf }: Consolidation, widths: readonly number[]): number {
  const row = drawOutputHeading(drawn, { board, asOf, title: scoreTitle(board), widths });
  drawWide(drawn, row, { text: "Danh sách chưa có cụm, khối và đơn vị nào trong kỳ này.", widths, style: looks.text });
  return row;
}

/** What the score table of a cluster is made from; [] where there is no such cluster. */
function scoredCluster({ board, roster, totals, findings }: Consolidation, code: string): readonly ScoredCluster[] {
  const cluster = board.clusters.find((one) => one.code === code);
  if (cluster === undefined) return [];
  const all = roster.filter((unit) => unit.cluster === code);
  const units = [...all.filter(({ role }) => role !== "guest"), ...all.filter(({ role }) => role === "guest")];
  const own = totals.filter((total) => total.cluster === code).map((total) => [total.unit, total] as const);
  const scale = scaleOf(board, code);
  const conditions = usableConditions(board).conditions.filter(
    ({ clusters }) => clusters.length === 0 || clusters.includes(code),
  );
  return [
    {
      ...{ cluster, scale, units, tree: treeOf(board, code) },
      bands: scale.map((criterion) => (usesBands(criterion) ? bandsOf(board.bands, criterion) : [])),
      totals: new Map(own),
      ranked: board.period.ranked,
      order: rankingOrder(board, cluster),
      findings: findings.filter(({ cluster: of }) => of === code),
      deducting: judgedTogether(conditions.filter(({ effect }) => effect.kind === "points-off")),
      limiting: judgedTogether(conditions.filter(({ effect }) => effect.kind === "total-at-most")),
      gates: gatesOf(conditions, scale),
    },
  ];
}
