import { chartNames } from "../../../contract/chart-names";
import { inWordsOf } from "../../../contract/kind-words";
import { kindRules, type PeriodKind } from "../../../domain/round/period";
import { sheetNames } from "../../../contract/sheet-names";
import type { Area } from "../../../workbook/address";
import type { ChartDraft } from "../../../workbook/draft";
import { countCell, percentCell, textCell, wordCell } from "../output-cells";
import { percentOf, expectedUnits } from "./overview-facts";
import { drawBlock, type Panel } from "./overview-panels";
import type { Consolidation } from "../../../domain/consolidation";
import { fullTotalOf } from "../../../domain/scoring/totals";
import type { ClusterStanding } from "../../../domain/standing/standing";
import { reachesBenchmark } from "../../../domain/figures/target-percent";

/** Rows of the usual height that a chart takes, and the same with the empty row below it. */
const chartRows = 16;
const chartStep = chartRows + 1;
const lastColumn = 11;

/** Colours that differ on a grey print, too (104 and 211 of 255). */
const dark = "2E75B6";
const light = "F8CBAD";

type DrawnCharts = { readonly charts: readonly ChartDraft[]; readonly bottom: number };

/**
 * The page of charts: who has sent, what was reached, how points are distributed. Each chart refers to cells: the
 * first, `sending`, to those of `Tình hình cụm, khối`, the others to the tables below them.
 */
export function drawCharts(panel: Panel, top: number, sending: ChartDraft | null): DrawnCharts {
  const { kind } = panel.consolidation.board.period;
  if (!kindRules[kind].results) return onlySending(top, sending);
  const counts = reachedByCluster(panel.consolidation);
  const hasReached = counts.some(({ reached, behind }) => reached + behind > 0);
  const reachedTop = sending === null ? top : top + chartStep;
  const tables = hasReached ? reachedTop + chartStep : reachedTop;
  const left = drawReached(panel, tables, counts);
  const right = drawBands(panel, tables);
  const charts = [
    ...(sending === null ? [] : [{ ...sending, name: chartNames.sending, place: wide(top) }]),
    ...(hasReached ? [reachedChart(kind, [tables + 2, left], wide(reachedTop))] : []),
    ...right.charts,
  ];
  return { charts, bottom: Math.max(left, right.bottom) };
}

function wide(top: number): Area {
  return { top, left: 1, bottom: top + chartRows - 1, right: lastColumn };
}

/** A round without results has only the chart of who has sent. */
function onlySending(top: number, sending: ChartDraft | null): DrawnCharts {
  if (sending === null) return { charts: [], bottom: top };
  const place = wide(top);
  return { charts: [{ ...sending, name: chartNames.sending, place }], bottom: place.bottom };
}

function drawReached(panel: Panel, top: number, counts: ReturnType<typeof reachedByCluster>): number {
  const { kind } = panel.consolidation.board.period;
  return drawBlock(panel, top, {
    title: inWordsOf(kind, "Chỉ tiêu so với mốc của kỳ, theo cụm, khối"),
    columns: [
      ["Mã", [1, 1]],
      [inWordsOf(kind, "Đạt mốc"), [2, 2]],
      ["Chưa đạt", [3, 4]],
      ["Tổng số", [5, 5]],
    ],
    rows: counts.map(({ cluster, reached, behind }) => [
      wordCell(cluster.code),
      countCell(reached),
      countCell(behind),
      countCell(reached + behind),
    ]),
    whenEmpty: "Chưa có cụm, khối nào.",
  });
}

type Rows = readonly [from: number, to: number];

function cells([from, to]: Rows, column: number): ChartDraft["categories"] {
  return { sheet: sheetNames.overview, area: { top: from, left: column, bottom: to, right: column } };
}

