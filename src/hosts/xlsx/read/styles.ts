import type { XmlScan } from "./xml-scan";
import { numberKind, type NumberKind } from "../../../workbook/number-kind";
import { isLegacyFont } from "../../../workbook/text/legacy/legacy-font";
import { builtInFormat } from "./number-formats";
import { openPart, type Source } from "./parts";
import { corrupt } from "./refuse";

import { attribute } from "./xml-attributes";
import { eachChild } from "./xml-elements";

/** The part of a cell's look that changes what its number or its letters mean. */
export type CellFormat = {
  readonly code: string;
  readonly kind: NumberKind;
  /** A font of an encoding older than Unicode; `null` for all others. */
  readonly legacyFont: string | null;
};

export const general: CellFormat = { code: "General", kind: "number", legacyFont: null };

/**
 * Formats by the number a cell's `s` gives. A part that is named but missing is refused: dates would turn into numbers
 * unseen.
 */
export function readStyles(source: Source, part: string): readonly CellFormat[] {
  const scan = openPart(source, part, "styleSheet");
  if (scan === null) return corrupt(part, "the part of the styles is missing");
  const codes = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const looks: Look[] = [];
  eachChild(scan, (group) => {
    if (group === "numFmts") {
      eachChild(scan, () => {
        codes.set(Number(attribute(scan, "numFmtId")), attribute(scan, "formatCode") ?? "General");
      });
    } else if (group === "fonts") {
      eachChild(scan, () => fonts.push(legacyName(scan)));
    } else if (group === "cellXfs") {
      eachChild(scan, () =>
        looks.push({ number: Number(attribute(scan, "numFmtId") ?? 0), font: Number(attribute(scan, "fontId") ?? 0) }),
      );
    }
  });
  const formats = new Map<number, CellFormat>();
  return looks.map(({ number, font }) => {
    const known = formats.get(number) ?? formatOf(codes.get(number) ?? builtInFormat(number));
    formats.set(number, known);
    const legacyFont = fonts[font] ?? null;
    return legacyFont === null ? known : { ...known, legacyFont };
  });
}

type Look = { readonly number: number; readonly font: number };

/** Name of the font that is being read, where it is a legacy one. */
function legacyName(scan: XmlScan): string | null {
  let name: string | null = null;
  eachChild(scan, (element) => {
    if (element === "name") name = attribute(scan, "val") ?? null;
  });
  return name !== null && isLegacyFont(name) ? name : null;
}

/** Programs write "general" too, and an empty code for none. */
function formatOf(code: string): CellFormat {
  return code === "" || code.toLowerCase() === "general" ? general : { code, kind: numberKind(code), legacyFont: null };
}
