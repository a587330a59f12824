import { fromTcvn3, fromVni, isBeyondTcvn3 } from "./legacy-encoding";
import { encodingOfFont, hasOldCodes, type LegacyEncoding, showsCapitals } from "./may-be-legacy";
import { beyondAscii, isSyllable, isVietnamese } from "./vietnamese-words";

type LegacyReading = {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** A letter is missing that can't be recovered: it was lost before the file came. */
  readonly lossy: boolean;
};

/** The codes that the old encodings use for their letters. */
const oldCodes = /[\u00A1-\u00FF]/gu;

/**
 * Signs that Unicode texts have at the same codes, where they stand for themselves: a bullet, or × between numbers. In
 * TCVN3 they are letters, and stand at letters.
 */
const signs =
  /(?<![\p{L}\u00A1-\u00FF])[\u00A1-\u00BF\u00D7\u00F7](?![\p{L}\u00A1-\u00FF])|(?<=\d[\p{L}\s]*)[\u00D7\u00F7](?=\s*\d)/gu;

/** Old codes from which on a text is taken to be in an old encoding although its font doesn't say so. */
const leastCodes = 2;

/**
 * A text that was typed in an encoding older than Unicode, converted; `null` where it is Unicode already. The font
 * decides first: who typed a text in .VnTime saw it in .VnTime. Without such a font (or where `overlaid`: the font was
 * only laid over Unicode text) the text must not be Vietnamese as it is, and all its words must be Vietnamese when
 * converted. A text with a single letter that only Unicode has is never converted: "đã đạt" would become "đó đạt".
 */
export function readLegacy(
  text: string,
  { font, overlaid }: { readonly font: string | null; readonly overlaid: boolean },
): LegacyReading | null {
  if (!hasOldCodes(text)) return null;
  const told = font === null || overlaid ? null : encodingOfFont(font);
  if (told !== null) return decoded(text, told, font ?? "");
  const letters = text.replace(signs, " ");
  if ((letters.match(oldCodes) ?? []).length < leastCodes || isVietnamese(letters)) return null;
  const fitting = (["tcvn3", "vni"] as const)
    .filter((encoding) => encoding === "vni" || !isBeyondTcvn3(text))
    .map((encoding) => decoded(text, encoding, ""))
    .filter((read) => isVietnamese(read.text));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A question mark within a word: a program put it where it had no letter ("C?NG HOÀ"). */
export function hasLostLetters(text: string): boolean {
  return text.includes("?") && /\p{L}\?+\p{L}/u.test(text) && !/:\/\/|www\./iu.test(text);
}

function decoded(text: string, encoding: LegacyEncoding, font: string): LegacyReading {
  const read = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  const lossy = encoding === "tcvn3" && !text.includes("\u00AD") && lacksLetter(read);
  return { text: showsCapitals(font) ? read.toUpperCase() : read, encoding, lossy };
}

/** A syllable has at most seven letters; one that lost a letter has fewer. */
const longestBroken = 8;

/**
 * "phơng" for "phương", "đầu t" for "đầu tư": no syllable as it is, and one with ư put in. Other programs took that
 * letter for an invisible hyphen, which some remove. What is missing is not guessed.
 */
function lacksLetter(text: string): boolean {
  const broken = beyondAscii(text).filter((word) => word.length < longestBroken && !isSyllable(word));
  const bare = text.match(/(?<=\p{L}\s)[bcdghklmnpqrstvx]{1,3}(?![\p{L}./])/gu) ?? [];
  return [...broken, ...bare].some((word) =>
    [...word, ""].some((_, at) => isSyllable(`${word.slice(0, at)}ư${word.slice(at)}`)),
  );
}