function reachedChart(kind: PeriodKind, rows: Rows, place: Area): ChartDraft {
  return {
    name: chartNames.reached,
    kind: "column-stacked",
    title: inWordsOf(kind, "Số chỉ tiêu đạt mốc và chưa đạt mốc của từng cụm, khối"),
    categories: cells(rows, 1),
    series: [
      { name: inWordsOf(kind, "Đạt mốc"), values: cells(rows, 2), color: dark },
      { name: "Chưa đạt", values: cells(rows, 3), color: light },
    ],
    place,
  };
}

function drawBands(panel: Panel, top: number): DrawnCharts {
  const bands = scoreBands(panel.consolidation);
  const whole = bands.reduce((sum, { units }) => sum + units, 0);
  const last = drawBlock(panel, top, {
    title: "Tổng điểm so với tổng điểm của thang",
    columns: [
      ["Mức điểm", [7, 8]],
      ["Số đơn vị", [9, 9]],
      ["Tỷ lệ", [10, 11]],
    ],
    rows:
      whole === 0
        ? []
        : bands.map(({ name, units }) => [
            textCell(name),
            countCell(units),
            percentCell(percentOf({ part: units, whole })),
          ]),
    whenEmpty: "Chưa có đơn vị nào đủ điểm.",
  });
  if (whole === 0) return { charts: [], bottom: last };
  const rows: Rows = [top + 2, last];
  const place = { top: last + 2, left: 7, bottom: last + 1 + chartRows, right: lastColumn };
  const series = [{ name: "Số đơn vị", values: cells(rows, 9), color: dark }];
  return {
    charts: [
      {
        name: chartNames.points,
        kind: "column-clustered",
        title: "Số đơn vị theo mức điểm",
        categories: cells(rows, 7),
        series,
        place,
      },
    ],
    bottom: place.bottom,
  };
}

type ReachedCount = { readonly cluster: ClusterStanding; readonly reached: number; readonly behind: number };

/**
 * For each cluster, how many figures of its units reach the benchmark and how many are behind; figures that can't be
 * compared are in neither.
 */
export function reachedByCluster(consolidation: Consolidation): readonly ReachedCount[] {
  const { board, clusters, figures } = consolidation;
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const clusterOf = new Map(expectedUnits(consolidation).map((unit) => [unit.code, unit.cluster]));
  return clusters.map((cluster) => {
    const results = figures.flatMap((figure) => {
      const indicator = indicators.get(figure.indicator);
      return indicator === undefined || clusterOf.get(figure.unit) !== cluster.code
        ? []
        : [reachesBenchmark(figure, indicator)];
    });
    return {
      cluster,
      reached: results.filter((reached) => reached === true).length,
      behind: results.filter((reached) => reached === false).length,
    };
  });
}

/** A range of percentages of the scale's points: `from` ≤ percent < `to`; `null` = no limit on that side. */
export type ScoreBand = {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly units: number;
};

/** Lower bounds in percent of the scale's points, each included; what is below the lowest is a band of its own. */
const bounds = [50, 60, 70, 80, 90, 100] as const;

/**
 * Of the units that must report and have a total, ranked or not, how many have which part of their scale's points. The
 * sheet `Tổng quan` and the pane both show these counts.
 */
export function scoreBands(consolidation: Consolidation): readonly ScoreBand[] {
  const { board, totals } = consolidation;
  const counted = new Set(expectedUnits(consolidation).map(({ code }) => code));
  const shares = totals.flatMap(({ unit, total, ...scored }) => {
    const most = fullTotalOf(board, scored);
    return total === null || most <= 0 || !counted.has(unit) ? [] : [(100 * total) / most];
  });
  return [null, ...bounds].map((from, index) => {
    const to = bounds[index] ?? null;
    const units = shares.filter((share) => share >= (from ?? -Infinity) && share < (to ?? Infinity)).length;
    return { name: bandName(from, to), from, to, units };
  });
}

function bandName(from: number | null, to: number | null): string {
  if (from === null) return `Dưới ${to}%`;
  return to === null ? `Từ ${from}%` : `${from}% - dưới ${to}%`;
}
