/** Tone marks in decomposed form: grave, acute, tilde, hook above, dot below. */
const tones = "\\u0300\\u0301\\u0303\\u0309\\u0323";

/**
 * Old placement of the tone (hòa, khỏe, thủy) where the syllable ends there; the new one is hoà, khoẻ, thuỷ.
 * Before a further letter only one placement is right (hoàn, toán), so nothing is moved.
 */
const oldPlacement = new RegExp(`(?:(o)([${tones}])([ae])|(u)([${tones}])(y))(?![\\p{L}\\p{M}])`, "gu");

export const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/gu;
const dashes = /[\p{Pd}\u2212\u2043]/gu;
const headerMarks = /(?:\s*(?:\(\s*\*+\s*\)|[*:\uFF1A]))+$/u;

/**
 * The key by which headers, sheet names, labels, codes and choices are found (contract §1): two texts that an official
 * would call the same have the same key. Folded: Unicode form, case, white space, place of the tone mark, kind of dash,
 * look-alikes of Đ, spaces beside punctuation, a trailing "*" or ":". A text of nothing but such marks keeps them,
 * since "*" is a code of its own. The soft hyphen stays: in the old TCVN3 encoding it is the letter ư.
 */
export const matchKey = remembered(matchKeyOf);

/**
 * The same headers, codes, measures and choices come back in every file of a round, so what they fold to is kept; long
 * texts of people's come once and are not.
 */
export function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = fold(text);
    if (known.size < mostKept && text.length <= longestKept) known.set(text, folded);
    return folded;
  };
}

const mostKept = 50_000;
const longestKept = 200;

function matchKeyOf(text: string): string {
  const folded = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00F0\u0256]/gu, "đ")
    .replace(zeroWidth, "")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .replace(/ ?([/,;()-]) ?/gu, "$1")
    .trim();
  const bare = folded.replace(headerMarks, "");
  return newTonePlacement(bare === "" ? folded : bare);
}

/** NFC and trimmed, nothing else: what fingerprints are taken over (contract §1, `_TD`). */
export function foldText(text: string): string {
  return text.normalize("NFC").trim();
}

/** The text with its tone marks where the new spelling has them (hoà, khoẻ, thuỷ), in NFC. */
export function newTonePlacement(text: string): string {
  return text.normalize("NFD").replace(oldPlacement, "$1$3$2$4$6$5").normalize("NFC");
}

/** Whether numbers of this measure are percent, such as "%" or "% so với kế hoạch". */
export function isPercentMeasure(measure: string | null): boolean {
  return measure !== null && /^(?:%|phần trăm)(?: |$)/u.test(matchKey(measure));
}
