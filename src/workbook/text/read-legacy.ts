import {
  encodingOfFont,
  fromTcvn3,
  fromVni,
  isBeyondTcvn3,
  type LegacyEncoding,
  showsCapitals,
} from "./legacy-encoding";

type LegacyReading = {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** A letter is missing that can't be recovered: it was lost before the file came. */
  readonly lossy: boolean;
};

/** Letters that only Unicode text has: Vietnamese ones beyond Latin-1, and combining marks. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
/** The codes that the old encodings use for their letters. */
const oldCode = /[\u00A1-\u00FF]/u;
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
  if (!oldCode.test(text) || unicodeLetters.test(text)) return null;
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

/** Whether a text's font is worth asking for: the text has old codes, and is not Vietnamese as it is. */
export function mayBeLegacy(text: string): boolean {
  return oldCode.test(text) && !unicodeLetters.test(text) && !isVietnamese(text);
}

/** Whether a text has letters that no old encoding has. */
export function isUnicodeText(text: string): boolean {
  return unicodeLetters.test(text);
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

/** Every word with a letter beyond ASCII is a syllable; words without one don't count. */
function isVietnamese(text: string): boolean {
  return beyondAscii(text).every(isSyllable);
}

function beyondAscii(text: string): readonly string[] {
  return (text.match(/[\p{L}\u00A1-\u00FF]+/gu) ?? []).filter((word) => !/^[A-Za-z]+$/u.test(word));
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

const onsets: readonly string[] = [
  "",
  ..."bcdđghklmnpqrstvx",
  "ch",
  "gh",
  "gi",
  "kh",
  "ng",
  "ngh",
  "nh",
  "ph",
  "qu",
  "th",
  "tr",
];

const rhymes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uac uai uan uang uanh uao uat uay uăc uăm uăn uăng uăp uăt uân uâng uât uâu uây uc ue uen ueo uet uê uêch uên uênh uêt uêu ui uit um un ung uôc uôi uôm uôn uông uôt uơ uơn up ut uu
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm
  y yêm yên yêng yêt yêu`
    .split(/\s+/u)
    .filter((rhyme) => rhyme !== ""),
);

/** "nghiêng" in decomposed form; whoever writes longer words writes something else. */
const longest = 12;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const acuteOrDot = /[\u0301\u0323]/u;

/**
 * Whether a word may be one syllable of Vietnamese, by its sounds; it need not mean anything. Case and Unicode form
 * don't matter.
 */
export function isSyllable(word: string): boolean {
  if (word.length > longest) return false;
  const decomposed = word.toLowerCase().normalize("NFD");
  const found = decomposed.match(tones) ?? [];
  if (found.length > 1) return false;
  const plain = decomposed.replace(tones, "").normalize("NFC");
  // After c, ch, p and t only two tones can be said.
  if (/(?:c|ch|p|t)$/u.test(plain) && !acuteOrDot.test(decomposed)) return false;
  return onsets.some((onset) => plain.startsWith(onset) && rhymes.has(plain.slice(onset.length)));
}
