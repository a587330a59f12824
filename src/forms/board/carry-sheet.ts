import { addressOf, parseAddress, type Area } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { leadsOutside } from "../../workbook/outside-formula";
import type { Sheet } from "../../workbook/sheet";
import type { Style } from "../../workbook/style";
import type { FieldForm, ListForm, PairsForm } from "../description/sheet-form";
import { canvas, type Canvas } from "../drawing/canvas";
import { inputStyle, type InputRow } from "../drawing/draw-input-list";
import { pairStyle } from "../drawing/draw-pairs";
import { entryRule, type ChoiceRule } from "../drawing/entry-rules";
import { rowHeight } from "../drawing/row-height";
import { looks, palette, styled } from "../drawing/styles";
import { findHeader, type Header } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { readPairs } from "../reading/read-pairs";
import { drawAddedRows, lastDataRow, placedFields, type PlacedFields } from "./added-rows";

/** Columns of people's own get this width when the file says none. */
const ownWidth = 14;

/**
 * An input sheet written again exactly where its people left it: every value, formula, row and column stays in its
 * place, also those they added; only the look is renewed. `added` rows go under everything written there.
 */
export function carryList(sheet: Sheet, form: ListForm, { choiceRule, added }: { readonly choiceRule: ChoiceRule; readonly added: readonly InputRow[] }): SheetDraft {
  const header = findHeader(sheet, form);
  if (header === null) return carryOwnSheet(sheet);
  const drawn = canvas(sheet.name);
  const fields = placedFields(header, form);
  copyCells(drawn, sheet, (row, column, cell) => listStyle({ row, header, field: fields.get(column) }, cell));
  setWidths(drawn, sheet, new Map([...fields].map(([column, field]) => [column, field.width])));
  const lastRow = lastDataRow(sheet, header, form);
  drawBlankCells(drawn, { header, fields, lastRow });
  const bottom = Math.max(header.row + 1, drawAddedRows(drawn, sheet, { fields, lastRow, added }));
  for (const [column, field] of fields) {
    const reads = field.type.kind === "figure" ? ({ reads: "words" } as const) : {};
    drawn.validate(entryRule(field, { top: header.row + 1, left: column, bottom: bottom + 1000, right: column }, { choiceRule, ...reads }));
  }
  const right = Math.max(...fields.keys(), ...columnsInUse(sheet));
  return drawn.finish({
    state: sheet.state,
    tab: palette.inputTab,
    freeze: { rows: header.row, columns: form.frozenColumns },
    filter: { top: header.row, left: 1, bottom, right },
    print: { orientation: form.orientation, area: { top: 1, left: 1, bottom, right }, titleRows: { from: header.row, to: header.row } },
  });
}

type ListSpot = { readonly row: number; readonly header: Header; readonly field: FieldForm | undefined };

function listStyle({ row, header, field }: ListSpot, cell: Cell): Style {
  if (row < header.row) return keepFormat(row === 1 ? looks.title : row === 3 ? looks.stamp : looks.subtitle, cell);
  if (row === header.row) return keepFormat(looks.header, cell);
  return field === undefined ? ownStyle(cell) : keepFormat(inputStyle(field, cell.value), cell);
}

/**
 * What is no typed text keeps its own format: in a percent-formatted cell 0.95 means 95 (contract §4, Numbers), a day is
 * a number in a format of days, and a formula in a cell of format "@" would turn into text when it is next touched.
 */
function keepFormat(style: Style, { value, formula, format }: Cell): Style {
  if (formula === null && (value === null || typeof value === "string")) return style;
  if (format !== "General") return reformatted(style, format);
  return style.numberFormat === "@" || style.numberFormat === looks.date.numberFormat ? reformatted(style, format) : style;
}

const reformats = new Map<string, Style>();

function reformatted(style: Style, format: string): Style {
  if (style.numberFormat === format) return style;
  const key = `${JSON.stringify(style)}|${format}`;
  const known = reformats.get(key);
  if (known !== undefined) return known;
  const made = { ...style, numberFormat: format };
  reformats.set(key, made);
  return made;
}

function ownStyle(cell: Cell): Style {
  return reformatted(styled(typeof cell.value === "number" ? "number" : "text"), cell.format);
}

function copyCells(drawn: Canvas, sheet: Sheet, styleOf: (row: number, column: number, cell: Cell) => Style): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const formula = carriedFormula(cell);
      drawn.put(row, column, { value: cell.value, style: styleOf(row, column, cell), ...(formula === null ? {} : { formula }) });
    }
  }
  sheet.merges.forEach((area, index) => {
    if (!sheet.merges.some((other, at) => at < index && overlap(area, other))) drawn.merge(area);
  });
}

