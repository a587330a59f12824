import { isVietnamese } from "./vietnamese-words";

/**
 * Encodings older than Unicode that office files still hold: one byte a letter (TCVN3, fonts .Vn*), or letter and mark
 * (VNI).
 */
export type LegacyEncoding = "tcvn3" | "vni";

/** The encoding that a font's glyphs show; `null` for fonts of Unicode text. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^\.vn|^vn(?:time|arial|courier|helv|univers)/iu.test(name)) return "tcvn3";
  return /^vni[-\s]/iu.test(name) ? "vni" : null;
}

export function isLegacyFont(name: string): boolean {
  return encodingOfFont(name) !== null;
}

/** .VnTimeH and its like show capitals for the codes of small letters. */
export function showsCapitals(name: string): boolean {
  return /^\.?vn.*h$/iu.test(name);
}

/** Letters that only Unicode text has: Vietnamese ones beyond Latin-1, and combining marks. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
/** The codes that the old encodings use for their letters. */
const oldCode = /[\u00A1-\u00FF]/u;

/** Whether a text's font is worth asking for: the text has old codes, and is not Vietnamese as it is. */
export function mayBeLegacy(text: string): boolean {
  return hasOldCodes(text) && !isVietnamese(text);
}

/** Whether a text has letters that no old encoding has. */
export function isUnicodeText(text: string): boolean {
  return unicodeLetters.test(text);
}

/** Whether a text has codes that the old encodings use, and no letter that none of them has. */
export function hasOldCodes(text: string): boolean {
  return oldCode.test(text) && !unicodeLetters.test(text);
}
