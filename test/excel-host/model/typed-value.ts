import { serialOf } from "../../../src/workbook/serial-date";
import { fail } from "../wire/excel-error";
import type { StoredValue } from "./cells";

/**
 * What a cell holds after something was typed into it; `format` is the number format that Excel gives a General cell
 * with it.
 */
export type Typed = { readonly value: StoredValue; readonly formula: string | null; readonly format: string | null };

const longestText = 32_767;
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#GETTING_DATA",
]);
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function constant(value: StoredValue, format: string | null = null): Typed {
  return { value, formula: null, format };
}

/**
 * Excel treats what an add-in writes as typed by a person: text that looks like something else becomes it. Numbers and
 * booleans stay, except in a text cell. Which forms Excel knows, and that days come before months, is unverified in a
 * real Excel: what matters is that such text does not stay text.
 */
export function typedValue(given: unknown, cellFormat: string): Typed {
  if (typeof given === "number" || typeof given === "boolean") {
    if (typeof given === "number" && !Number.isFinite(given)) fail("InvalidArgument");
    return constant(cellFormat === "@" ? String(given).toUpperCase() : given);
  }
  if (typeof given !== "string") return fail("InvalidArgument");
  if (given.length > longestText) fail("InvalidArgument");
  if (given === "") return constant(null);
  if (cellFormat === "@") return constant(given);
  if (given.startsWith("'")) return constant(given.slice(1));
  if (given.startsWith("=") && given.length > 1) return { value: null, formula: given.slice(1), format: null };
  return converted(given);
}

function converted(given: string): Typed {
  const text = given.trim();
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === "true");
  if (errors.has(text.toUpperCase())) return constant({ error: text.toUpperCase() });
  const found = numberLike(text) ?? dateLike(text) ?? timeLike(text);
  if (found !== null) return found;
  // A person's "+A1", "-A1" or "@A1" becomes a formula or is refused; an add-in must not rely on either.
  if (/^[+\-@]./.test(given))
    fail(
      "NotImplemented",
      `Simulated host: what Excel makes of ${JSON.stringify(given.slice(0, 40))} in a General cell`,
    );
  return constant(given);
}

function numberLike(text: string): Typed | null {
  const [, bracket, sign, digits, fraction = "", exponent, percent] =
    /^(\()?([+-])?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?\)?$/i.exec(text) ?? [];
  if ((digits === undefined && fraction.length < 2) || (bracket !== undefined) !== text.endsWith(")")) return null;
  const size = Number(`${(digits ?? "0").replaceAll(",", "")}${fraction}${exponent ?? ""}`);
  const value = (sign === "-" || bracket !== undefined ? -size : size) / (percent === undefined ? 1 : 100);
  if (percent !== undefined) return constant(value, fraction === "" ? "0%" : "0.00%");
  if (exponent !== undefined) return constant(value, "0.00E+00");
  if (digits?.includes(",") === true) return constant(value, fraction === "" ? "#,##0" : "#,##0.00");
  return constant(value);
}

function dateLike(text: string): Typed | null {
  const [, iso] = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2})$/.exec(text) ?? [];
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = iso.split(/[-/]/).map(Number);
    return dated({ year, month, day }, "m/d/yyyy");
  }
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined) {
    const format = year === undefined ? "d-mmm" : "m/d/yyyy";
    const inYear = yearOf(year);
    return (
      dated({ year: inYear, month: Number(month), day: Number(day) }, format) ??
      dated({ year: inYear, month: Number(day), day: Number(month) }, format) ??
      (year === undefined ? dated({ year: yearOf(month), month: Number(day), day: 1 }, "mmm-yy") : null)
    );
  }
  const [, ofYear, inYear] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined && inYear !== undefined)
    return dated({ year: Number(inYear), month: Number(ofYear), day: 1 }, "mmm-yy");
  return namedMonth(text);
}

function namedMonth(text: string): Typed | null {
  const [, day, name, rest] = /^(?:(\d{1,2})[-/ ])?([A-Za-z]{3,9})[-/ ](\d{1,4})$/.exec(text) ?? [];
  const month = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || rest === undefined) return null;
  if (day === undefined) return dated({ year: yearOf(rest), month, day: 1 }, "mmm-yy");
  return dated({ year: yearOf(rest), month, day: Number(day) }, "d-mmm-yy");
}

/** Two digits are of this century up to 29; without a year Excel takes the present one, here always the same. */
function yearOf(digits: string | undefined): number {
  if (digits === undefined) return 2026;
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function dated({ year, month, day }: Day, format: string): Typed | null {
  const two = (number: number): string => String(number).padStart(2, "0");
  const serial = serialOf({ date: `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` });
  return serial === null ? null : constant(serial, format);
}

function timeLike(text: string): Typed | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return constant(value, seconds === undefined ? "h:mm" : "h:mm:ss");
}
