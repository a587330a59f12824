import { parseAddress } from "../../../../src/workbook/address";
import type { ChartModel, SheetModel } from "../../model/workbook-model";
import type { Box } from "./cell-look";
import type { SheetLayout } from "./sheet-layout";

type Span = { readonly from: number; readonly to: number };
type Overlay = { readonly box: Box; readonly element: HTMLElement };

/** What lies over the cells: bars of conditional formats, and charts. */
export function overlaysOf(
  sheet: SheetModel,
  layout: SheetLayout,
  seen: { readonly rows: Span; readonly columns: Span },
): readonly Overlay[] {
  return [...barsOf(sheet, layout, seen), ...sheet.charts.map((chart) => chartOverlay(chart, sheet, layout))];
}

function barsOf(
  sheet: SheetModel,
  layout: SheetLayout,
  { rows, columns }: { readonly rows: Span; readonly columns: Span },
): readonly Overlay[] {
  const bars: Overlay[] = [];
  for (const { kind, areas, barColor, lowerBound, upperBound } of sheet.conditions) {
    if (kind !== "DataBar") continue;
    const [low, high] = [boundOf(lowerBound, 0), boundOf(upperBound, 100)];
    for (const area of areas) {
      for (let row = Math.max(area.top, rows.from); row <= Math.min(area.bottom, rows.to); row++) {
        for (let column = Math.max(area.left, columns.from); column <= Math.min(area.right, columns.to); column++) {
          const value = sheet.cells.get(row, column)?.value;
          if (typeof value !== "number") continue;
          const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
          const element = Object.assign(document.createElement("div"), { className: "bar" });
          element.style.background = barColor.startsWith("#") ? barColor : `#${barColor}`;
          const [left, top] = [layout.columns.start(column), layout.rows.start(row)];
          bars.push({
            element,
            box: {
              left: left + 2,
              top: top + 3,
              width: (layout.columns.size(column) - 4) * share,
              height: layout.rows.size(row) - 6,
            },
          });
        }
      }
    }
  }
  return bars;
}

function boundOf(bound: Readonly<Record<string, unknown>>, otherwise: number): number {
  const formula = bound["formula"];
  const value = typeof formula === "number" ? formula : Number(String(formula ?? "").replace("=", ""));
  return Number.isFinite(value) && String(formula ?? "") !== "" ? value : otherwise;
}

function chartOverlay(chart: ChartModel, sheet: SheetModel, layout: SheetLayout): Overlay {
  const element = Object.assign(document.createElement("div"), { className: "chart" });
  const title = Object.assign(document.createElement("strong"), { textContent: chart.titleVisible ? chart.title : "" });
  const legend = Object.assign(document.createElement("div"), { className: "legend" });
  legend.append(...chart.series.map(({ name, color }) => legendEntry(name, color)));
  element.append(title, plotOf(chart, sheet), legend);
  return { element, box: chartBox(chart, layout) };
}

function chartBox({ place, left, top, width, height }: ChartModel, { columns, rows }: SheetLayout): Box {
  const pixels = 96 / 72;
  if (place === null) return { left: left * pixels, top: top * pixels, width: width * pixels, height: height * pixels };
  const corner = { left: columns.start(place.left), top: rows.start(place.top) };
  return {
    ...corner,
    width: columns.start(place.right + 1) - corner.left,
    height: rows.start(place.bottom + 1) - corner.top,
  };
}

function legendEntry(name: string, color: string | null): HTMLElement {
  const entry = document.createElement("span");
  const sign = document.createElement("i");
  sign.style.background = color === null ? "#5b7f95" : `#${color.replace("#", "")}`;
  entry.append(sign, name);
  return entry;
}

/** Bars by the cells' figures, so that one sees what the chart is about; Excel draws it better. */
function plotOf(chart: ChartModel, sheet: SheetModel): HTMLElement {
  const plot = Object.assign(document.createElement("div"), { className: "plot" });
  const series = chart.series.map(({ values, color }) => ({
    color: color === null ? "#5b7f95" : `#${color.replace("#", "")}`,
    figures: figuresOf(values, sheet),
  }));
  const longest = Math.max(0, ...series.map(({ figures }) => figures.length));
  const stacked = chart.chartType.includes("Stacked");
  const heights = Array.from({ length: longest }, (_, index) => series.map(({ figures }) => figures[index] ?? 0));
  const most = Math.max(
    1,
    ...heights.map((each) => (stacked ? each.reduce((sum, one) => sum + one, 0) : Math.max(...each))),
  );
  for (const group of heights) {
    const bars = Object.assign(document.createElement("div"), { className: stacked ? "bars stacked" : "bars" });
    bars.append(
      ...group.map((value, index) => {
        const bar = document.createElement("i");
        bar.style.height = `${(100 * Math.max(0, value)) / most}%`;
        bar.style.background = series[index]?.color ?? "";
        return bar;
      }),
    );
    plot.append(bars);
  }
  return plot;
}

/** Figures of a series where they stand on the same sheet; of another sheet's, nothing is drawn. */
function figuresOf(reference: string | null, sheet: SheetModel): readonly number[] {
  const [, name, area = ""] = /^=?'?(.*?)'?!(.+)$/.exec(reference ?? "") ?? [];
  const [first, last = first] = area.split(":").map((corner) => parseAddress(corner));
  if (
    name?.replaceAll("''", "'") !== sheet.name ||
    first === null ||
    first === undefined ||
    last === null ||
    last === undefined
  )
    return [];
  const figures: number[] = [];
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) {
      const value = sheet.cells.get(row, column)?.value;
      figures.push(typeof value === "number" ? value : 0);
    }
  }
  return figures;
}
