import { fail } from "../wire/excel-error";
import { cellsUnder, placedOver, type ChartPlace } from "../model/chart-place";
import { seriesOfRange } from "../model/chart-series";
import { guardSheet } from "../model/guard";
import { sheetOf, type Session } from "../model/session";
import type { ChartModel } from "../model/workbook-model";
import { booleanArgument, integerArgument, numberArgument, oneOf, optional, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfSheet } from "./objects";
import { placeArgument } from "./range-argument";

type Collection = OfSheet<"ChartCollection">;
export type OfChart<Name extends string> = { readonly className: Name; readonly sheet: string; readonly chart: string };
type Target = OfChart<"Chart">;

const drawn = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
] as const;
const directions = ["Auto", "Columns", "Rows"] as const;
/** Where Excel puts a new chart depends on the window: this stands for it. */
const somewhere: ChartPlace = { top: 30, left: 96, width: 360, height: 216, place: null };

export function chartOf(session: Session, { sheet, chart }: OfChart<string>): ChartModel {
  return sheetOf(session, sheet).charts.find(({ id }) => id === chart) ?? fail("ItemNotFound");
}

export function changeChart(session: Session, target: OfChart<string>, change: Partial<ChartModel>): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowEditObjects");
  const before = chartOf(session, target);
  sheet.charts = sheet.charts.map((each) => (each === before ? { ...each, ...change } : each));
}

function objectOf({ sheet }: Collection, { id }: ChartModel): Target {
  return { className: "Chart", sheet, chart: id };
}

function add(target: Collection, [type, data, direction]: readonly Argument[], session: Session): Target {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowEditObjects");
  const chartType = textArgument(type);
  if (!drawn.some((each) => each === chartType)) session.notImplemented(`ChartCollection.add "${chartType}"`);
  const id = `chart${session.nextId()}`;
  const asked = optional(direction, (value) => oneOf(value, directions)) ?? "Auto";
  const { plotBy, series } = seriesOfRange(session, placeArgument(session, sheet, data), asked);
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
  const chart: ChartModel = {
    id,
    name: `Chart ${number}`,
    chartType,
    title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
    titleVisible: true,
    plotBy,
    displayBlanksAs: "NotPlotted",
    legendVisible: true,
    legendPosition: "Bottom",
    gapWidth: 150,
    overlap: 0,
    series: series.map((each) => ({ ...each, id: `series${session.nextId()}` })),
    ...somewhere,
  };
  sheet.charts = [...sheet.charts, chart];
  return objectOf(target, chart);
}

function byName(target: Collection, name: Argument, session: Session): Target | null {
  const wanted = textArgument(name).toLowerCase();
  const found = sheetOf(session, target.sheet).charts.find(
    (each) => each.name.toLowerCase() === wanted || each.id === name,
  );
  return found === undefined ? null : objectOf(target, found);
}

export const chartCollection: Behaviour<Collection> = {
  read: { count: ({ sheet }, session) => sheetOf(session, sheet).charts.length },
  items: (target, session) => sheetOf(session, target.sheet).charts.map((chart) => objectOf(target, chart)),
  call: {
    add,
    getCount: ({ sheet }, _, session) => sheetOf(session, sheet).charts.length,
    getItem: (target, [name], session) => byName(target, name, session) ?? fail("ItemNotFound"),
    _GetItem: (target, [name], session) => byName(target, name, session) ?? fail("ItemNotFound"),
    getItemOrNullObject: (target, [name], session) => byName(target, name, session),
    getItemAt: (target, [index], session) =>
      objectOf(target, sheetOf(session, target.sheet).charts[integerArgument(index)] ?? fail("ItemNotFound")),
  },
};

function setPosition(target: Target, [from, to]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, target.sheet);
  const first = placeArgument(session, sheet, from).area;
  const last = optional(to, (value) => placeArgument(session, sheet, value).area) ?? first;
  const area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
  if (area.bottom < area.top || area.right < area.left) fail("InvalidArgument");
  changeChart(session, target, placedOver(sheet, area));
  return null;
}

function setData(target: Target, [data, direction]: readonly Argument[], session: Session): null {
  const asked = optional(direction, (value) => oneOf(value, directions)) ?? "Auto";
  const { plotBy, series } = seriesOfRange(
    session,
    placeArgument(session, sheetOf(session, target.sheet), data),
    asked,
  );
  changeChart(session, target, {
    plotBy,
    series: series.map((each) => ({ ...each, id: `series${session.nextId()}` })),
  });
  return null;
}

function moved(part: "top" | "left" | "width" | "height"): (target: Target, value: Argument, session: Session) => void {
  return (target, value, session) => {
    const points = numberArgument(value);
    if (points < 0) fail("InvalidArgument");
    const place = { ...chartOf(session, target), [part]: points, place: null };
    changeChart(session, target, { ...place, place: cellsUnder(sheetOf(session, target.sheet), place) });
  };
}

function setName(target: Target, value: Argument, session: Session): void {
  const name = textArgument(value);
  if (name === "") fail("InvalidArgument");
  changeChart(session, target, { name });
}

export const chart: Behaviour<Target> = {
  read: {
    id: ({ chart: id }) => id,
    name: (target, session) => chartOf(session, target).name,
    chartType: (target, session) => chartOf(session, target).chartType,
    top: (target, session) => chartOf(session, target).top,
    left: (target, session) => chartOf(session, target).left,
    width: (target, session) => chartOf(session, target).width,
    height: (target, session) => chartOf(session, target).height,
    plotBy: (target, session) => chartOf(session, target).plotBy,
    displayBlanksAs: (target, session) => chartOf(session, target).displayBlanksAs,
  },
  write: {
    name: setName,
    chartType: (target, value, session) => {
      const chartType = textArgument(value);
      if (!drawn.some((each) => each === chartType)) session.notImplemented(`Chart.chartType "${chartType}"`);
      changeChart(session, target, { chartType });
    },
    top: moved("top"),
    left: moved("left"),
    width: moved("width"),
    height: moved("height"),
    displayBlanksAs: (target, value, session) =>
      changeChart(session, target, { displayBlanksAs: oneOf(value, ["NotPlotted", "Zero", "Interplotted"]) }),
    plotVisibleOnly: (_, value, session) => {
      if (!booleanArgument(value)) session.notImplemented("Chart.plotVisibleOnly");
    },
  },
  open: {
    title: ({ sheet, chart: id }) => ({ className: "ChartTitle", sheet, chart: id }),
    legend: ({ sheet, chart: id }) => ({ className: "ChartLegend", sheet, chart: id }),
    series: ({ sheet, chart: id }) => ({ className: "ChartSeriesCollection", sheet, chart: id }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", sheet }),
  },
  call: {
    delete: (target, _, session) => {
      const sheet = sheetOf(session, target.sheet);
      guardSheet(sheet, "allowEditObjects");
      const gone = chartOf(session, target);
      sheet.charts = sheet.charts.filter((each) => each !== gone);
      return null;
    },
    setPosition,
    setData,
  },
};
