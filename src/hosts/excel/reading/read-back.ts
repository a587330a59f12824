import { areaAddress, columnLetters } from "../../../workbook/address";
import type { ChartDraft, SheetDraft } from "../../../workbook/draft";
import { canReadSeries } from "../capabilities";
import { isExcelError } from "../failures";
import { chartKinds } from "../writing/charts";
import { askForPage } from "../writing/page-now";
import { heightsOfMergedRows } from "../writing/plan-write";
import { columnSizes, protectionOptions } from "../writing/sheet-layout";
import { conditionsBack, ruleBack } from "./rules-back";
import { each, type Feature, hex, withoutSheet } from "./feature";

/** Asks for a part; what is returned is called after the sync. */
type Part = (sheet: Excel.Worksheet, draft: SheetDraft) => () => readonly Feature[];

/**
 * What a sheet that was written says of its rules, conditional formats, layout, protection, page and charts: for the
 * self-test. One request a part: what one refuses is told with Excel's code, and the others go on.
 */
export async function readBack(draft: SheetDraft): Promise<readonly Feature[]> {
  const features: Feature[] = [];
  for (const name of Object.keys(parts)) features.push(...(await partBack(draft, name)));
  return features.map((feature) => ({ ...feature, place: `${draft.name} ${feature.place}` }));
}

async function partBack(draft: SheetDraft, name: string): Promise<readonly Feature[]> {
  try {
    return await Excel.run(async (context) => {
      const answered = parts[name]?.(context.workbook.worksheets.getItem(draft.name), draft);
      await context.sync();
      return answered?.() ?? [];
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return [{ place: name, expected: "read", found: error.code }];
  }
}

const parts: Readonly<Record<string, Part>> = {
  rules: (sheet, { validations }) =>
    each(validations, (validation) =>
      ruleBack(sheet.getRange(areaAddress(validation.area)).dataValidation, validation),
    ),
  conditions: (sheet, { conditions }) => conditionsBack(sheet.getRange().conditionalFormats, conditions),
  columns: columnsBack,
  // The host sets the heights of rows with merged cells alone; all others are Excel's own, after their text.
  rows: (sheet, draft) =>
    each(heightsOfMergedRows(draft), ([row, points]) =>
      heightBack(sheet.getRange(`${row}:${row}`).format, `height ${row}`, points),
    ),
  view: viewBack,
  protection: (sheet, { protection }) => {
    sheet.protection.load("protected,options");
    const wanted = protection === null ? {} : protectionOptions(protection);
    return () => [
      { place: "protected", expected: protection !== null, found: sheet.protection.protected },
      ...Object.entries(wanted).map(([name, expected]) => ({
        ...{ place: name, expected },
        found: (sheet.protection.options as Readonly<Record<string, unknown>> | null)?.[name],
      })),
    ];
  },
  page: pageBack,
  charts: (sheet, { charts }) => each(charts, (chart) => chartBack(sheet.charts.getItem(chart.name), chart)),
};

/** The usual digit of 7 pixels: where the normal font has another, all widths differ alike. */
function columnsBack(sheet: Excel.Worksheet, { columns }: SheetDraft) {
  return each([...columns], ([column, layout]) => {
    const letters = columnLetters(column);
    const [size] = columnSizes(new Map([[column, layout]]), 7);
    const told = { letters, hidden: layout.hidden, points: size?.points ?? 0 };
    return columnBack(sheet.getRange(`${letters}:${letters}`), told);
  });
}

type ToldColumn = { readonly letters: string; readonly hidden: boolean; readonly points: number };

function columnBack(range: Excel.Range, { letters, hidden, points }: ToldColumn): () => readonly Feature[] {
  range.load("columnHidden,format/columnWidth");
  return () => [
    { place: `hidden ${letters}`, expected: hidden, found: range.columnHidden },
    ...(hidden ? [] : [near(`width ${letters}`, points, range.format.columnWidth)]),
  ];
}

function heightBack(format: Excel.RangeFormat, place: string, points: number): () => readonly Feature[] {
  format.load("rowHeight");
  return () => [near(place, points, format.rowHeight)];
}

function viewBack(sheet: Excel.Worksheet, { freeze, filter, tab }: SheetDraft) {
  const [frozen, filtered] = [sheet.freezePanes.getLocationOrNullObject(), sheet.autoFilter.getRangeOrNullObject()];
  frozen.load("rowCount,columnCount");
  filtered.load("address");
  sheet.load("tabColor");
  return () => [
    {
      place: "frozen",
      expected: freeze.rows + freeze.columns === 0 ? null : [freeze.rows, freeze.columns],
      found: frozen.isNullObject ? null : [frozen.rowCount, frozen.columnCount],
    },
    {
      place: "filter",
      expected: filter === null ? null : areaAddress(filter),
      found: filtered.isNullObject ? null : withoutSheet(filtered.address),
    },
    { place: "tab", expected: tab === null ? "" : hex(tab), found: sheet.tabColor },
  ];
}

/** Nobody prints a hidden sheet, so none is laid out (decision 77). */
function pageBack(sheet: Excel.Worksheet, { print, state }: SheetDraft): () => readonly Feature[] {
  if (state !== "visible") return () => [];
  const page = askForPage(sheet);
  return () => {
    const { area, rows, columns, breaks, looksLike } = page();
    const { titleRows, titleColumns } = print;
    return [
      { place: "print area", expected: print.area === null ? null : areaAddress(print.area), found: area },
      { place: "title rows", expected: titleRows && `${titleRows.from}:${titleRows.to}`, found: rows },
      {
        place: "title columns",
        expected: titleColumns && `${columnLetters(titleColumns.from)}:${columnLetters(titleColumns.to)}`,
        found: columns,
      },
      { place: "page breaks", expected: print.breaks, found: breaks },
      { place: "orientation, scale, margins, header and footer", expected: true, found: looksLike(print) },
    ];
  };
}

function chartBack(drawn: Excel.Chart, chart: ChartDraft) {
  drawn.load("chartType,title/text,displayBlanksAs,legend/position,series/items/name");
  const figures = canReadSeries()
    ? chart.series.map((_, index) => drawn.series.getItemAt(index).getDimensionValues("Values")) // ExcelApi 1.12: canReadSeries
    : [];
  return () => [
    { place: `${chart.name} kind`, expected: chartKinds[chart.kind], found: drawn.chartType },
    { place: `${chart.name} title`, expected: chart.title, found: drawn.title.text },
    { place: `${chart.name} blanks`, expected: "NotPlotted", found: drawn.displayBlanksAs },
    { place: `${chart.name} legend`, expected: "Bottom", found: drawn.legend.position },
    {
      place: `${chart.name} series`,
      expected: chart.series.map(({ name }) => name),
      found: drawn.series.items.map(({ name }) => name),
    },
    ...figures.map(({ value }, index) => ({
      place: `${chart.name} series ${index + 1}`,
      expected: cellsOf(chart.series[index]),
      found: value.length,
    })),
  ];
}

function cellsOf(series: ChartDraft["series"][number] | undefined): number {
  const { top = 1, left = 1, bottom = 0, right = 0 } = series?.values.area ?? {};
  return (bottom - top + 1) * (right - left + 1);
}

/** Excel keeps whole pixels. */
function near(place: string, expected: number, found: number): Feature {
  return { place, expected, found: Math.abs(expected - found) <= 0.75 ? expected : found };
}
