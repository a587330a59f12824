import { newTonePlacement, remembered, zeroWidth } from "../../workbook/text/match-key";

/** Words that are the same but for Unicode form, case, space, look-alikes of Đ and the place of the tone mark. */
export const foldWords = remembered((text) =>
  newTonePlacement(text.toLowerCase())
    .replace(/[\u00F0\u0256]/gu, "đ")
    .replace(zeroWidth, "")
    .replace(/\s+/gu, " ")
    .trim(),
);

/** Two texts are the same when their folded words are. */
export function isAmong(text: string, accepted: readonly string[]): boolean {
  const key = foldWords(text);
  return accepted.some((candidate) => foldWords(candidate) === key);
}

/** The parts of a list in one cell: "A; B;C" → A, B, C; blank → none. */
export function listed(text: string | null): readonly string[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A sentence shows as much of a long text as helps to find it; the entry keeps all of it. */
const longestShown = 200;

export function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/**
 * The one known code that a mistyped one may mean: a letter wrong, missing, added or swapped with its neighbour.
 * Letters and digits that look alike (O and 0, l and 1) are the same. `null` where none is near, or several are equally
 * so.
 */
export function nearestCode(typed: string, known: Iterable<string>): string | null {
  const wanted = plain(typed);
  const near = [...known]
    .map((code) => ({ code, apart: wanted === plain(code) ? 0 : stepsApart(wanted, plain(code)) }))
    .filter(({ apart }) => apart <= 1);
  const least = Math.min(...near.map(({ apart }) => apart));
  const [first, second] = near.filter(({ apart }) => apart === least);
  return first !== undefined && second === undefined ? first.code : null;
}

/** Codes are short; a longer text is never one. */
const longest = 30;

function plain(code: string): string {
  return code
    .normalize("NFC")
    .trim()
    .toUpperCase()
    .replace(/O/gu, "0")
    .replace(/[IL]/gu, "1")
    .replace(/[\s._–-]/gu, "")
    .slice(0, longest);
}

/** 1 where one letter is different, missing, added or swapped with its neighbour; 2 where more differs. */
export function stepsApart(one: string, other: string): 1 | 2 {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === "" || long.length - short.length > 1) return 2;
  let from = 0;
  while (from < short.length && short.charAt(from) === long.charAt(from)) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1) ? 1 : 2;
  const isOther = short.slice(from + 1) === long.slice(from + 1);
  const isSwapped =
    short.charAt(from) === long.charAt(from + 1) &&
    short.charAt(from + 1) === long.charAt(from) &&
    short.slice(from + 2) === long.slice(from + 2);
  return isOther || isSwapped ? 1 : 2;
}
