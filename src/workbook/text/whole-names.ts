import { matchKey } from "./match-key";

/** From, inclusive, to, exclusive, in UTF-16 units. `isWhole`: it doesn't look like a part of a longer name. */
export type NamePlace = { readonly from: number; readonly to: number; readonly isWhole: boolean };

type Word = { readonly text: string; readonly key: string; readonly from: number; readonly to: number };

/**
 * Where a name stands in a text, as words: "An" is not found in "Anh". Unicode form, case, white space and the place of
 * the tone mark make no difference. With another capitalised word right beside it, a form of address apart, a name
 * looks like a part of a longer one.
 */
export function namePlaces(text: string, name: string): readonly NamePlace[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  const words = wordsOf(text);
  return words.flatMap((_, start): readonly NamePlace[] => {
    const found = words.slice(start, start + wanted.length);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || !isSame({ text, found }, { name, wanted })) return [];
    const beside = [words[start - 1], words[start + wanted.length]];
    const isWhole = !beside.some(
      (word) => word !== undefined && isOfName(text, word, { from: first.from, to: last.to }),
    );
    return [{ from: first.from, to: last.to, isWhole }];
  });
}

/** Whether the text is the name and nothing else. */
export function isName(text: string, name: string): boolean {
  const [place] = namePlaces(text, name);
  return place !== undefined && `${text.slice(0, place.from)}${text.slice(place.to)}`.trim() === "";
}

/** The text with these places replaced. */
export function withPlaces(text: string, places: readonly NamePlace[], put: string): string {
  return [...places].reverse().reduce((left, { from, to }) => left.slice(0, from) + put + left.slice(to), text);
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    key: matchKey(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

type Found = { readonly text: string; readonly found: readonly Word[] };
type Wanted = { readonly name: string; readonly wanted: readonly Word[] };

/** What is between the words counts, too: "H'Hen" is one name, "H, Hen" are two. */
function isSame({ text, found }: Found, { name, wanted }: Wanted): boolean {
  return wanted.every((word, index) => {
    const [own, before, wantedBefore] = [found[index], found[index - 1], wanted[index - 1]];
    if (own?.key !== word.key) return false;
    if (before === undefined || wantedBefore === undefined) return true;
    return text.slice(before.to, own.from).trim() === name.slice(wantedBefore.to, word.from).trim();
  });
}

/** Before a name in official papers, with a capital at the start of a sentence. */
const address = new Set(["ông", "bà", "anh", "chị", "cô", "chú", "bác", "chí", "ts", "ths", "pgs", "gs"]);

function isOfName(text: string, word: Word, place: { readonly from: number; readonly to: number }): boolean {
  const between = word.to <= place.from ? text.slice(word.to, place.from) : text.slice(place.to, word.from);
  const isBeside = between !== "" && /^[^\S\n\r]*$/u.test(between);
  return isBeside && /^\p{Lu}/u.test(word.text.normalize("NFC")) && !address.has(word.key);
}
