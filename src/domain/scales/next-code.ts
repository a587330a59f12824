/**
 * The next free code in the pattern of those there: the letters that most of them begin with, the highest number after
 * these plus one, as many digits; TC01 where none ends in a number. Case of letters makes no other code.
 */
export function nextCode(codes: readonly string[]): string {
  const numbered = codes.flatMap((code) => {
    const [, start, digits] = /^(.*?)(\d+)$/u.exec(code.trim()) ?? [];
    return start === undefined || digits === undefined || digits.length > longestNumber ? [] : [{ start, digits }];
  });
  const commonest = [...numbered].sort((one, other) => times(numbered, other.start) - times(numbered, one.start))[0];
  const { start, digits } = commonest ?? { start: "TC", digits: "00" };
  const own = numbered.filter((each) => each.start === start);
  const width = Math.max(digits.length, ...own.map((each) => each.digits.length));
  const highest = Math.max(0, ...own.map((each) => Number(each.digits)));
  return start + String(highest + 1).padStart(width, "0");
}

/** Longer ones are no running number. */
const longestNumber = 6;

function times(all: readonly { readonly start: string }[], start: string): number {
  return all.filter((each) => each.start === start).length;
}
