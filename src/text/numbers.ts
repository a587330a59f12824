import type { Language } from "./language";

type Marks = { readonly decimal: string; readonly group: string };

const marks: { readonly [L in Language]: Marks } = {
  vi: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
};

/**
 * A number as people write it: 1.234,5 in Vietnamese, 1,234.5 in English. `decimals` fixes the places and rounds half
 * away from zero on the decimal digits, as Excel's ROUND does; `null` keeps every digit that the number has.
 * Made by hand, since what a platform's own formatter does depends on the locale data it was built with.
 */
export function formatNumber(value: number, decimals: number | null, lang: Language): string {
  return Number.isFinite(value) ? join(roundDigits(digitsOf(value), decimals), lang) : String(value);
}

/** At most `decimals` places, without zeros at the end: 96,67 and 96, never 96,00. */
export function formatShort(value: number, decimals: number, lang: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const { fraction, ...rest } = roundDigits(digitsOf(value), decimals);
  return join({ ...rest, fraction: fraction.replace(/0+$/u, "") }, lang);
}

type Digits = { readonly negative: boolean; readonly whole: string; readonly fraction: string };

/** The shortest decimal digits that name the number, without an exponent. */
function digitsOf(value: number): Digits {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  const padded = all.padEnd(point, "0").padStart(all.length + Math.max(0, 1 - point), "0");
  const cut = Math.max(1, point);
  return { negative: value < 0, whole: padded.slice(0, cut), fraction: padded.slice(cut) };
}

function roundDigits(digits: Digits, decimals: number | null): Digits {
  if (decimals === null) return digits;
  const { negative, whole, fraction } = digits;
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, "0");
  const up = fraction.charAt(decimals) >= "5";
  const rounded = (up ? increment(kept) : kept).padStart(decimals + 1, "0");
  const cut = rounded.length - decimals;
  return { negative, whole: rounded.slice(0, cut), fraction: rounded.slice(cut) };
}

/** One more in the last place: text, since points may have more digits than a number holds. */
function increment(digits: string): string {
  return String(BigInt(digits) + 1n).padStart(digits.length, "0");
}

function join({ negative, whole, fraction }: Digits, lang: Language): string {
  const { decimal, group } = marks[lang];
  const isZero = /^0*$/u.test(whole + fraction);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  return `${negative && !isZero ? "-" : ""}${grouped}${fraction === "" ? "" : decimal + fraction}`;
}
