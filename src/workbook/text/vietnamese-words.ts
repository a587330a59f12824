/** Every word with a letter beyond ASCII is a syllable; words without one don't count. */
export function isVietnamese(text: string): boolean {
  return beyondAscii(text).every(isSyllable);
}

export function beyondAscii(text: string): readonly string[] {
  return (text.match(/[\p{L}\u00A1-\u00FF]+/gu) ?? []).filter((word) => !/^[A-Za-z]+$/u.test(word));
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
