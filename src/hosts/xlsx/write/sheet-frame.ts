import type { Cell, ColumnDef, HeaderFooter, PageSetup, WriteSheet } from "hucre";
import { areaAddress } from "../../../workbook/address";
import type { Protection, SheetDraft } from "../../../workbook/draft";
import { sheetChart } from "./charts";
import { conditionalRules } from "./conditional-rules";
import { dataValidation } from "./data-validation";
import { storableText } from "./xml-text";

/**
 * Everything of a sheet but its cells, in hucre's words (which counts from 0). Row heights are with the cells;
 * print area and titles are defined names, since hucre does not quote the sheet's name in them.
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
  for (const [row, cells] of sheet.rows) {
    for (const [column, { note }] of cells) {
      if (note !== null) found.set(`${row - 1},${column - 1}`, { comment: { text: storableText(note) } });
    }
  }
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

/** Inches, as the format has it. */
const millimetre = 1 / 25.4;
const margins = {
  top: round(20 * millimetre),
  bottom: round(20 * millimetre),
  left: round(30 * millimetre),
  right: round(15 * millimetre),
  header: round(10 * millimetre),
  footer: round(10 * millimetre),
};

function round(inches: number): number {
  return Math.round(inches * 10_000) / 10_000;
}

function pageSetup(sheet: SheetDraft): PageSetup {
  const { orientation, pagesHigh } = sheet.print;
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: pagesHigh, margins };
}

/** The first page has no number (Nghị định 30/2020/NĐ-CP, phụ lục I) but the same footer. */
function headerFooter(footer: string): HeaderFooter {
  const numbered: HeaderFooter = { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' };
  if (footer === "") return numbered;
  const text = `&L&"Times New Roman,Italic"&10${footerText(footer)}`;
  return { ...numbered, oddFooter: text, firstFooter: text };
}

/** "&" begins a code, so it is doubled; a digit right after the font size would be read as part of it. */
function footerText(footer: string): string {
  const escaped = storableText(footer).replaceAll("&", "&&");
  return /^\d/.test(escaped) ? ` ${escaped}` : escaped;
}
