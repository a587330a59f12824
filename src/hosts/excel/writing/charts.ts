import { areaAddress, addressOf } from "../../../workbook/address";
import type { ChartDraft, ChartRange, ChartSeries } from "../../../workbook/draft";

export const chartKinds: {
  readonly [kind in ChartDraft["kind"]]: "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "Line";
} = {
  "bar-clustered": "BarClustered",
  "bar-stacked": "BarStacked",
  "column-clustered": "ColumnClustered",
  "column-stacked": "ColumnStacked",
  line: "Line",
};

/** A chart that is on the sheet now, and how many series it has. */
export type StandingChart = { readonly name: string; readonly series: number };

/** Finds a sheet that a chart draws from. */
export type SheetByName = (name: string) => Excel.Worksheet;

export type ChartsAround = {
  /** Names of the charts that were on the sheet before anything was written. */
  readonly before: readonly string[];
  readonly standing: readonly StandingChart[];
  readonly sheetByName: SheetByName;
};

/**
 * A chart is found again by its name, so that what a person changed about its looks stays; else it is added. Charts
 * with other names are people's and stay. One that is there now and was not before was left half made by a takeover
 * that broke off: it is deleted and made again.
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  charts: readonly ChartDraft[],
  { before, standing, sheetByName }: ChartsAround,
): void {
  for (const { name } of standing) if (!before.includes(name)) sheet.charts.getItem(name).delete();
  for (const chart of charts) {
    const found = before.includes(chart.name) ? standing.find(({ name }) => name === chart.name) : undefined;
    const drawn = found === undefined ? addChart(sheet, chart, sheetByName) : sheet.charts.getItem(chart.name);
    if (found !== undefined) drawn.chartType = chartKinds[chart.kind];
    drawn.setPosition(addressOf(chart.place.top, chart.place.left), addressOf(chart.place.bottom, chart.place.right));
    drawn.title.text = chart.title;
    drawn.displayBlanksAs = "NotPlotted";
    // Added from the first series' figures, a chart has one series.
    drawAllSeries(drawn, chart, { count: found?.series ?? 1, sheetByName });
  }
}

type Series = { readonly count: number; readonly sheetByName: SheetByName };

function drawAllSeries(drawn: Excel.Chart, chart: ChartDraft, { count, sheetByName }: Series): void {
  chart.series.forEach((series, index) => {
    const drawnSeries = index < count ? drawn.series.getItemAt(index) : drawn.series.add(series.name);
    drawSeries(drawnSeries, series, { chart, sheetByName });
  });
  for (let extra = count - 1; extra >= chart.series.length; extra--) drawn.series.getItemAt(extra).delete();
}

function addChart(sheet: Excel.Worksheet, chart: ChartDraft, sheetByName: SheetByName): Excel.Chart {
  const [first] = chart.series;
  if (first === undefined) throw new Error(`The chart ${chart.name} has no series`);
  const { area } = first.values;
  const source = rangeOf(first.values, sheetByName);
  const added = sheet.charts.add(chartKinds[chart.kind], source, area.left === area.right ? "Columns" : "Rows");
  source.untrack();
  added.name = chart.name;
  added.legend.position = "Bottom";
  return added;
}

type Drawn = { readonly chart: ChartDraft; readonly sheetByName: SheetByName };

function drawSeries(drawn: Excel.ChartSeries, series: ChartSeries, { chart, sheetByName }: Drawn): void {
  const values = rangeOf(series.values, sheetByName);
  const categories = rangeOf(chart.categories, sheetByName);
  drawn.name = series.name;
  drawn.setValues(values);
  drawn.setXAxisValues(categories);
  const color = `#${series.color.toUpperCase()}`;
  if (chart.kind === "line") drawn.format.line.color = color;
  else drawn.format.fill.setSolidColor(color);
  values.untrack();
  categories.untrack();
}

function rangeOf({ sheet, area }: ChartRange, sheetByName: SheetByName): Excel.Range {
  return sheetByName(sheet).getRange(areaAddress(area));
}
