import type { Membership } from "./roster";
import { stepsApart, foldWords } from "../basics/text";
import type { Unit } from "./board";

/** What officials shorten in file names and registers. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, "uy ban nhan dan"],
  [/\bubmttq\b/gu, "uy ban mat tran to quoc"],
  [/\bhdnd\b/gu, "hoi dong nhan dan"],
  [/\btp\b/gu, "thanh pho"],
  [/\bgd ?& ?dt\b/gu, "giao duc va dao tao"],
  [/\bkh ?& ?cn\b/gu, "khoa hoc va cong nghe"],
  [/\bkh ?& ?dt\b/gu, "ke hoach va dau tu"],
  [/\bnn ?& ?ptnt\b/gu, "nong nghiep va phat trien nong thon"],
  [/\btn ?& ?mt\b/gu, "tai nguyen va moi truong"],
];

/** The words of a text without marks and case, since file names often come without them: "Sở Nội vụ" → so, noi, vu. */
export function plainWords(text: string): readonly string[] {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/gu, "d").replace(/_/gu, " ");
  const whole = shortForms.reduce((words, [short, long]) => words.replace(short, long), bare);
  return whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** A unit that a text may mean. */
export type UnitCandidate = {
  readonly unit: string;
  /** 1 = its code, or every word of one of its names; towards 0 = less and less. */
  readonly likeness: number;
};

export type NamedUnit = Pick<Membership, "name" | "aliases"> & { readonly code: string };

/** Less in common than this may be chance. */
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

/** Two letters could mean too many names. */
function initials(words: readonly string[]): string {
  return words.length < 3 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** A code counts only as a whole word: "K03-01" is not in "K03-012". */
function namesCode(text: string, code: string): boolean {
  const [whole, part] = [text.normalize("NFC").toLowerCase(), code.normalize("NFC").toLowerCase()];
  const at = whole.indexOf(part);
  if (part === "" || at < 0) return false;
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(whole.charAt(at - 1)) && !isLetter(whole.charAt(at + part.length));
}

/** A shorter word that differs in a letter is another word: Yên Thế and Yên Thọ. */
const leastLetters = 4;

/**
 * The unit that a mistyped name may mean: the same words without their marks, in another order, or with one letter of
 * one word wrong, missing, added or swapped. Numbers must agree. `null` where none is near, or several are. Not used
 * for names that are known as they are written: of two units that differ in a mark alone each is near the other.
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

/**
 * What is typed as Người chấm → who it is: the same for a unit's code, its name and its other names. Nobody named = "".
 */
export type ScorerKey = (typed: string | null) => string;

/** Units are known by the names of the roster; anyone else by the words alone. The first unit with a name has it. */
export function scorerKeys(units: readonly Unit[]): ScorerKey {
  const known = new Map<string, string>();
  for (const { code, name, aliases } of units) {
    for (const words of [code, name, ...aliases].map(foldWords)) if (!known.has(words)) known.set(words, code);
  }
  return (typed) => {
    const words = foldWords(typed ?? "");
    return known.get(words) ?? words;
  };
}
