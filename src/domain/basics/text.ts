const oldPlacement =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y))(?![\p{L}\p{M}])/gu;

/** Words that are the same but for Unicode form, case, space, look-alikes of Đ and the place of the tone mark. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(oldPlacement, "$1$3$2$4$6$5")
    .normalize("NFC")
    .replace(/[\u00F0\u0256]/gu, "đ")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
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
