import { stepsApart } from "../checks/nearest-code";
import { plainWords } from "./plain-words";
import type { NamedUnit } from "./unit-candidates";

/** A shorter word that differs in a letter is another word: Yên Thế and Yên Thọ. */
const leastLetters = 4;

/**
 * The unit that a mistyped name may mean: the same words without their marks, in another order, or with one letter of
 * one word wrong, missing, added or swapped. Numbers must agree. `null` where none is near, or several are. Not asked
 * for names that are known as they stand: of two units that differ in a mark alone each is near the other.
 */
export function nearestName<U extends Pick<NamedUnit, "name" | "aliases">>(
  typed: string,
  units: readonly U[],
): U | null {
  const words = plainWords(typed);
  const near =
    words.length < 2
      ? []
      : units.filter(({ name, aliases }) => [name, ...aliases].some((each) => isNear(words, plainWords(each))));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const [left, over] = [without(one, other), without(other, one)];
  const [word, meant] = [left[0], over[0]];
  if (word === undefined || meant === undefined) return left.length === over.length;
  if (left.length > 1 || /\p{N}/u.test(word + meant) || one.indexOf(word) !== other.indexOf(meant)) return false;
  return Math.min(word.length, meant.length) >= leastLetters && stepsApart(word, meant) === 1;
}

/** Each word as often as it is not in the others. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
