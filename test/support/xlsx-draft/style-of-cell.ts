import type { BorderSide, CellStyle, Color } from "hucre";
import type { Border, Line, Style } from "../../../src/workbook/style";

/** What a cell looks like that says nothing: Excel's own defaults, with the workbook's font. */
export type DefaultFont = { readonly name: string; readonly size: number };

export function styleOfCell(style: CellStyle | undefined, defaultFont: DefaultFont): Style {
  const { font = {}, alignment = {} } = style ?? {};
  return {
    font: {
      name: font.name ?? defaultFont.name,
      size: font.size ?? defaultFont.size,
      bold: font.bold === true,
      italic: font.italic === true,
      underline: font.underline !== undefined && font.underline !== false,
      color: rgb(font.color) ?? "000000",
    },
    fill: fillOf(style),
    border: borderOf(style),
    horizontal: among(["left", "center", "right"] as const, alignment.horizontal, "general"),
    vertical: among(["top", "center"] as const, alignment.vertical, "bottom"),
    wrap: alignment.wrapText === true,
    indent: alignment.indent ?? 0,
    numberFormat: style?.numFmt ?? "General",
    locked: style?.protection?.locked !== false,
  };
}

/** A value that is none of those the drafts know would be lost in comparing: it is a failure instead. */
function among<T extends string, D extends string>(
  known: readonly T[],
  value: string | undefined,
  otherwise: D,
): T | D {
  if (value === undefined || value === otherwise) return otherwise;
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`A look that drafts don't know: ${value}`);
  return found;
}

function fillOf(style: CellStyle | undefined): string | null {
  const fill = style?.fill;
  if (fill === undefined) return null;
  if (fill.type !== "pattern") throw new Error("A gradient is a look that drafts don't know");
  return fill.pattern === "solid" ? rgb(fill.fgColor) : null;
}

function borderOf(style: CellStyle | undefined): Border {
  const { top, right, bottom, left } = style?.border ?? {};
  return { top: lineOf(top), right: lineOf(right), bottom: lineOf(bottom), left: lineOf(left) };
}

function lineOf(side: BorderSide | undefined): Line | null {
  if (side === undefined) return null;
  const line = among(["thin", "medium", "double", "dotted"] as const, side.style, "none");
  return line === "none" ? null : { line, color: rgb(side.color) ?? "000000" };
}

/** "RRGGBB"; eight digits begin with the opacity. Colours of a theme are not what our drafts write. */
export function rgb(color: Color | undefined): string | null {
  return color?.rgb === undefined ? null : color.rgb.slice(-6).toUpperCase();
}
