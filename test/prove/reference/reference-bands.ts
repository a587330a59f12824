import type { Band } from "../../../src/domain/round/scale";
import { type Rational, isLess, nought, rational } from "./rational";

/** Case, spaces and Unicode form aside. */
export function sameWords(left: string, right: string): boolean {
  const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return plain(left) === plain(right);
}

/** The Mức điểm of these words; none: 0. Of two with the same words, the one with more points. */
export function wordedBand(bands: readonly Band[], words: string): Rational | "no-such-bands" {
  const worded = bands.flatMap(({ text, points }) => (text === null ? [] : [{ text, points }]));
  if (worded.length === 0) return "no-such-bands";
  return best(worded.filter(({ text }) => sameWords(text, words)));
}

/** The Mức điểm with the highest Từ that isn't above the value; none: 0. */
export function steppedBand(bands: readonly Band[], value: Rational): Rational {
  return nearest(bands, { reached: (from) => !isLess(value, from), isNearer: (from, other) => isLess(other, from) });
}

/** Theo thứ hạng: the Mức điểm with the smallest Từ that isn't below the rank; none: 0. */
export function rankOf(bands: readonly Band[], rank: Rational): Rational {
  return nearest(bands, { reached: (from) => !isLess(from, rank), isNearer: (from, other) => isLess(from, other) });
}

type Search = {
  readonly reached: (from: Rational) => boolean;
  readonly isNearer: (from: Rational, other: Rational) => boolean;
};

function nearest(bands: readonly Band[], { reached, isNearer }: Search): Rational {
  const candidates = bands
    .flatMap(({ from, points }) => (from === null ? [] : [{ from: rational(from), points }]))
    .filter(({ from }) => reached(from));
  return best(candidates.filter(({ from }) => !candidates.some((other) => isNearer(other.from, from))));
}

function best(bands: readonly { readonly points: number }[]): Rational {
  return bands
    .map(({ points }) => rational(points))
    .reduce((most, points, index) => (index === 0 || isLess(most, points) ? points : most), nought);
}
