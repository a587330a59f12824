import { sheetReference } from "../../../src/workbook/address";
import type { ChartDraft, ChartRange } from "../../../src/workbook/draft";
import { absoluteReference, parseReference } from "../model/areas";
import { cellsUnder, placedOver } from "../model/chart-place";
import type { ChartModel, SheetModel } from "../model/workbook-model";

const kinds: Readonly<Record<ChartDraft["kind"], string>> = {
  "bar-clustered": "BarClustered",
  "bar-stacked": "BarStacked",
  "column-clustered": "ColumnClustered",
  "column-stacked": "ColumnStacked",
  line: "Line",
};

export function chartFromDraft(
  draft: ChartDraft,
  { id, sheet }: { readonly id: string; readonly sheet: SheetModel },
): ChartModel {
  return {
    id,
    name: draft.name,
    chartType: kinds[draft.kind],
    title: draft.title,
    titleVisible: draft.title !== "",
    plotBy: "Columns",
    displayBlanksAs: "NotPlotted",
    legendVisible: true,
    legendPosition: "Bottom",
    gapWidth: 150,
    overlap: 0,
    series: draft.series.map(({ name, values, color }, index) => ({
      id: `${id}-${index + 1}`,
      name,
      values: referenceOfRange(values),
      categories: referenceOfRange(draft.categories),
      color: `#${color.toUpperCase()}`,
    })),
    ...placedOver(sheet, draft.place),
  };
}

export function referenceOfRange({ sheet, area }: ChartRange): string {
  return sheetReference(sheet, absoluteReference(area));
}

/** Throws where a draft has no words for the chart, or one of its series points nowhere. */
export function chartToDraft(model: ChartModel, sheet: SheetModel): ChartDraft {
  const kind = (Object.keys(kinds) as ChartDraft["kind"][]).find((each) => kinds[each] === model.chartType);
  const [categories, ...others] = [...new Set(model.series.map((series) => series.categories))];
  if (kind === undefined) throw new Error(`no draft has the chart type ${model.chartType}`);
  if (others.length > 0) throw new Error(`the chart ${model.name} has series with different categories`);
  return {
    name: model.name,
    kind,
    title: model.titleVisible ? model.title : "",
    categories: rangeOfReference(categories ?? null, model),
    series: model.series.map(({ name, values, color }) => ({
      name,
      values: rangeOfReference(values, model),
      color: color?.slice(1) ?? "",
    })),
    place: model.place ?? cellsUnder(sheet, model),
  };
}

function rangeOfReference(reference: string | null, { name }: ChartModel): ChartRange {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? "") ?? [];
  const area = parseReference(cells);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (area === null || sheet === undefined) throw new Error(`the chart ${name} draws ${reference ?? "nothing"}`);
  return { sheet, area };
}