const longestFormula = 8_192;

/** Other programs save formulas with their "=", or longer than Excel takes them: of those, and of those that lead outside the workbook, the result is carried. */
function carriedFormula({ formula }: Cell): string | null {
  const text = formula?.replace(/^=+/u, "") ?? "";
  return text === "" || text.length > longestFormula || leadsOutside(text) ? null : text;
}

/** Cells whose formula was left behind because it leads outside, each with what it was. */
export function formulasLeftBehind(sheet: Sheet): readonly string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => (formula !== null && leadsOutside(formula) ? [`${sheet.name}!${addressOf(row, column)} (=${formula.slice(0, 60)})`] : [])),
  );
}

/** Excel refuses a sheet with merged areas that overlap; the first of them stays. */
function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function setWidths(drawn: Canvas, sheet: Sheet, usual: ReadonlyMap<number, number>): void {
  const columns = new Set([...columnsInUse(sheet), ...usual.keys(), ...sheet.widths.keys()]);
  const widthOf = (column: number): number => sheet.widths.get(column) ?? usual.get(column) ?? ownWidth;
  for (const column of columns) drawn.width(column, { width: widthOf(column) });
  for (const [row, cells] of sheet.rows) {
    const merged = sheet.merges.some((area) => area.top <= row && row <= area.bottom);
    if (!merged) drawn.height(row, rowHeight([...cells].map(([column, cell]) => ({ text: typeof cell.value === "string" ? cellText(cell) : "", width: widthOf(column) }))));
  }
}

function columnsInUse(sheet: Sheet): readonly number[] {
  return [...new Set([...sheet.rows.values()].flatMap((cells) => [...cells.keys()]))];
}

/** Cells of a data row that hold nothing still get their borders. */
function drawBlankCells(drawn: Canvas, { header, fields, lastRow }: { readonly header: Header; readonly fields: PlacedFields; readonly lastRow: number }): void {
  for (let row = header.row + 1; row <= lastRow; row += 1) {
    for (const [column, field] of fields) {
      if (drawn.cell(row, column) === undefined) drawn.put(row, column, { value: null, style: inputStyle(field, null) });
    }
  }
}

/** `Kỳ báo cáo` and other pairs, in their places. */
export function carryPairs(sheet: Sheet, form: PairsForm, choiceRule: ChoiceRule): SheetDraft {
  const { cells } = readPairs(sheet, form);
  const drawn = canvas(sheet.name);
  const fieldAt = new Map(form.fields.map((field) => [cells.get(field.key) ?? "", field]));
  copyCells(drawn, sheet, (row, column, cell) => pairsStyle({ row, column, cell, field: fieldAt.get(addressOf(row, column)) }));
  setWidths(drawn, sheet, new Map());
  for (const [address, field] of fieldAt) {
    const position = parseAddress(address);
    if (position === null) continue;
    const { row, column } = position;
    if (drawn.cell(row, column) === undefined) drawn.put(row, column, { value: null, style: pairStyle(field, true) });
    drawn.validate(entryRule(field, { top: row, left: column, bottom: row, right: column }, { choiceRule }));
  }
  return drawn.finish({ state: sheet.state, tab: palette.inputTab, freeze: { rows: 4, columns: 0 }, print: { orientation: "landscape" } });
}

type PairSpot = { readonly row: number; readonly column: number; readonly cell: Cell; readonly field: FieldForm | undefined };

function pairsStyle({ row, column, cell, field }: PairSpot): Style {
  if (field !== undefined) return keepFormat(pairStyle(field, true), cell);
  if (row <= 3) return keepFormat(row === 1 ? looks.title : row === 3 ? looks.stamp : looks.subtitle, cell);
  if (row === 4) return keepFormat(looks.header, cell);
  return column === 1 ? keepFormat(styled("text", { bold: true }), cell) : ownStyle(cell);
}

/** A sheet of people's own: values, formulas, number formats, widths and merges. */
export function carryOwnSheet(sheet: Sheet): SheetDraft {
  const drawn = canvas(sheet.name);
  copyCells(drawn, sheet, (_row, _column, cell) => reformatted(looks.plain, cell.format));
  for (const [column, width] of sheet.widths) drawn.width(column, { width });
  return drawn.finish({ state: sheet.state });
}
