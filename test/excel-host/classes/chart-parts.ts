import { fail } from "../wire/excel-error";
import { absoluteReference, quotedSheet } from "../model/areas";
import { sheetOf, type Session } from "../model/session";
import type { ChartSeriesModel } from "../model/workbook-model";
import { booleanArgument, colourArgument, integerArgument, oneOf, optional, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { changeChart, chartOf, type OfChart } from "./charts";
import { placeArgument, placeOfAddress } from "./range-argument";
import { readValues } from "../model/read-cells";
import type { Json } from "../wire/messages";

type OfSeries<Name extends string> = OfChart<Name> & { readonly series: string };
type Collection = OfChart<"ChartSeriesCollection">;
type Series = OfSeries<"ChartSeries">;

export const chartTitle: Behaviour<OfChart<"ChartTitle">> = {
  read: {
    text: (target, session) => chartOf(session, target).title,
    visible: (target, session) => chartOf(session, target).titleVisible,
  },
  write: {
    text: (target, value, session) => changeChart(session, target, { title: textArgument(value), titleVisible: true }),
    visible: (target, value, session) => changeChart(session, target, { titleVisible: booleanArgument(value) }),
  },
};

export const chartLegend: Behaviour<OfChart<"ChartLegend">> = {
  read: {
    visible: (target, session) => chartOf(session, target).legendVisible,
    position: (target, session) => chartOf(session, target).legendPosition,
  },
  write: {
    visible: (target, value, session) => changeChart(session, target, { legendVisible: booleanArgument(value) }),
    position: (target, value, session) =>
      changeChart(session, target, {
        legendPosition: oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]),
        legendVisible: true,
      }),
  },
};

function objectOf({ sheet, chart }: Collection, { id }: ChartSeriesModel): Series {
  return { className: "ChartSeries", sheet, chart, series: id };
}

/** Without values until setValues. `index` 0 is the first place. */
function add(target: Collection, [name, index]: readonly Argument[], session: Session): Series {
  const before = chartOf(session, target).series;
  const series: ChartSeriesModel = {
    id: `series${session.nextId()}`,
    name: optional(name, textArgument) ?? `Series${before.length + 1}`,
    values: null,
    categories: null,
    color: null,
  };
  const place = optional(index, integerArgument) ?? before.length;
  changeChart(session, target, { series: [...before.slice(0, place), series, ...before.slice(place)] });
  return objectOf(target, series);
}

export const chartSeriesCollection: Behaviour<Collection> = {
  read: { count: (target, session) => chartOf(session, target).series.length },
  items: (target, session) => chartOf(session, target).series.map((series) => objectOf(target, series)),
  call: {
    add,
    getCount: (target, _, session) => chartOf(session, target).series.length,
    getItemAt: (target, [index], session) =>
      objectOf(target, chartOf(session, target).series[integerArgument(index)] ?? fail("ItemNotFound")),
  },
};

function seriesOf(session: Session, target: OfSeries<string>): ChartSeriesModel {
  return chartOf(session, target).series.find(({ id }) => id === target.series) ?? fail("ItemNotFound");
}

function changeSeries(session: Session, target: OfSeries<string>, change: Partial<ChartSeriesModel>): void {
  const before = seriesOf(session, target);
  changeChart(session, target, {
    series: chartOf(session, target).series.map((each) => (each === before ? { ...each, ...change } : each)),
  });
}

function reference(target: Series, source: Argument, session: Session): string {
  const { sheet, area } = placeArgument(session, sheetOf(session, target.sheet), source);
  if (area.top !== area.bottom && area.left !== area.right) fail("InvalidArgument");
  return `${quotedSheet(sheet.name)}!${absoluteReference(area)}`;
}

/** Figures of a series, one for each of its cells; a cell that holds none is left as it is read. */
function dimensionValues(target: Series, [dimension]: readonly Argument[], session: Session): Json {
  if (oneOf(dimension, ["Values", "Categories"]) !== "Values")
    return session.notImplemented(`ChartSeries.getDimensionValues "${textArgument(dimension)}"`);
  const { values } = seriesOf(session, target);
  if (values === null) return [];
  const { sheet, area } = placeOfAddress(session, sheetOf(session, target.sheet), values);
  return (readValues(session, sheet, area) as Json[][]).flat();
}

/** Excel's own limits. */
function within(value: Argument, least: number, most: number): number {
  const number = integerArgument(value);
  return number >= least && number <= most ? number : fail("InvalidArgument");
}

export const chartSeries: Behaviour<Series> = {
  read: {
    name: (target, session) => seriesOf(session, target).name,
    chartType: (target, session) => chartOf(session, target).chartType,
    gapWidth: (target, session) => chartOf(session, target).gapWidth,
    overlap: (target, session) => chartOf(session, target).overlap,
    plotOrder: (target, session) => chartOf(session, target).series.indexOf(seriesOf(session, target)) + 1,
  },
  write: {
    name: (target, value, session) => changeSeries(session, target, { name: textArgument(value) }),
    gapWidth: (target, value, session) => changeChart(session, target, { gapWidth: within(value, 0, 500) }),
    overlap: (target, value, session) => changeChart(session, target, { overlap: within(value, -100, 100) }),
  },
  open: { format: ({ sheet, chart, series }) => ({ className: "ChartSeriesFormat", sheet, chart, series }) },
  call: {
    setValues: (target, [source], session) =>
      void changeSeries(session, target, { values: reference(target, source, session) }),
    setXAxisValues: (target, [source], session) =>
      void changeSeries(session, target, { categories: reference(target, source, session) }),
    getDimensionValues: dimensionValues,
    delete: (target, _, session) => {
      const gone = seriesOf(session, target);
      return void changeChart(session, target, {
        series: chartOf(session, target).series.filter((each) => each !== gone),
      });
    },
  },
};

/** A line's colour and a bar's fill are the one colour that a series has here. */
export const chartSeriesFormat: Behaviour<OfSeries<"ChartSeriesFormat">> = {
  open: {
    fill: ({ sheet, chart, series }) => ({ className: "ChartFill", sheet, chart, series }),
    line: ({ sheet, chart, series }) => ({ className: "ChartLineFormat", sheet, chart, series }),
  },
};

export const chartFill: Behaviour<OfSeries<"ChartFill">> = {
  call: {
    setSolidColor: (target, [color], session) =>
      void changeSeries(session, target, { color: `#${colourArgument(color)}` }),
    clear: (target, _, session) => void changeSeries(session, target, { color: null }),
  },
};

export const chartLineFormat: Behaviour<OfSeries<"ChartLineFormat">> = {
  read: { color: (target, session) => seriesOf(session, target).color ?? "" },
  write: { color: (target, value, session) => changeSeries(session, target, { color: `#${colourArgument(value)}` }) },
};
