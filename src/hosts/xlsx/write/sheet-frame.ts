import type { Cell, ColumnDef, HeaderFooter, PageSetup, WriteSheet, SheetChart } from "hucre";
import { areaAddress, addressOf, sheetReference } from "../../../workbook/address";
import type { Protection, SheetDraft, ChartDraft, ChartRange } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import { conditionalRules, dataValidation } from "./sheet-rules";
import { footerCode, pageMargins, pageNumberCode } from "../../../workbook/style";
import { storableText, xmlPlain } from "./xml-text";

/**
 * Everything of a sheet but its cells, as hucre takes it (counted from 0). Row heights are with the cells; print area
 * and titles are defined names, since hucre does not quote the sheet's name in them.
 */
export function sheetFrame(sheet: SheetDraft): WriteSheet {
  const { freeze, filter, state } = sheet;
  return {
    name: sheet.name,
    columns: columnDefinitions(sheet),
    cells: notes(sheet),
    merges: sheet.merges
      .filter((area) => area.top !== area.bottom || area.left !== area.right)
      .map((area) => ({
        startRow: area.top - 1,
        startCol: area.left - 1,
        endRow: area.bottom - 1,
        endCol: area.right - 1,
      })),
    dataValidations: sheet.validations.map((validation) => dataValidation(validation, sheet.name)),
    conditionalRules: conditionalRules(sheet.conditions),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map(sheetChart) }),
    ...(filter === null ? {} : { autoFilter: { range: areaAddress(filter) } }),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(sheet.protection === null ? {} : { protection: protection(sheet.protection) }),
    view: sheet.tab === null ? {} : { tabColor: { rgb: sheet.tab.toUpperCase() } },
    ...(state === "visible" ? {} : state === "hidden" ? { hidden: true } : { veryHidden: true }),
    pageSetup: pageSetup(sheet),
    headerFooter: headerFooter(sheet.print.footer),
    rowBreaks: sheet.print.breaks.map((row) => row - 1),
  };
}

function columnDefinitions(sheet: SheetDraft): ColumnDef[] {
  const last = Math.max(0, ...sheet.columns.keys());
  return Array.from({ length: last }, (_, index): ColumnDef => {
    const layout = sheet.columns.get(index + 1);
    if (layout === undefined) return {};
    return {
      width: layout.width,
      ...(layout.hidden ? { hidden: true } : {}),
      ...(layout.outline > 0 ? { outlineLevel: layout.outline } : {}),
    };
  });
}

/** hucre makes the two parts of notes from cells that carry them; the cells themselves are written elsewhere. */
function notes(sheet: SheetDraft): Map<string, Partial<Cell>> {
  const found = new Map<string, Partial<Cell>>();
  eachCell(sheet.rows, ({ note }, row, column) => {
    if (note !== null) found.set(`${row - 1},${column - 1}`, { comment: { text: storableText(note) } });
  });
  return found;
}

/** hucre's flags say what is allowed. Selecting is, everywhere: people copy from locked cells. */
function protection(allowed: Protection): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    autoFilter: allowed.filter,
    formatColumns: allowed.formatColumns,
    ...(allowed.formatRows === true ? { formatRows: true } : {}),
    insertRows: allowed.insertRows,
  };
}

/** In inches, as the format has it. */
const margins = Object.fromEntries(
  Object.entries(pageMargins).map(([side, millimetres]) => [side, Math.round((millimetres / 25.4) * 10_000) / 10_000]),
);

function pageSetup(sheet: SheetDraft): PageSetup {
  const { orientation, paper = "a4", pagesHigh } = sheet.print;
  return { paperSize: paper, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: pagesHigh, margins };
}

/** The first page has no number but the same footer. */
function headerFooter(footer: string): HeaderFooter {
  const numbered: HeaderFooter = { differentFirst: true, oddHeader: `&C${pageNumberCode}` };
  if (footer === "") return numbered;
  const text = `&L${footerCode(storableText(footer))}`;
  return { ...numbered, oddFooter: text, firstFooter: text };
}

/** A chart as hucre takes it: rows and columns count from 0, the right and bottom edges are those of the next cell. */
function sheetChart(chart: ChartDraft): SheetChart {
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

/** hucre numbers the charts of a drawing; this puts in the names by which the charts are found again. */
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
