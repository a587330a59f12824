import { encodingOfFont, showsCapitals, type LegacyEncoding } from "./legacy-font";
import { isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

export type LegacyReading = {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** A letter is gone that nobody can know: it was lost before the file came. */
  readonly lossy: boolean;
};

/** Letters that only Unicode text has: Vietnamese ones beyond Latin-1, and marks that stand by themselves. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
/** The codes that the old encodings use for their letters. */
const oldCode = /[\u00A1-\u00FF]/u;
const oldCodes = /[\u00A1-\u00FF]/gu;

/** Old codes from which a text without a telling font is believed to be in an old encoding. */
const leastCodes = 2;

/**
 * What a text says that was typed in an encoding older than Unicode; `null` where it is Unicode as it stands. The font
 * decides first: what stands in .VnTime was seen in .VnTime by who typed it. Without one (or where `overlaid`: the font
 * was only laid over Unicode text) the text must make no Vietnamese as it is, and all its words must when converted.
 * Text that has one letter of Unicode alone is never converted: "đã đạt" would become "đó đạt".
 */
export function readLegacy(
  text: string,
  { font, overlaid }: { readonly font: string | null; readonly overlaid: boolean },
): LegacyReading | null {
  if (!oldCode.test(text) || unicodeLetters.test(text)) return null;
  const told = font === null || overlaid ? null : encodingOfFont(font);
  if (told !== null) return decoded(text, told, font ?? "");
  if ((text.match(oldCodes) ?? []).length < leastCodes || isVietnamese(text)) return null;
  const fitting = (["tcvn3", "vni"] as const)
    .map((encoding) => decoded(text, encoding, ""))
    .filter((read) => isVietnamese(read.text));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether it pays to ask for the font of a text: it has old codes, and makes no Vietnamese as it stands. */
export function mayBeLegacy(text: string): boolean {
  return oldCode.test(text) && !unicodeLetters.test(text) && !isVietnamese(text);
}

/** Whether a text has letters that no old encoding has. */
export function isUnicodeText(text: string): boolean {
  return unicodeLetters.test(text);
}

/** A question mark within a word: a program put it where it had no letter ("C?NG HOÀ"). */
export function hasLostLetters(text: string): boolean {
  return /\p{L}\?+\p{L}/u.test(text) && !/:\/\/|www\./iu.test(text);
}

function decoded(text: string, encoding: LegacyEncoding, font: string): LegacyReading {
  const read = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  const lossy = encoding === "tcvn3" && !text.includes("\u00AD") && lacksLetter(read);
  return { text: showsCapitals(font) ? read.toUpperCase() : read, encoding, lossy };
}

/**
 * Every word in which a letter beyond ASCII stands is a syllable; names, numbers and short forms without one don't
 * count.
 */
function isVietnamese(text: string): boolean {
  return beyondAscii(text).every(isSyllable);
}

function beyondAscii(text: string): readonly string[] {
  return (text.match(/[\p{L}\u00A1-\u00FF]+/gu) ?? []).filter((word) => !/^[A-Za-z]+$/u.test(word));
}

/** A syllable has at most seven letters; one that lost a letter has fewer. */
const longestBroken = 8;

/**
 * "phơng" for "phương", "đầu t" for "đầu tư": no syllable as it is, and one with ư put in. To other programs that
 * letter was an invisible hyphen, which some take away. Whatever is gone is not guessed.
 */
function lacksLetter(text: string): boolean {
  const broken = beyondAscii(text).filter((word) => word.length < longestBroken && !isSyllable(word));
  const bare = text.match(/(?<=\p{L}\s)[bcdghklmnpqrstvx]{1,3}(?![\p{L}./])/gu) ?? [];
  return [...broken, ...bare].some((word) =>
    [...word, ""].some((_, at) => isSyllable(`${word.slice(0, at)}ư${word.slice(at)}`)),
  );
}
