import Big from "big.js";
import { isPercentMeasure, matchKey } from "./match-key";
import { readDigits, type DigitsWarning } from "./read-digits";

export type NumberWarning = DigitsWarning | "number-as-text" | "money-converted";

/** The warning that matters most to a reader comes first; there is always at least one. */
type NumberRead =
  | { readonly ok: true; readonly value: number; readonly warnings: readonly NumberWarning[] }
  | { readonly ok: false; readonly reason: "not-a-number" | "measure-mismatch" | "out-of-sense" };

const notANumber: NumberRead = { ok: false, reason: "not-a-number" };
const measureMismatch: NumberRead = { ok: false, reason: "measure-mismatch" };

/**
 * A number typed as text, read the Vietnamese way (contract §4, Numbers). `measure` is the ĐVT that the cell asks for,
 * `null` for none. A sign must be right before the first digit: "- 5" is a listed item, not a number. A number that a
 * double can't hold digit by digit (from the 16th digit on) is refused rather than rounded; see `isInSense` for what is
 * too large or small.
 */
export function parseNumber(text: string, measure: string | null): NumberRead {
  const typed = text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .trim();
  if (brokenNumber.test(typed)) return notANumber;
  const place = placeInRanking(typed, measure);
  if (place !== null) return exact(new Big(place), []);
  const [, sign = "", digits, rest = ""] = /^([+\-\u2212]?)([0-9](?:[0-9.,\s]*[0-9])?)\s*([^0-9]*)$/u.exec(typed) ?? [];
  const read = digits === undefined ? null : readDigits(digits);
  if (read === null) return notANumber;
  const value = new Big(sign === "-" || sign === "\u2212" ? `-${read.decimal}` : read.decimal);
  return rest === ""
    ? exact(value, read.warnings)
    : withMeasure({ value, warnings: read.warnings, found: rest, wanted: measure });
}

/** Two lines, or two cells pasted into one, are two numbers. */
const brokenNumber = /[0-9.,]\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*[0-9.,]/u;

/** Percent as the file format keeps it (0.95) → percent as people say it (95), on decimal digits. */
export function scalePercent(value: number): number {
  return shift(new Big(value), 2).toNumber();
}

type Measured = {
  readonly value: Big;
  readonly warnings: readonly DigitsWarning[];
  readonly found: string;
  readonly wanted: string | null;
};

function withMeasure({ value, warnings, found, wanted }: Measured): NumberRead {
  if (wanted !== null && matchKey(found) === matchKey(wanted)) return exact(value, warnings);
  if (matchKey(found) === "%") return isPercentMeasure(wanted) ? exact(value, warnings) : measureMismatch;
  const from = moneyPower(found);
  if (from === null) return notANumber;
  const to = wanted === null ? null : moneyPower(wanted);
  if (to === null) return measureMismatch;
  return from === to ? exact(value, warnings) : exact(shift(value, from - to), convertedToo(warnings));
}

/** An ambiguous number stays the first thing to say: the conversion only carries the doubt on. */
function convertedToo(warnings: readonly DigitsWarning[]): readonly NumberWarning[] {
  const doubt = warnings.filter((warning) => warning === "number-ambiguous");
  return [...doubt, "money-converted", ...warnings.filter((warning) => warning !== "number-ambiguous")];
}

const rankMeasures = new Set(["hạng", "thứ hạng", "xếp hạng"]);

/** "3/20" is the third place of twenty, where places are asked for; a place outside the field is no place. */
function placeInRanking(typed: string, measure: string | null): string | null {
  if (measure === null || !rankMeasures.has(matchKey(measure))) return null;
  const [, place, field] = /^([0-9]{1,4})\s*\/\s*([0-9]{1,4})$/u.exec(typed) ?? [];
  if (place === undefined || Number(place) < 1 || Number(place) > Number(field)) return null;
  return place;
}

function exact(value: Big, warnings: readonly NumberWarning[]): NumberRead {
  const number = Number(value.toString());
  if (!Number.isFinite(number) || !new Big(number).eq(value)) return notANumber;
  if (!isInSense(number)) return { ok: false, reason: "out-of-sense" };
  return { ok: true, value: number === 0 ? 0 : number, warnings: warnings.length > 0 ? warnings : ["number-as-text"] };
}

/** Moves the decimal point: exact, where a product of doubles would not be. */
function shift(value: Big, powers: number): Big {
  return new Big(`${value.toFixed()}e${powers}`);
}

const dong = new Set(["đồng", "đ", "vnđ", "vnd", "đồng việt nam"]);

const multiples: ReadonlyMap<string, number> = new Map([
  ["nghìn", 3],
  ["ngàn", 3],
  ["1000", 3],
  ["1.000", 3],
  ["triệu", 6],
  ["tr", 6],
  ["tr.", 6],
  ["tỷ", 9],
  ["tỉ", 9],
  ["nghìn tỷ", 12],
  ["nghìn tỉ", 12],
  ["ngàn tỷ", 12],
  ["ngàn tỉ", 12],
]);

/**
 * The power of ten by which a measure of money counts đồng: "đồng" 0, "triệu đồng" 6, "tỷ" 9; "triệu" without "đồng" is
 * money too. `null` for anything else: "triệu USD", "nghìn lượt".
 */
function moneyPower(measure: string): number | null {
  const key = matchKey(measure);
  if (dong.has(key)) return 0;
  const [, multiple = key] = /^(.+?) ?(?:đồng|đ|vnđ|vnd)$/u.exec(key) ?? [];
  return multiples.get(multiple) ?? null;
}

/** Contract §4, Issues: nothing that an office reports is smaller or larger. */
const smallest = 1e-9;
const largest = 1e15;

/**
 * Whether a number can be meant at all: 0, or in absolute value from 1e-9 to 1e15, both included. Everything that is
 * read keeps to it, so that no product or quotient of figures leaves what a double holds, and exact arithmetic never
 * refuses one.
 */
export function isInSense(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= smallest && size <= largest);
}
