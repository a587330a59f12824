import type { Consolidation } from "../../../domain/consolidation";
import type { Criterion, Stage } from "../../../domain/round/scale";
import type { Score, Total } from "../../../domain/scoring/score";
import { cellText } from "../../../forms/reading/finding";
import { type ScoreBlock, scorePage } from "../../../forms/score-sheet/score-page";
import { failing } from "../../../domain/scoring/conditions/effects";
import { scoreColumns, type ScorePlan } from "../../../forms/score-sheet/score-plan";
import { unitAt } from "../../../forms/score-sheet/stage-columns";
import type { StatedRow } from "../../../forms/output/stated-columns";
import { selfScoreList } from "../../../forms/sheets/unit/report-lists";
import type { Texts } from "../../../text/texts";
import type { LiveWorkbook, Selected } from "../../live-workbook";
import { issueText } from "../../consolidation-json";
import { obstacleOf } from "../../../domain/scoring/line-need";
import { behindFigure } from "./explain-sent";
import {
  type CellExplained,
  clusterNamed,
  type Explained,
  type ExplainedAbout,
  notExplained,
  receiptOf,
  unitNamed,
} from "./explained";

type ScoreRequest = {
  readonly workbook: LiveWorkbook;
  readonly selected: Selected;
  readonly consolidation: Consolidation;
  readonly texts: Texts;
};

/**
 * A cell of `Bảng điểm`. Its rows and columns are known from the same plan that it was drawn by; that the sheet is
 * really drawn by it is seen by the codes in its row and over its column.
 */
export async function explainScore(request: ScoreRequest): Promise<CellExplained> {
  const { workbook, selected, consolidation } = request;
  const block = scoreBlocks(consolidation).find(
    ({ plan }) => plan.headerRow <= selected.row && selected.row <= plan.lastRow,
  );
  if (block === undefined || selected.row <= block.plan.headerRow + 1) return notExplained("heading");
  const { plan, scored, columns } = block;
  const unit = scored.units[unitAt(columns, scored, selected.column)];
  const line = plan.lines.find(({ row }) => row === selected.row);
  const sum = sumAt(plan, selected.row);
  if ((line === undefined || line.kind !== "line") && (sum === null || unit === undefined))
    return notExplained("no-row");
  const codes = await workbook.readRow(selected.sheet, { head: 0, row: plan.headerRow + 1 });
  const own = await workbook.readRow(selected.sheet, { head: 0, row: selected.row });
  const textAt = (sheet: typeof own, row: number, column: number): string => cellText(sheet.rows.get(row)?.get(column));
  if (unit !== undefined && textAt(codes, plan.headerRow + 1, selected.column) !== unit.code)
    return notExplained("outdated");
  const frame = frameOf(consolidation, {
    sheet: selected.sheet,
    column: unit?.name ?? "",
    unit: unit?.code ?? "",
    cluster: scored.cluster.code,
  });
  if (line?.kind === "line") {
    if (textAt(own, selected.row, scoreColumns.code) !== line.criterion.code) return notExplained("outdated");
    const at = { criterion: line.criterion, index: line.index, unit: unit?.code ?? null };
    return { explained: { ...frame, ...behindLine(request, block, at) }, reason: null };
  }
  const total = scored.totals.get(unit?.code ?? "");
  if (sum === null || total === undefined) return notExplained("no-row");
  const about = behindSum(consolidation, sum, total);
  return {
    explained: { ...frame, indicator: null, criterion: null, source: null, raw: null, about },
    reason: null,
  };
}

/** What a sum under the scale rests on, with the conditions that took points off or hold the total. */
function behindSum({ ranking, findings }: Consolidation, sum: Sum, total: Total): ExplainedAbout {
  const rank = ranking.find((each) => each.unit === total.unit) ?? null;
  const own = findings.filter(({ unit }) => unit === total.unit);
  const conditions = [...failing(own, "points-off"), ...failing(own, "total-at-most")];
  return { kind: "total", sum, total, rank, conditions };
}

/** The frame of an explanation: whose cell it is. */
function frameOf(
  consolidation: Consolidation,
  at: { readonly sheet: string; readonly column: string; readonly unit: string; readonly cluster: string },
): Pick<Explained, "sheet" | "column" | "unit" | "receipt" | "cluster"> {
  const unit = unitNamed(consolidation, at.unit);
  return {
    sheet: at.sheet,
    column: at.column,
    unit,
    receipt: receiptOf(consolidation, unit),
    cluster: clusterNamed(consolidation, at.cluster),
  };
}

/** A row of `Chi tiết điểm`: one unit on one criterion, the same as the cell of `Bảng điểm` to which it refers. */
export function explainScoreRow(
  request: Pick<ScoreRequest, "consolidation" | "texts">,
  sheet: string,
  { facts, columnHeader }: StatedRow,
): CellExplained {
  const { consolidation } = request;
  const [unit, criterion] = [facts.get("unit") ?? "", facts.get("criterion") ?? ""];
  if (criterion === "") return notExplained("no-row");
  const block = scoreBlocks(consolidation).find(({ scored }) => scored.units.some(({ code }) => code === unit));
  const index = block?.scored.scale.findIndex(({ code }) => code === criterion) ?? -1;
  const line = block?.scored.scale[index];
  if (block === undefined || line === undefined) return notExplained("outdated");
  const frame = frameOf(consolidation, { sheet, column: columnHeader, unit, cluster: block.scored.cluster.code });
  return { explained: { ...frame, ...behindLine(request, block, { criterion: line, index, unit }) }, reason: null };
}

