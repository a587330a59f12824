import { areaAddress, columnLetters } from "../../../workbook/address";
import type { ChartDraft, ConditionalFormat, SheetDraft, Validation } from "../../../workbook/draft";
import { serialOf } from "../../../workbook/serial-date";
import { canReadSeries } from "../capabilities";
import { isExcelError } from "../failures";
import { chartKinds } from "../writing/charts";
import { askForPage } from "../writing/page-now";
import { heightsOfMergedRows } from "../writing/plan-write";
import { columnSizes, protectionOptions } from "../writing/sheet-layout";
import { ruleInExcel } from "../writing/sheet-rules";

/** Something of a sheet beside its cells: what was written, in Excel's words, and what Excel says of it now. */
export type Feature = { readonly place: string; readonly expected: unknown; readonly found: unknown };

/** Asks for a part; what is returned is called after the sync. */
type Part = (sheet: Excel.Worksheet, draft: SheetDraft) => () => readonly Feature[];

/**
 * What a sheet that was written says of its rules, conditional formats, layout, protection, page and charts: for the
 * self-test. One request a part: what one refuses is told with Excel's code, and the others go on.
 */
export async function readBack(draft: SheetDraft): Promise<readonly Feature[]> {
  const features: Feature[] = [];
  for (const [name, part] of Object.entries(parts)) {
    try {
      await Excel.run(async (context) => {
        const answered = part(context.workbook.worksheets.getItem(draft.name), draft);
        await context.sync();
        features.push(...answered());
      });
    } catch (error) {
      if (!isExcelError(error)) throw error;
      features.push({ place: name, expected: "read", found: error.code });
    }
  }
  return features.map((feature) => ({ ...feature, place: `${draft.name} ${feature.place}` }));
}

const parts: Readonly<Record<string, Part>> = {
  rules: (sheet, { validations }) => each(validations, (validation) => ruleBack(sheet, validation)),
  conditions: (sheet, { conditions }) => {
    const all = sheet.getRange().conditionalFormats;
    const count = all.getCount();
    const read = each(conditions, (condition, index) => conditionBack(all.getItemAt(index), condition, index + 1));
    return () => [{ place: "conditions", expected: conditions.length, found: count.value }, ...read()];
  },
  columns: columnsBack,
  // The host sets the heights of rows with merged cells alone; all others are Excel's own, after their text.
  rows: (sheet, draft) =>
    each(heightsOfMergedRows(draft), ([row, points]) => {
      const { format } = sheet.getRange(`${row}:${row}`);
      format.load("rowHeight");
      return () => [near(`height ${row}`, points, format.rowHeight)];
    }),
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

function each<T>(
  list: readonly T[],
  ask: (one: T, index: number) => () => readonly Feature[],
): () => readonly Feature[] {
  const asked = list.map(ask);
  return () => asked.flatMap((answer) => answer());
}

function ruleBack(sheet: Excel.Worksheet, { area, rule, strictness, title, message, errorMessage }: Validation) {
  const place = areaAddress(area);
  const { dataValidation } = sheet.getRange(place);
  dataValidation.load("rule,ignoreBlanks,errorAlert,prompt");
  return () => [
    { place: `${place} rule`, expected: asTold(ruleInExcel(rule)), found: withoutBlanks(dataValidation.rule) },
    { place: `${place} shown`, expected: title, found: dataValidation.prompt.title },
    { place: `${place} message`, expected: message, found: dataValidation.prompt.message },
    { place: `${place} alert`, expected: strictness !== "none", found: dataValidation.errorAlert.showAlert },
    { place: `${place} alert's words`, expected: errorMessage, found: dataValidation.errorAlert.message },
    {
      place: `${place} alert's kind`,
      expected: strictness === "warning" ? "Warning" : "Stop",
      found: dataValidation.errorAlert.style,
    },
  ];
}

/**
 * Operands come back as formulas ("=10"), however they were set (BasicDataValidation.formula1). That a day comes back
 * as its serial is unverified in a real Excel.
 */
function asTold(rule: Excel.DataValidationRule | null): unknown {
  return Object.fromEntries(
    Object.entries(rule ?? {}).map(([kind, asked]) => [
      kind,
      Object.fromEntries(
        Object.entries(asked as Readonly<Record<string, unknown>>).map(([name, value]) => [
          name,
          name === "formula1" || name === "formula2" ? operand(value) : value,
        ]),
      ),
    ]),
  );
}

function operand(value: unknown): unknown {
  if (typeof value === "number") return `=${value}`;
  const serial = typeof value === "string" && !value.startsWith("=") ? serialOf({ date: value }) : null;
  return serial === null ? value : `=${serial}`;
}

/** Excel may name the kinds of rules that are not there, with nothing in them. */
function withoutBlanks(rule: unknown): unknown {
  return Object.fromEntries(
    Object.entries((rule ?? {}) as Readonly<Record<string, unknown>>).filter(([, asked]) => asked !== null),
  );
}

function conditionBack(format: Excel.ConditionalFormat, { area, rule, look }: ConditionalFormat, number: number) {
  const place = `condition ${number}`;
  const range = format.getRange();
  range.load("address");
  const read = rule.kind === "expression" ? expressionBack(format, look) : dataBarBack(format);
  const expected =
    rule.kind === "expression"
      ? [`=${rule.formula}`, look.fill === null ? null : hex(look.fill), look.bold]
      : [String(rule.minimum), String(rule.maximum), hex(rule.color)];
  return () => [
    { place: `${place} cells`, expected: areaAddress(area), found: withoutSheet(range.address) },
    { place, expected, found: read() },
  ];
}

function expressionBack({ custom }: Excel.ConditionalFormat, { fill }: ConditionalFormat["look"]) {
  custom.rule.load("formula");
  custom.format.font.load("bold");
  custom.format.fill.load("color");
  return () => [custom.rule.formula, fill === null ? null : custom.format.fill.color, custom.format.font.bold === true];
}

function dataBarBack({ dataBar }: Excel.ConditionalFormat) {
  dataBar.load("lowerBoundRule,upperBoundRule");
  dataBar.positiveFormat.load("fillColor");
  const plain = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");
  return () => [
    plain(dataBar.lowerBoundRule.formula),
    plain(dataBar.upperBoundRule.formula),
    dataBar.positiveFormat.fillColor,
  ];
}

/** The usual digit of 7 pixels: where the normal font has another, all widths differ alike. */
function columnsBack(sheet: Excel.Worksheet, { columns }: SheetDraft) {
  return each([...columns], ([column, layout]) => {
    const letters = columnLetters(column);
    const range = sheet.getRange(`${letters}:${letters}`);
    range.load("columnHidden,format/columnWidth");
    const [size] = columnSizes(new Map([[column, layout]]), 7);
    return () => [
      { place: `hidden ${letters}`, expected: layout.hidden, found: range.columnHidden },
      ...(layout.hidden ? [] : [near(`width ${letters}`, size?.points ?? 0, range.format.columnWidth)]),
    ];
  });
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

function hex(color: string): string {
  return `#${color.toUpperCase()}`;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
