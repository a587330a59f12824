import type { FilledForm } from "../../../domain/statistics/fill-forms";
import type { FormColumn, FormLine } from "../../../domain/statistics/statistical-forms";
import type { Area } from "../../../workbook/address";
import type { Canvas } from "../../drawing/canvas";
import { drawSection } from "../../drawing/draw-table";
import { rowHeight, totalWidth } from "../../drawing/row-height";
import { looks, numberFormat, styled } from "../../drawing/styles";
import { orderCell, type OutputCell, wordCell } from "../output-cells";
import { cellFormula, type CommendationPlaces, type FormPlaces } from "./form-formulas";

/** Columns before the figures: what the line is, Mã số, and its measure where the form has none of its own. */
type Lead = {
  readonly header: string;
  readonly letter: string;
  readonly width: number;
  readonly of: (line: FormLine) => string | null;
};

function leadsOf({ form }: FilledForm): readonly Lead[] {
  const all: readonly Lead[] = [
    { header: "", letter: "A", width: 58, of: lineWords },
    { header: "Mã số", letter: "B", width: 8, of: ({ number }) => number },
    { header: "Đơn vị tính", letter: "C", width: 16, of: ({ measure }) => measure },
  ];
  return form.measure === null ? all : all.slice(0, 2);
}

function lineWords({ kind, label }: FormLine): string {
  if (kind === "total") return label;
  return kind === "part" && !label.startsWith("Trong đó") ? `+ ${label}` : kind === "part" ? label : `- ${label}`;
}

/**
 * Characters that a form has together: with these its lines fill a page that it fits on, and the heading of the State
 * has room on one line beside the first column.
 */
const wide = 190;
const narrow = 116;

/** Widths of the columns in characters; a form with one column of figures is printed upright. */
export function formWidths(filled: FilledForm): readonly number[] {
  const leads = leadsOf(filled).map(({ width }) => width);
  const totals = filled.columns.filter(({ total }) => total).length * totalWidthOf;
  const others = filled.columns.filter(({ total }) => !total).length;
  const left = (others > 1 ? wide : narrow) - totalWidth(leads) - totals;
  const width = Math.max(10, Math.min(40, Math.floor(left / others)));
  return [...leads, ...filled.columns.map(({ total }) => (total ? totalWidthOf : width))];
}

const totalWidthOf = 12;

export type DrawnFormTable = { readonly headerRow: number; readonly lastRow: number; readonly places: FormPlaces };

/** Draws header and lines from `top` on. Returns the header's last row, the last row, and where the cells stand. */
export function drawFormTable(
  drawn: Canvas,
  filled: FilledForm,
  { top, commendations }: { readonly top: number; readonly commendations: CommendationPlaces | null },
): DrawnFormTable {
  const widths = formWidths(filled);
  widths.forEach((width, index) => drawn.width(index + 1, { width }));
  const headerRow = drawFormHeader(drawn, filled, { top, widths });
  const leads = leadsOf(filled);
  const places: FormPlaces = {
    rowOf: new Map(filled.lines.map(({ key }, index) => [key, headerRow + 1 + index])),
    columnOf: new Map(filled.columns.map(({ key }, index) => [key, leads.length + 1 + index])),
  };
  filled.lines.forEach((line, index) => {
    const row = headerRow + 1 + index;
    if (line.kind === "heading") {
      drawSection(drawn, row, { text: line.label, columns: widths.length });
      return;
    }
    const bold = line.kind === "total";
    leads.forEach((lead, at) =>
      drawn.put(row, at + 1, {
        value: lead.of(line),
        style: styled(at === 0 ? "text" : "centered", { format: "@", bold }),
      }),
    );
    for (const column of filled.columns) drawFigure(drawn, filled, { line, column, places, commendations });
    drawn.height(row, rowHeight([{ text: lineWords(line), width: widths[0] ?? 0 }]));
  });
  return { headerRow, lastRow: headerRow + filled.lines.length, places };
}