const known = new WeakMap<Consolidation, readonly ScoreBlock[]>();

/** Planning takes as long as drawing; a person clicks through one sheet many times. */
function scoreBlocks(consolidation: Consolidation): readonly ScoreBlock[] {
  const blocks =
    known.get(consolidation) ?? scorePage(consolidation, { figures: { of: () => null }, entered: null }).blocks;
  known.set(consolidation, blocks);
  return blocks;
}

type Sum = Extract<ExplainedAbout, { readonly kind: "total" }>["sum"];

function sumAt({ limits, ...plan }: ScorePlan, row: number): Sum | null {
  const { pending, base, rescaled, bonus, deducted, penalty, total, rank } = plan;
  const rows: readonly (readonly [Sum, number | null])[] = [
    ["pending", pending],
    ["base", base],
    ["rescaled", rescaled],
    ["bonus", bonus],
    ["deducted", deducted],
    ["penalty", penalty],
    ["total", total],
    ["rank", rank],
    ...[...limits.values()].map((limit) => ["total", limit] as const),
  ];
  return rows.find(([, at]) => at === row)?.[0] ?? null;
}

type Line = { readonly criterion: Criterion; readonly index: number; readonly unit: string | null };

function behindLine(
  { consolidation, texts }: Pick<ScoreRequest, "consolidation" | "texts">,
  { scored }: ScoreBlock,
  { criterion, index, unit }: Line,
): Omit<Explained, "sheet" | "column" | "unit" | "cluster" | "receipt"> {
  const stages = consolidation.scores.filter((score) => score.unit === unit && score.criterion === criterion.code);
  const counted = scored.totals.get(unit ?? "")?.lines[index] ?? null;
  const inForce = stages.find(({ stage }) => stage === counted?.stage) ?? null;
  const indicator =
    criterion.indicator === null
      ? undefined
      : consolidation.board.indicators.find(({ code }) => code === criterion.indicator);
  return {
    criterion: { code: criterion.code, name: criterion.name },
    indicator: indicator === undefined ? null : { code: indicator.code, name: indicator.name },
    ...behindPoints(consolidation, criterion, { unit, inForce }),
    about: {
      kind: "score",
      inForce,
      points: counted?.points ?? null,
      max: criterion.max,
      decimals: scored.cluster.scoring.decimals,
      notApplicable: counted?.notApplicable ?? false,
      sentence: withGate(
        counted?.waits != null
          ? texts.scoring.waits(counted.waits)
          : sentenceOf({ consolidation, texts }, criterion, { unit, inForce }),
        counted?.gate === undefined ? null : texts.scoring.closed(counted.gate),
      ),
      stages,
      figure:
        consolidation.figures.find((figure) => figure.unit === unit && figure.indicator === criterion.indicator) ??
        null,
    },
  };
}

/** How the points came about, then why they don't count; `null` = nothing to say. */
function withGate(sentence: string | null, closed: string | null): string | null {
  const said = [sentence, closed].filter((each) => each !== null);
  return said.length === 0 ? null : said.join(" ");
}

/** How the points came about; where there are none and the rule has no answer, why. */
function sentenceOf(
  { consolidation, texts }: Pick<ScoreRequest, "consolidation" | "texts">,
  criterion: Criterion,
  { unit, inForce }: Points,
): string | null {
  if (inForce !== null) return inForce.explanation === null ? null : texts.explain(inForce.explanation);
  const obstacle = unit === null ? null : obstacleOf(unit, criterion, consolidation.issues);
  return obstacle === null ? null : issueText(obstacle, texts);
}

type Points = { readonly unit: string | null; readonly inForce: Score | null };

/**
 * Computed points come from the unit's figure or a row of the register, entered ones from `Điểm chấm` here or in a
 * cluster's file, own ones from `Tự chấm`.
 */
function behindPoints(
  consolidation: Consolidation,
  criterion: Criterion,
  { unit, inForce }: Points,
): Pick<Explained, "source" | "raw"> {
  const nothing = { source: null, raw: null };
  const stage: Stage = inForce?.stage ?? "auto";
  if (stage === "auto") {
    const figure = consolidation.figures.find((each) => each.unit === unit && each.indicator === criterion.indicator);
    return figure === undefined
      ? { source: inForce?.source ?? null, raw: null }
      : behindFigure(consolidation, figure, null);
  }
  if (stage === "self") {
    const submission = consolidation.accepted.get(unit ?? "");
    const row = submission?.selfScores.find(({ code }) => code === criterion.code);
    if (submission === undefined || row === undefined || row.points.cell === "") return nothing;
    return {
      source: {
        file: submission.file.name,
        sheet: submission.sheets[selfScoreList.sheet] ?? selfScoreList.sheet,
        cell: row.points.cell,
      },
      raw: row.points.raw,
    };
  }
  const source = inForce?.source ?? null;
  return source === null ? nothing : { source, raw: inForce?.points == null ? null : String(inForce.points) };
}
