/**
 * Encodings older than Unicode that office files still hold: one byte a letter (TCVN3, fonts .Vn*), or letter and mark
 * (VNI).
 */
export type LegacyEncoding = "tcvn3" | "vni";

/** The encoding that a font's glyphs stand for; `null` for fonts of Unicode text. */
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
