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
