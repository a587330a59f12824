/** A row of a list as far as codes are proposed by it. */
export type CodedRow = {
  readonly code: string;
  /** What its code would begin with if it were proposed: "K01-". */
  readonly start: string;
};

type Pattern = { readonly start: string; readonly width: number };

/** Digits of a number where the list has no codes yet: K01, K01-05, CT07. */
const usualWidth = 2;

/**
 * The next code after the list's own pattern: what it begins with, its separator and how many digits its number has; as
 * `start` says where the list has none. It is none of `taken`. `wish`: the number it has if that is free, such as 3 for
 * "Cụm thi đua số 3"; `null` = the one after the greatest.
 */
export function proposedCode(
  start: string,
  {
    rows,
    taken,
    wish,
  }: { readonly rows: readonly CodedRow[]; readonly taken: ReadonlySet<string>; readonly wish: number | null },
): string {
  const pattern = patternOf(start, rows);
  const numbers = [...taken].flatMap((code) => numberOf(code, pattern.start) ?? []);
  const coded = (number: number): string => `${pattern.start}${String(number).padStart(pattern.width, "0")}`;
  if (wish !== null && !taken.has(coded(wish))) return coded(wish);
  return coded(Math.max(0, ...numbers) + 1);
}

function patternOf(start: string, rows: readonly CodedRow[]): Pattern {
  const latest = [...rows].reverse();
  const nearest = [...latest.filter(({ start: own }) => own === start), ...latest];
  const found = nearest.flatMap(({ code, start: own }) => patternBy(code, own, start) ?? []);
  return found[0] ?? { start, width: usualWidth };
}

/** As the code of another row is made: with its separator, or where both begin alike, with its letters. */
function patternBy(code: string, own: string, start: string): Pattern | null {
  const [base, wanted] = [own, start].map((each) => each.replace(/[^\p{L}\p{N}]+$/u, ""));
  const [, letters = "", digits = ""] = /^(.*?)(\d+)$/u.exec(code) ?? [];
  if (digits === "" || base === undefined || wanted === undefined) return null;
  const tail = code.startsWith(base) ? /^([^\p{L}\p{N}]*)(\d+)$/u.exec(code.slice(base.length)) : null;
  if (tail !== null) return { start: `${wanted}${tail[1] ?? ""}`, width: tail[2]?.length ?? usualWidth };
  return own === start && base === own ? { start: letters, width: digits.length } : null;
}

function numberOf(code: string, start: string): number | null {
  const rest = code.slice(start.length);
  return code.startsWith(start) && /^\d+$/u.test(rest) ? Number(rest) : null;
}
