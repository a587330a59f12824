import { type XmlScan, attribute, isOn } from "./xml-attributes";
import type { CellLook } from "../../../workbook/cell";
import { numberKind, type NumberKind } from "../../../workbook/serial-date";
import { isLegacyFont } from "../../../workbook/text/may-be-legacy";
import { builtInFormat } from "./built-in-formats";
import { black, isSameOnPaper, resolvedColour, themeColours, white, writtenColour } from "./colours";
import type { ThemeColours, WrittenColour } from "./colours";
import type { Warnings } from "./limits";
import { openPart, type Source } from "./parts";
import { eachChild } from "./xml-elements";

/** The part of a cell's look that changes what its value means, or whether anybody sees it. */
export type CellFormat = {
  readonly code: string;
  readonly kind: NumberKind;
  /** A font of an encoding older than Unicode; `null` for all others. */
  readonly legacyFont: string | null;
  /** `null` for nearly all: letters that are seen and not struck through. */
  readonly look: CellLook | null;
};

export const general: CellFormat = { code: "General", kind: "number", legacyFont: null, look: null };

type Font = {
  readonly legacyName: string | null;
  readonly struck: boolean;
  /** `null` = left to the program: black. */
  readonly colour: WrittenColour | null;
};

/** `null` = none; "mixed": a pattern or a gradient, of which no one colour can be told. */
type Fill = WrittenColour | "mixed" | null;

type Xf = { readonly number: number; readonly font: number; readonly fill: number };

type Parts = { readonly styles: string; readonly theme: string | null; readonly warnings: Warnings };

/**
 * Formats by the number a cell's `s` gives. `null`: the part is named and missing, with a warning; a workbook of which
 * a cell asks for a format then can't be read, since a date would be a plain number.
 */
export function readStyles(source: Source, { styles, theme, warnings }: Parts): readonly CellFormat[] | null {
  const scan = openPart(source, styles, "styleSheet");
  if (scan === null) {
    warnings.add("styles", `${styles}: the part of the styles is missing`);
    return null;
  }
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: Fill[] = [];
  const xfs: Xf[] = [];
  const number = (name: string): number => Number(attribute(scan, name) ?? 0);
  eachChild(scan, (group) => {
    if (group === "numFmts")
      eachChild(scan, () => {
        codes.set(Number(attribute(scan, "numFmtId")), attribute(scan, "formatCode") ?? "General");
      });
    else if (group === "fonts") eachChild(scan, () => fonts.push(readFont(scan)));
    else if (group === "fills") eachChild(scan, () => fills.push(readFill(scan)));
    else if (group === "cellXfs")
      eachChild(scan, () => xfs.push({ number: number("numFmtId"), font: number("fontId"), fill: number("fillId") }));
  });
  const themed = themeColours(source, theme);
  const formats = new Map<number, CellFormat>();
  return xfs.map((xf) => {
    const known = formats.get(xf.number) ?? formatOf(codes.get(xf.number) ?? builtInFormat(xf.number));
    formats.set(xf.number, known);
    const legacyFont = fonts[xf.font]?.legacyName ?? null;
    const look = lookOf({ font: fonts[xf.font], fill: fills[xf.fill] ?? null, code: known.code }, themed);
    return legacyFont === null && look === null ? known : { ...known, legacyFont, look };
  });
}

function readFont(scan: XmlScan): Font {
  let name: string | null = null;
  let struck = false;
  let colour: WrittenColour | null = null;
  eachChild(scan, (element) => {
    if (element === "name") name = attribute(scan, "val") ?? null;
    else if (element === "strike") struck = isOn(scan);
    else if (element === "color") colour = writtenColour(scan);
  });
  return { legacyName: name !== null && isLegacyFont(name) ? name : null, struck, colour };
}

function readFill(scan: XmlScan): Fill {
  let fill: Fill = null;
  eachChild(scan, (element) => {
    if (element !== "patternFill") {
      fill = "mixed";
      return;
    }
    const pattern = attribute(scan, "patternType") ?? "none";
    if (pattern === "none") return;
    fill = "mixed";
    if (pattern === "solid")
      eachChild(scan, (which) => {
        if (which === "fgColor") fill = writtenColour(scan) ?? "mixed";
      });
  });
  return fill;
}

type Styled = { readonly font: Font | undefined; readonly fill: Fill; readonly code: string };

/** What a cell of one style looks like, judged once for all its cells; `null` where nothing is to be said. */
function lookOf({ font, fill, code }: Styled, themed: ThemeColours): CellLook | null {
  const struck = font?.struck ?? false;
  const unseen = fill !== "mixed" && isUnseen(font?.colour ?? null, { fill, code }, themed);
  return struck || unseen ? { struck, unseen } : null;
}

/** A number format may say white, too, whatever the font says. */
const whiteFormat = /\[(?:white|color ?2)\]/i;

function isUnseen(
  letters: WrittenColour | null,
  { fill, code }: { readonly fill: WrittenColour | null; readonly code: string },
  themed: ThemeColours,
): boolean {
  const isWhite = whiteFormat.test(code);
  // Of nearly all styles: black on none.
  if (!isWhite && letters === null && fill === null) return false;
  const paper = fill === null ? white : resolvedColour(fill, themed);
  const ink = isWhite ? white : letters === null ? black : resolvedColour(letters, themed);
  return paper !== null && ink !== null && isSameOnPaper(ink, paper);
}

/** Programs write "general" too, and an empty code for none. */
function formatOf(code: string): CellFormat {
  const isNone = code === "" || code.toLowerCase() === "general";
  return isNone ? general : { ...general, code, kind: numberKind(code) };
}
