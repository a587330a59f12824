import type { Membership } from "../roster";
import { plainWords } from "./plain-words";

/** A unit that a text may mean. */
export type UnitCandidate = {
  readonly unit: string;
  /** 1 = its code, or every word of one of its names; towards 0 = ever less. */
  readonly likeness: number;
};

export type NamedUnit = Pick<Membership, "name" | "aliases"> & { readonly code: string };

/** Less in common than this is chance. */
const least = 0.5;

/**
 * The units that some of the texts may mean, likeliest first, then in roster order. A word that many units share ("sở",
 * "huyện") says little, one that a single unit has says much. It is a guess: a person confirms it.
 */
export function unitCandidates(texts: readonly string[], units: readonly NamedUnit[]): readonly UnitCandidate[] {
  const said = texts.map((text) => new Set(plainWords(text)));
  const named = units.map((unit) => ({ unit, names: [unit.name, ...unit.aliases].map(plainWords) }));
  const bearers = new Map<string, number>();
  for (const { names } of named)
    for (const word of new Set(names.flat())) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const weight = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + 1 / (bearers.get(word) ?? 1), 0);
  const likenessOf = (names: readonly (readonly string[])[], words: ReadonlySet<string>): number =>
    Math.max(
      0,
      ...names.map((name) => (name.length === 0 ? 0 : weight(name.filter((word) => words.has(word))) / weight(name))),
      ...names.map((name) => (words.has(initials(name)) ? initialsLikeness : 0)),
    );
  return named
    .map(({ unit, names }) => ({
      unit: unit.code,
      likeness: texts.some((text) => namesCode(text, unit.code))
        ? 1
        : Math.max(0, ...said.map((words) => likenessOf(names, words))),
    }))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness);
}

/** "SNV" for "Sở Nội vụ": several units may share them. */
const initialsLikeness = 0.7;

/** Two letters stand for too much. */
function initials(words: readonly string[]): string {
  return words.length < 3 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** A code counts where it stands by itself: "K03-01" is not in "K03-012". */
function namesCode(text: string, code: string): boolean {
  const [whole, part] = [text.normalize("NFC").toLowerCase(), code.normalize("NFC").toLowerCase()];
  const at = whole.indexOf(part);
  if (part === "" || at < 0) return false;
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(whole.charAt(at - 1)) && !isLetter(whole.charAt(at + part.length));
}