type Figure = {
  readonly line: FormLine;
  readonly column: FormColumn;
  readonly places: FormPlaces;
  readonly commendations: CommendationPlaces | null;
};

function drawFigure(drawn: Canvas, filled: FilledForm, { line, column, places, commendations }: Figure): void {
  const [row, at] = [places.rowOf.get(line.key) ?? 0, places.columnOf.get(column.key) ?? 0];
  const value = filled.value(line, column);
  const formula = cellFormula(filled, { line, column }, { places, commendations });
  const style = styled("number", { format: numberFormat(0), bold: line.kind === "total" || column.total });
  drawn.put(row, at, formula === null ? { value, style } : { value: value ?? "", style, formula });
}

/** Rows of the header from the top: what the columns are together, their groups, each, and its number. */
function drawFormHeader(drawn: Canvas, filled: FilledForm, { top, widths }: HeaderPlace): number {
  const leads = leadsOf(filled);
  const boxes = headerBoxes(filled, { top, widths });
  for (const box of boxes) drawBox(drawn, box);
  const own = Math.max(...boxes.map(({ bottom }) => bottom));
  for (let row = top; row <= own; row += 1) {
    const texts = boxes
      .filter((box) => box.bottom === row && (box.top === row || row === own) && box.text !== "")
      .map(({ text, left, right }) => ({ text, width: (totalWidth(widths.slice(left - 1, right)) - 1) * boldShare }));
    drawn.height(row, rowHeight(texts));
  }
  const numbers = [
    ...leads.map(({ letter }) => letter),
    ...filled.columns.map(({ number, total }) => (total ? totalWords(filled, number) : number)),
  ];
  numbers.forEach((number, index) => drawn.put(own + 1, index + 1, numbered(number)));
  return own + 1;
}

/** The letter or number of a column, or what it adds up. */
function numbered(number: string): OutputCell {
  return /^\d+$/u.test(number) ? orderCell(Number(number)) : wordCell(number);
}

type HeaderPlace = { readonly top: number; readonly widths: readonly number[] };

/** A text of the header over the cells that it stands in. */
type Box = Area & { readonly text: string };

function headerBoxes(filled: FilledForm, { top, widths }: HeaderPlace): readonly Box[] {
  const { form, columns } = filled;
  const leads = leadsOf(filled).length;
  const below = top + (form.across === null ? 0 : 1);
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  const own = below + (groups.length === 0 ? 0 : 1);
  const at = (index: number): number => leads + 1 + index;
  const first = at(columns.filter(({ total }) => total).length);
  return [
    ...leadsOf(filled).map(({ header }, index) => ({
      ...{ top, bottom: own, left: index + 1, right: index + 1 },
      text: header,
    })),
    ...columns.map(({ header, total, group }, index) => ({
      ...{ top: total ? top : group === null ? below : own, bottom: own, left: at(index), right: at(index) },
      text: header,
    })),
    ...(form.across === null ? [] : [{ top, bottom: top, left: first, right: widths.length, text: form.across }]),
    ...groups.map((group) => {
      const of = columns.flatMap((column, index) => (column.group === group ? [at(index)] : []));
      return { top: below, bottom: below, left: Math.min(...of), right: Math.max(...of), text: group };
    }),
  ];
}

function drawBox(drawn: Canvas, { top, left, bottom, right, text }: Box): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const value = row === top && column === left && text !== "" ? text : null;
      drawn.put(row, column, { value, style: looks.header });
    }
  drawn.merge({ top, left, bottom, right });
}

/** Bold letters are wider. */
const boldShare = 0.88;

/** "1=2+3+4". */
function totalWords({ form, columns }: FilledForm, number: string): string {
  const others = [...new Set(columns.filter(({ total }) => !total).map((column) => column.number))];
  return form.code === "0601" ? `${number}=${others.join("+")}` : number;
}
