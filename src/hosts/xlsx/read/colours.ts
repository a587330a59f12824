import { eachChild } from "./xml-elements";
import { type XmlScan, attribute } from "./xml-attributes";
import { openPart, type Source } from "./parts";

/** What a file writes of a colour: one of four ways, and how much lighter (above 0) or darker (below 0) it is. */
export type WrittenColour = {
  readonly rgb: string | undefined;
  readonly theme: number | null;
  readonly indexed: number | null;
  readonly tint: number;
};

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colour that the attributes of the element just opened name; `null` where it is left to the program. */
export function writtenColour(scan: XmlScan): WrittenColour | null {
  const number = (name: string): number | null => {
    const written = attribute(scan, name);
    return written === undefined ? null : Number(written);
  };
  const [rgb, theme, indexed] = [attribute(scan, "rgb"), number("theme"), number("indexed")];
  if (rgb === undefined && theme === null && indexed === null) return null;
  return { rgb, theme, indexed, tint: number("tint") ?? 0 };
}

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Colours 0 to 7, which 8 to 15 repeat (ECMA-376 part 1, 18.8.27). */
const firstIndexed = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** Colours 16 to 63 of the same table. */
const laterIndexed =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );
/** The colours of letters and paper, as the system has them. */
const systemLetters = 64;
const systemPaper = 65;

function indexedColour(index: number): Colour | null {
  if (index === systemLetters) return black;
  if (index === systemPaper) return white;
  return colourOf(index < 16 ? firstIndexed[index % 8] : laterIndexed[index - 16]);
}

/** "RRGGBB" or "AARRGGBB". */
function colourOf(digits: string | undefined): Colour | null {
  const [, red, green, blue] = /^(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(digits ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** The colours of a workbook's theme, by the numbers that styles use; read when the first style needs one. */
export type ThemeColours = (index: number) => Colour | null;

/** The theme that Office calls its own begins so, and nearly all others. */
const usualTheme: readonly Colour[] = [white, black];

export function themeColours(source: Source, part: string | null): ThemeColours {
  let read: readonly (Colour | null)[] | null = null;
  return (index) => {
    if (index > 1 || part === null) return (read ??= readTheme(source, part))[index] ?? null;
    return usualTheme[index] ?? null;
  };
}

/** `a:clrScheme` has its colours in another order than styles count them: dark and light are swapped. */
const schemeOrder = [1, 0, 3, 2];

function readTheme(source: Source, part: string | null): readonly (Colour | null)[] {
  const scan = part === null ? null : openPart(source, part, "theme");
  const scheme: (Colour | null)[] = [];
  if (scan === null) return scheme;
  eachChild(scan, (elements) => {
    if (elements !== "themeElements") return;
    eachChild(scan, (group) => {
      if (group !== "clrScheme") return;
      eachChild(scan, () =>
        eachChild(scan, () => scheme.push(colourOf(attribute(scan, "lastClr") ?? attribute(scan, "val")))),
      );
    });
  });
  return scheme.map((colour, index) => scheme[schemeOrder[index] ?? index] ?? colour);
}

/** `null` where what is written names no colour. */
export function resolvedColour(written: WrittenColour, themed: ThemeColours): Colour | null {
  const { rgb, theme, indexed, tint } = written;
  const plain =
    rgb !== undefined
      ? colourOf(rgb)
      : theme !== null
        ? themed(theme)
        : indexed === null
          ? null
          : indexedColour(indexed);
  if (plain === null || !Number.isFinite(tint) || tint === 0) return plain;
  const [red, green, blue] = plain.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/**
 * Parts of 255 by which colours differ at most that nobody tells apart on paper. White letters on the cream of an entry
 * (FFFBE6) differ by 25; the lightest grey that is offered for letters (D9D9D9) differs from white by 38.
 */
const unnoticed = 32;

export function isSameOnPaper(one: Colour, other: Colour): boolean {
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) <= unnoticed);
}
