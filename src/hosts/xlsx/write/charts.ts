import type { SheetChart } from "hucre";
import { addressOf, sheetReference } from "../../../workbook/address";
import type { ChartDraft, ChartRange } from "../../../workbook/chart";
import { storableText, xmlPlain } from "./xml-text";

/** A chart in hucre's words, which counts rows and columns from 0; the right and bottom edges are the next cell's. */
export function sheetChart(chart: ChartDraft): SheetChart {
  const [type, grouping] = kinds[chart.kind];
  const { place } = chart;
  return {
    type,
    title: storableText(chart.title),
    titleFontSize: 13,
    titleBold: true,
    legend: "bottom",
    anchor: { from: { row: place.top - 1, col: place.left - 1 }, to: { row: place.bottom, col: place.right } },
    ...(grouping === null
      ? {}
      : { barGrouping: grouping, gapWidth: 60, ...(grouping === "stacked" ? { overlap: 100 } : {}) }),
    dispBlanksAs: "gap",
    series: chart.series.map(({ name, values, color }) => ({
      name: storableText(name),
      values: rangeReference(values),
      categories: rangeReference(chart.categories),
      color: color.toUpperCase(),
    })),
  };
}

const kinds: { readonly [kind in ChartDraft["kind"]]: readonly [SheetChart["type"], "clustered" | "stacked" | null] } =
  {
    "bar-clustered": ["bar", "clustered"],
    "bar-stacked": ["bar", "stacked"],
    "column-clustered": ["column", "clustered"],
    "column-stacked": ["column", "stacked"],
    line: ["line", null],
  };

/** hucre numbers the charts of a drawing; in their place come the names by which the charts are found again. */
export function nameCharts(drawing: string, charts: readonly ChartDraft[]): string {
  return drawing.replace(/ name="Chart (\d+)"/g, (found, number: string) => {
    const chart = charts[Number(number) - 1];
    return chart === undefined ? found : ` name="${xmlPlain(storableText(chart.name))}"`;
  });
}

/** Absolute, as Excel writes the ranges of charts. */
function rangeReference({ sheet, area }: ChartRange): string {
  const absolute = (row: number, column: number): string => addressOf(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return sheetReference(sheet, `${absolute(area.top, area.left)}:${absolute(area.bottom, area.right)}`);
}
