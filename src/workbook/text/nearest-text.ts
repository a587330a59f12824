import { matchKey } from "./match-key";

/**
 * The one of `among` that may be meant by a mistyped `wanted`: without its marks, its words in another order, or with a
 * few letters wrong, missing, added or swapped. `null` where none is near, or several are equally so. A suggestion for
 * a person, never used as it is.
 */
export function nearestText<T>(wanted: string, among: readonly T[], textOf: (each: T) => string): T | null {
  const plain = plainText(wanted);
  const near = among
    .map((each) => ({ each, apart: apartFrom(plain, plainText(textOf(each))) }))
    .filter(({ apart }) => apart !== null);
  const least = Math.min(...near.map(({ apart }) => apart ?? Infinity));
  const [first, second] = near.filter(({ apart }) => apart === least);
  return first === undefined || second !== undefined ? null : first.each;
}

/** No header or name of a sheet is longer; a hostile file may have texts of any length. */
const longest = 80;

/** The same texts are asked for again for every field. */
const plainTexts = new Map<string, string>();
const mostKept = 10_000;

/** Letters and figures alone, without marks, in single spaces. */
function plainText(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const plain = plainOf(text);
  if (plainTexts.size < mostKept && text.length <= longest) plainTexts.set(text, plain);
  return plain;
}

function plainOf(text: string): string {
  const bare = matchKey(text.slice(0, longest)).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** In steps; `null` = too many to mean the same. */
function apartFrom(one: string, other: string): number | null {
  if (one === "" || other === "") return null;
  if (one === other) return 0;
  if (one.length === other.length && sorted(one) === sorted(other)) return 0.5;
  if (figuresOf(one) !== figuresOf(other)) return null;
  const most = stepsAllowed(Math.min(one.length, other.length));
  const steps = Math.abs(one.length - other.length) > most ? Infinity : stepsBetween(one, other);
  return steps <= most ? steps : null;
}

function sorted(plain: string): string {
  return plain.split(" ").sort().join(" ");
}

/** "Dòng 1" and "Dòng 2" are two things. */
function figuresOf(plain: string): string {
  return plain.replace(/\P{N}+/gu, " ").trim();
}

/** Short words that differ in a letter are other words; a long one may have several slips. */
function stepsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 12 ? 1 : length <= 20 ? 2 : 3;
}

/** Damerau-Levenshtein, neighbours swapped once: a letter changed, missing, added or swapped is a step. */
function stepsBetween(one: string, other: string): number {
  let [before, last, steps] = [countingUp(other.length), countingUp(other.length), countingUp(other.length)];
  for (let row = 1; row <= one.length; row += 1) {
    steps[0] = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      const least = Math.min(
        (last[column] ?? 0) + 1,
        (steps[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      steps[column] = swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least;
    }
    [before, last, steps] = [last, steps, before];
  }
  return last[other.length] ?? Infinity;
}

function countingUp(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
