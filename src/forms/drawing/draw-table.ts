import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { cellOf } from "../description/field-type";
import type { FieldForm } from "../description/sheet-form";
import type { Canvas } from "./canvas";
import { rowHeight } from "./row-height";
import { looks, numberFormat, pointsFormat, styled } from "./styles";

/** One cell of a row to be drawn. A field left out is an empty cell in the style of its column. */
export type DrawnField = {
  readonly value?: CellValue;
  readonly formula?: string;
  /** Overrides the column's lock: true = an entry, false = a printed value. */
  readonly entry?: boolean;
  readonly decimals?: number;
  readonly style?: Style;
  readonly note?: string;
};

export type DrawnRow =
  | {
      readonly kind: "row";
      readonly fields: Readonly<Record<string, DrawnField>>;
      /** Words that may be chosen in its figures: the row is high enough for any of them. */
      readonly words?: readonly string[];
    }
  | { readonly kind: "section"; readonly text: string };

export type DrawnTable = { readonly headerRow: number; readonly firstRow: number; readonly lastRow: number };

type TableRows = {
  readonly top: number;
  readonly rows: readonly DrawnRow[];
  /** See rowPadding; left out = easy. */
  readonly padding?: number;
};

/** Draws header and rows from `top` on, columns from A in the order of the form. */
export function drawTable(drawn: Canvas, columns: readonly FieldForm[], { top, rows, padding }: TableRows): DrawnTable {
  columns.forEach((column, index) => {
    drawn.put(top, index + 1, { value: column.header, style: looks.header });
    drawn.width(index + 1, { width: column.width });
  });
  drawn.height(
    top,
    rowHeight(
      columns.map((column) => ({ text: column.header, width: column.width - 1 })),
      padding,
    ),
  );
  rows.forEach((row, index) => {
    if (row.kind === "section") drawSection(drawn, top + 1 + index, { text: row.text, columns: columns.length });
    else
      drawRow(drawn, top + 1 + index, {
        columns,
        fields: row.fields,
        words: row.words ?? [],
        ...(padding === undefined ? {} : { padding }),
      });
  });
  return { headerRow: top, firstRow: top + 1, lastRow: top + rows.length };
}

export function drawSection(
  drawn: Canvas,
  row: number,
  { text, columns }: { readonly text: string; readonly columns: number },
): void {
  for (let column = 1; column <= columns; column += 1) {
    drawn.put(row, column, { value: column === 1 ? text : null, style: looks.section });
  }
  drawn.merge({ top: row, left: 1, bottom: row, right: columns });
}

type RowFields = {
  readonly columns: readonly FieldForm[];
  readonly fields: Readonly<Record<string, DrawnField>>;
  readonly words: readonly string[];
  readonly padding?: number;
};

function drawRow(drawn: Canvas, row: number, { columns, fields, words, padding }: RowFields): void {
  const texts: { text: string; width: number }[] = [];
  columns.forEach((column, index) => {
    const drawnField = fields[column.key] ?? {};
    const value = cellOf(column.type, drawnField.value ?? null);
    const { formula, note } = drawnField;
    drawn.put(row, index + 1, {
      value,
      style: drawnField.style ?? fieldStyle(column, { ...drawnField, value }),
      ...(formula === undefined ? {} : { formula }),
      ...(note === undefined ? {} : { note }),
    });
    if (typeof value === "string") texts.push({ text: value, width: column.width });
    if (column.type.kind === "figure") texts.push(...words.map((text) => ({ text, width: column.width })));
  });
  drawn.height(row, rowHeight(texts, padding));
}

/** The style of a field: numbers right, dates and choices centred, text left; entries pale yellow and unlocked. */
export function fieldStyle(column: FieldForm, { entry, decimals, value }: DrawnField = {}): Style {
  const isEntry = entry ?? column.filling === "entry";
  switch (column.type.kind) {
    case "number":
      return styled("number", {
        format:
          column.type.inFull === true
            ? pointsFormat(column.type.decimals)
            : numberFormat(decimals ?? column.type.decimals),
        entry: isEntry,
      });
    case "figure":
      return decimals === undefined
        ? styled("text", { format: "@", entry: isEntry })
        : styled("number", { format: numberFormat(decimals), entry: isEntry });
    case "date":
      return styled("date", { entry: isEntry });
    case "choice":
    case "mark":
      return styled("centered", { format: "@", entry: isEntry });
    case "code":
      return styled("centered", { format: textFormat(column.type, value), entry: isEntry });
    case "text":
      return column.type.counts === true
        ? styled("centered", { format: textFormat(column.type, value), entry: isEntry })
        : styled("text", { format: "@", entry: isEntry });
    case "codes":
      return styled("text", { format: "@", entry: isEntry });
    default:
      return column.type satisfies never;
  }
}

/** A cell in which a number stands, or may be typed, is no cell of texts: there Excel would keep it as one. */
function textFormat({ counts }: { readonly counts?: true }, value: CellValue | undefined): string {
  return counts === true && typeof value !== "string" ? "General" : "@";
}
