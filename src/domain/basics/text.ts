import { newTonePlacement, zeroWidth } from "../../workbook/text/match-key";

/** Words that are the same but for Unicode form, case, space, look-alikes of Đ and the place of the tone mark. */
export function foldWords(text: string): string {
  return newTonePlacement(text.toLowerCase())
    .replace(/[\u00F0\u0256]/gu, "đ")
    .replace(zeroWidth, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Two texts are the same when their folded words are. */
export function isAmong(text: string, accepted: readonly string[]): boolean {
  const key = foldWords(text);
  return accepted.some((candidate) => foldWords(candidate) === key);
}

/** A sentence shows as much of a long text as helps to find it; the entry keeps all of it. */
const longestShown = 200;

export function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
