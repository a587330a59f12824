import { type XmlScan, attribute } from "./xml-attributes";
import { numberKind, type NumberKind } from "../../../workbook/serial-date";
import { isLegacyFont } from "../../../workbook/text/legacy-encoding";
import { openPart, type Source } from "./parts";
import { corrupt } from "./limits";
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

/** Codes of the ids that files may use without writing them down (ECMA-376 §18.8.30), US form. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/**
 * Ids that East Asian and Thai versions use for their own dates and times, from one number to another, both included.
 */
const regional: readonly { readonly from: number; readonly to: number; readonly code: string }[] = [
  { from: 27, to: 31, code: "m/d/yyyy" },
  { from: 32, to: 35, code: "h:mm:ss" },
  { from: 36, to: 36, code: "m/d/yyyy" },
  { from: 50, to: 58, code: "m/d/yyyy" },
  { from: 71, to: 74, code: "m/d/yyyy" },
  { from: 75, to: 76, code: "h:mm:ss" },
  { from: 77, to: 77, code: "m/d/yyyy h:mm" },
  { from: 78, to: 80, code: "h:mm:ss" },
  { from: 81, to: 81, code: "m/d/yyyy" },
];

/** "General" for an id that nothing defines. */
export function builtInFormat(id: number): string {
  return builtIn.get(id) ?? regional.find(({ from, to }) => id >= from && id <= to)?.code ?? "General";
}
