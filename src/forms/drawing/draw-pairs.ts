import type { CellValue } from "../../workbook/cell";
import { type ChoiceRule, entryRule } from "./entry-rules";
import { type Canvas, canvas } from "./canvas";
import type { PairsForm } from "../description/sheet-form";
import { labelHeader, valueHeader } from "../reading/read-pairs";
import { looks, styled, palette } from "./styles";
import { wordsOf } from "../description/field-type";
import { printedInput } from "./printed-input";
import { rowHeight } from "./row-height";
import { fieldStyle } from "./draw-table";
import type { SheetDraft } from "../../workbook/draft";

/** Column widths in characters: label, value, guidance. */
const usualWidths = [34, 46, 56] as const;

type DrawnPairs = { readonly firstRow: number; readonly lastRow: number; readonly valueColumn: number };

type Pairs = {
  readonly top: number;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly choiceRule: ChoiceRule;
  readonly widths?: readonly [number, number, number];
};

/** Labels, each with its value and a line of guidance, from `top` on. */
export function drawPairs(
  drawn: Canvas,
  form: PairsForm,
  { top, values, choiceRule, widths = usualWidths }: Pairs,
): DrawnPairs {
  [labelHeader, valueHeader, "Hướng dẫn"].forEach((header, index) => {
    drawn.put(top, index + 1, { value: header, style: looks.header });
    drawn.width(index + 1, { width: widths[index] ?? 0 });
  });
  form.fields.forEach((field, index) => {
    const row = top + 1 + index;
    const value = values[field.key] ?? null;
    const shown = typeof value === "string" ? wordsOf(field.type, value) : value;
    const isEntry = field.filling === "entry";
    drawn.put(row, 1, { value: field.header, style: styled("text", { bold: true }) });
    drawn.put(row, 2, { value: shown, style: pairStyle(field, isEntry) });
    drawn.put(row, 3, { value: field.help.vi, style: looks.text });
    drawn.height(
      row,
      rowHeight([
        { text: field.help.vi, width: widths[2] },
        { text: typeof shown === "string" ? shown : "", width: widths[1] },
      ]),
    );
    if (isEntry) drawn.validate(entryRule(field, { top: row, left: 2, bottom: row, right: 2 }, { choiceRule }));
  });
  return { firstRow: top + 1, lastRow: top + form.fields.length, valueColumn: 2 };
}

/** The style of a pair's value. Years have no thousands separator. */
export function pairStyle(field: PairsForm["fields"][number], entry: boolean): ReturnType<typeof fieldStyle> {
  if (field.type.kind === "number" && field.type.decimals === 0) return styled("centered", { format: "0", entry });
  if (field.type.kind === "number") return styled("centered", { format: "#,##0.00", entry });
  return fieldStyle(field, { entry });
}

type PairsSheet = {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly choiceRule: ChoiceRule;
  readonly stamp: string | null;
  readonly subtitle: string;
};

export function drawPairsSheet(form: PairsForm, { values, choiceRule, stamp, subtitle }: PairsSheet): SheetDraft {
  const drawn = canvas(form.sheet);
  [form.title, subtitle, stamp].forEach((value, index) => {
    drawn.put(index + 1, 1, {
      value: value === "" ? null : value,
      style: [looks.title, looks.subtitle, looks.stamp][index] ?? looks.plain,
    });
    drawn.merge({ top: index + 1, left: 1, bottom: index + 1, right: 3 });
  });
  const drawnPairs = drawPairs(drawn, form, { top: 4, values, choiceRule });
  const sheet = drawn.finish({ tab: palette.inputTab, freeze: { rows: 4, columns: 0 } });
  return printedInput(sheet, { orientation: "landscape", headerRow: 4, bottom: drawnPairs.lastRow, right: 3 });
}
