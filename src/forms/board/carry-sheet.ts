import { addressOf, parseAddress, type Area } from "../../workbook/address";
import type { Cell, CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { leadsOutside } from "../../workbook/outside-formula";
import type { Sheet } from "../../workbook/sheet";
import type { Style } from "../../workbook/style";
import type { FieldForm, PairsForm } from "../description/sheet-form";
import { canvas, type Canvas } from "../drawing/canvas";
import { pairStyle } from "../drawing/draw-pairs";
import { entryRule, type ChoiceRule } from "../drawing/entry-rules";
import { printedInput } from "../drawing/printed-input";
import { rowHeight } from "../drawing/row-height";
import { inFormat, looks, palette, styled } from "../drawing/styles";
import { cellText } from "../reading/finding";
import { unicodeCell } from "../reading/unicode-texts";
import { readPairs } from "../reading/read-pairs";

/** Width of columns that people added, where the file states none. */
const ownWidth = 14;

/**
 * A cell that holds no typed text keeps its number format: in a percent-formatted cell 0.95 means 95 (contract §4,
 * Numbers), a date is a number with a date format, and a formula in a cell of format "@" would turn into text at the
 * next edit.
 */
export function keepFormat(style: Style, { value, formula, format }: Cell): Style {
  if (formula === null && (value === null || typeof value === "string")) return style;
  if (format !== "General") return inFormat(style, format);
  return style.numberFormat === "@" || style.numberFormat === looks.date.numberFormat ? inFormat(style, format) : style;
}

export function ownStyle(cell: Cell): Style {
  return inFormat(styled(typeof cell.value === "number" ? "number" : "text"), cell.format);
}

export function copyCells(
  drawn: Canvas,
  sheet: Sheet,
  styleOf: (row: number, column: number, cell: Cell) => Style,
): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const formula = carriedFormula(cell);
      drawn.put(row, column, {
        ...carriedText(cell, styleOf(row, column, cell)),
        ...(formula === null ? {} : { formula }),
      });
    }
  }
  sheet.merges.forEach((area, index) => {
    if (!sheet.merges.some((other, at) => at < index && overlap(area, other))) drawn.merge(area);
  });
}

/**
 * Text in an old encoding stays as typed, in its font: it can be read in no other. A text in several fonts is
 * converted, since a cell is written in one font.
 */
function carriedText(cell: Cell, style: Style): { readonly value: CellValue; readonly style: Style } {
  const { value, legacyFont, legacyRuns } = cell;
  if (legacyRuns !== undefined) return { value: unicodeCell(cell).value, style };
  return { value, style: legacyFont === undefined ? style : { ...style, font: { ...style.font, name: legacyFont } } };
}

const longestFormula = 8_192;

/**
 * Other programs save formulas with a leading "=", or longer than Excel allows. Of formulas that are too long or lead
 * outside the workbook, only the result is kept.
 */
function carriedFormula({ formula }: Cell): string | null {
  const text = formula?.replace(/^=+/u, "") ?? "";
  return text === "" || text.length > longestFormula || leadsOutside(text) ? null : text;
}

/** Cells whose formula was dropped because it leads outside the workbook, each with its formula. */
export function formulasLeftBehind(sheet: Sheet): readonly string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) =>
      formula !== null && leadsOutside(formula)
        ? [`${sheet.name}!${addressOf(row, column)} (=${formula.slice(0, 60)})`]
        : [],
    ),
  );
}

/** Excel refuses a sheet whose merged areas overlap: only the first of them is kept. */
function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function setWidths(drawn: Canvas, sheet: Sheet, usual: ReadonlyMap<number, number>): void {
  const columns = new Set([...columnsInUse(sheet), ...usual.keys(), ...sheet.widths.keys()]);
  const widthOf = (column: number): number => sheet.widths.get(column) ?? usual.get(column) ?? ownWidth;
  for (const column of columns) drawn.width(column, { width: widthOf(column) });
  for (const [row, cells] of sheet.rows) {
    const merged = sheet.merges.some((area) => area.top <= row && row <= area.bottom);
    if (!merged)
      drawn.height(
        row,
        rowHeight(
          [...cells].map(([column, cell]) => ({
            text: typeof cell.value === "string" ? cellText(cell) : "",
            width: widthOf(column),
          })),
        ),
      );
  }
}

export function columnsInUse(sheet: Sheet): readonly number[] {
  return [...new Set([...sheet.rows.values()].flatMap((cells) => [...cells.keys()]))];
}

/** `Kỳ báo cáo` and other pairs, in their places. */
export function carryPairs(sheet: Sheet, form: PairsForm, choiceRule: ChoiceRule): SheetDraft {
  const { cells } = readPairs(sheet, form);
  const drawn = canvas(sheet.name);
  const fieldAt = new Map(form.fields.map((field) => [cells.get(field.key) ?? "", field]));
  copyCells(drawn, sheet, (row, column, cell) =>
    pairsStyle({ row, column, cell, field: fieldAt.get(addressOf(row, column)) }),
  );
  setWidths(drawn, sheet, new Map());
  for (const [address, field] of fieldAt) {
    const position = parseAddress(address);
    if (position === null) continue;
    const { row, column } = position;
    if (drawn.cell(row, column) === undefined) drawn.put(row, column, { value: null, style: pairStyle(field, true) });
    drawn.validate(entryRule(field, { top: row, left: column, bottom: row, right: column }, { choiceRule }));
  }
  const carried = drawn.finish({ state: sheet.state, tab: palette.inputTab, freeze: { rows: 4, columns: 0 } });
  const [bottom, right] = [drawn.lastRow(), Math.max(3, ...columnsInUse(sheet))];
  return printedInput(carried, { orientation: "landscape", headerRow: 4, bottom, right });
}

type PairSpot = {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly field: FieldForm | undefined;
};

function pairsStyle({ row, column, cell, field }: PairSpot): Style {
  if (field !== undefined) return keepFormat(pairStyle(field, true), cell);
  if (row <= 3) return keepFormat(row === 1 ? looks.title : row === 3 ? looks.stamp : looks.subtitle, cell);
  if (row === 4) return keepFormat(looks.header, cell);
  return column === 1 ? keepFormat(styled("text", { bold: true }), cell) : ownStyle(cell);
}

/** A sheet that people added: values, formulas, number formats, widths and merges. */
export function carryOwnSheet(sheet: Sheet): SheetDraft {
  const drawn = canvas(sheet.name);
  copyCells(drawn, sheet, (_row, _column, cell) => inFormat(looks.plain, cell.format));
  for (const [column, width] of sheet.widths) drawn.width(column, { width });
  return drawn.finish({ state: sheet.state });
}
