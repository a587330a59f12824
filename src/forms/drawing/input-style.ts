import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import type { FieldForm } from "../description/sheet-form";
import { fieldStyle } from "./draw-table";

/** Board sheets are plain white: every cell of them is an entry, so yellow would say nothing. */
export function inputStyle(column: FieldForm, value: CellValue): Style {
  const decimals = typeof value === "number" ? decimalsOf(value) : undefined;
  return unlocked(fieldStyle(column, { entry: false, value, ...(decimals === undefined ? {} : { decimals }) }));
}

const opened = new Map<Style, Style>();

function unlocked(style: Style): Style {
  const known = opened.get(style);
  if (known !== undefined) return known;
  const open = { ...style, locked: false };
  opened.set(style, open);
  return open;
}

/** Years and codes of whole numbers need no decimals; others show what was typed, at most four. */
function decimalsOf(value: number): number {
  return Math.min(4, String(value).split(".")[1]?.length ?? 0);
}
