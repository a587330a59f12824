import type { Cell, CellStyle, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { columnNumber } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { DraftCell, PrintSetup, Protection, SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import type { Rows } from "../../../src/workbook/sheet";
import type { Style } from "../../../src/workbook/style";
import { copiedFormula } from "../../excel-host/model/formula-text";
import { barDirections, chartsOf, type BarDirections } from "./charts-of-sheet";
import { areaOf, conditionsOf, validationsOf } from "./rules-of-sheet";
import { rgb, styleOfCell } from "./style-of-cell";

/**
 * An .xlsx file with its looks and rules, read by hucre: a reader that shares nothing with the product's own. Throws at
 * what a draft can't say, so that nothing is lost unseen; rules of "any value" are the exception (hucre passes them
 * over).
 */
export async function draftOfXlsx(bytes: Uint8Array): Promise<WorkbookDraft> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const styles = styleReader(workbook);
  const directions = barDirections(bytes);
  const own = (workbook.namedRanges ?? []).filter(
    ({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."),
  );
  return {
    title: workbook.properties?.title ?? "",
    sheets: workbook.sheets.map((sheet) => sheetDraftOf(sheet, styles, directions)),
    names: own.map(({ name, range }) => ({ name, reference: range })),
    active: workbook.activeSheet ?? 0,
  };
}

type StyleReader = (style: CellStyle | undefined) => Style;

/**
 * Cells of one look share one object. hucre makes an object for each cell of parts that it shares between them: the
 * parts name the look, which is a quarter quicker than to write out what is in them.
 */
function styleReader({ defaultFont }: Workbook): StyleReader {
  const font = { name: defaultFont?.name ?? "Calibri", size: defaultFont?.size ?? 11 };
  const byLook = new Map<string, Style>();
  const byText = new Map<string, Style>();
  const numbers = new Map<unknown, number>();
  const numberOf = (part: unknown): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const plain = styleOfCell(undefined, font);
  return (style) => {
    if (style === undefined) return plain;
    let look = "";
    for (const [name, part] of Object.entries(style)) look += `${name}${numberOf(part)} `;
    const known = byLook.get(look);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    const made = byText.get(text) ?? styleOfCell(style, font);
    byText.set(text, made);
    byLook.set(look, made);
    return made;
  };
}

function sheetDraftOf(sheet: Sheet, styles: StyleReader, directions: BarDirections): SheetDraft {
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined ? [] : [[row + 1, height] as const],
  );
  return {
    name: sheet.name,
    state: sheet.veryHidden === true ? "very-hidden" : sheet.hidden === true ? "hidden" : "visible",
    tab: rgb(sheet.view?.tabColor),
    rows: rowsOf(sheet, styles),
    columns: columnsOf(sheet),
    heights: new Map(heights),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    filter: sheet.autoFilter === undefined ? null : areaOf(sheet.autoFilter.range),
    validations: validationsOf(sheet),
    conditions: conditionsOf(sheet),
    charts: chartsOf(sheet, directions),
    protection: protectionOf(sheet),
    print: printOf(sheet),
  };
}

function rowsOf(sheet: Sheet, styles: StyleReader): Rows<DraftCell> {
  const rows = new Map<number, Map<number, DraftCell>>();
  const written = sharedFormulas();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cells = rows.get(row + 1) ?? new Map<number, DraftCell>();
    rows.set(row + 1, cells.set(column + 1, cellOf({ ...cell, ...written(cell, { row, column }) }, styles)));
  }
  return rows;
}

type Place = { readonly row: number; readonly column: number };

/** Writes out shared formulas, of which hucre gives the text in their first cell alone; that one is met first. */
function sharedFormulas(): (cell: Cell, at: Place) => Pick<Cell, "formula"> {
  const firsts = new Map<number, Place & { readonly text: string }>();
  return ({ formula, formulaSharedIndex: index }, { row, column }) => {
    if (formula === undefined || index === undefined) return {};
    if (formula !== "") firsts.set(index, { row, column, text: formula });
    const first = firsts.get(index);
    if (first === undefined) throw new Error(`The shared formula ${index} has no text before its copies`);
    return { formula: copiedFormula(first.text, { rows: row - first.row, columns: column - first.column }) };
  };
}

function cellOf(cell: Cell, styles: StyleReader): DraftCell {
  const { formula = null } = cell;
  const value = formula === null ? cell.value : (cell.formulaResult ?? cell.value);
  return {
    value: valueOf(value, cell.type === "error"),
    formula,
    style: styles(cell.style),
    note: cell.comment?.text ?? null,
  };
}

function valueOf(value: unknown, isError: boolean): CellValue {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 19).replace("T00:00:00", "") };
  if (typeof value === "string") return isError ? { error: value } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

function columnsOf(sheet: Sheet): SheetDraft["columns"] {
  const layouts = (sheet.columns ?? []).flatMap(({ width, hidden, outlineLevel }, index) =>
    width === undefined ? [] : [[index + 1, { width, hidden: hidden === true, outline: outlineLevel ?? 0 }] as const],
  );
  return new Map(layouts);
}

function protectionOf({ protection }: Sheet): Protection | null {
  if (protection?.sheet !== true) return null;
  return {
    filter: protection.autoFilter === true,
    formatColumns: protection.formatColumns === true,
    ...(protection.formatRows === true ? { formatRows: true } : {}),
    insertRows: protection.insertRows === true,
  };
}

function printOf({ pageSetup, headerFooter, rowBreaks }: Sheet): PrintSetup {
  const {
    orientation = "portrait",
    paperSize,
    printArea = "",
    printTitlesRow = "",
    printTitlesColumn = "",
    fitToHeight = 0,
  } = pageSetup ?? {};
  // hucre leaves part of a sheet's name before the area where the name has a comma: the area is what stands at the end.
  const area = /[A-Z]+\d+(:[A-Z]+\d+)?$/.exec(printArea.replaceAll("$", ""))?.[0];
  return {
    orientation,
    ...(paperSize === "a3" ? { paper: "a3" } : {}),
    area: area === undefined ? null : areaOf(area),
    titleRows: spanOf(/\d+:\d+$/.exec(printTitlesRow.replaceAll("$", ""))?.[0], Number),
    titleColumns: spanOf(/[A-Z]+:[A-Z]+$/.exec(printTitlesColumn.replaceAll("$", ""))?.[0], columnNumber),
    breaks: (rowBreaks ?? []).map((row) => row + 1),
    pagesHigh: fitToHeight,
    footer: (headerFooter?.oddFooter ?? "").replace(/^&L&"[^"]*"&10 ?/, "").replaceAll("&&", "&"),
  };
}

function spanOf(reference: string | undefined, numberOf: (part: string) => number): PrintSetup["titleRows"] {
  const [from, to] = reference?.split(":") ?? [];
  return from === undefined || to === undefined ? null : { from: numberOf(from), to: numberOf(to) };
}
