export type DigitsWarning = "number-ambiguous" | "number-foreign-style";

/** `decimal` is written with a point and no grouping, ready for exact arithmetic. */
export type DigitsRead = { readonly decimal: string; readonly warnings: readonly DigitsWarning[] };

const grouped = /^[1-9][0-9]{0,2}(?:X[0-9]{3})+$/u.source;
const pointGroups = new RegExp(grouped.replace("X", "\\."), "u");
const commaGroups = new RegExp(grouped.replace("X", ","), "u");
const spaceGroups = new RegExp(grouped.replace("X", "\\s"), "u");

/**
 * Digits with their separators, without sign and measure; `null` when they are no number. In Viet Nam a point groups
 * thousands and a comma starts the decimals; what can only be the other way round is read so, with a warning
 * (contract §4, Numbers). No group starts with 0, so a leading 0 always means decimals.
 */
export function readDigits(digits: string): DigitsRead | null {
  const separators = digits.replace(/[0-9\s]/gu, "");
  const [last] = separators.slice(-1);
  if (last === undefined) return wholeNumber(digits);
  const same = [...separators].every((separator) => separator === last);
  if (same && separators.length > 1) return groupsOnly(digits, last);
  const at = digits.lastIndexOf(last);
  return withDecimals({ whole: digits.slice(0, at), fraction: digits.slice(at + 1), separator: last });
}

function wholeNumber(digits: string): DigitsRead | null {
  if (/^[0-9]+$/u.test(digits)) return { decimal: digits, warnings: [] };
  return spaceGroups.test(digits) ? { decimal: digits.replace(/\s/gu, ""), warnings: [] } : null;
}

function groupsOnly(digits: string, separator: string): DigitsRead | null {
  const groups = separator === "." ? pointGroups : commaGroups;
  if (!groups.test(digits)) return null;
  return { decimal: digits.replaceAll(separator, ""), warnings: separator === "." ? [] : ["number-foreign-style"] };
}

type Split = { readonly whole: string; readonly fraction: string; readonly separator: string };

function withDecimals({ whole, fraction, separator }: Split): DigitsRead | null {
  if (!/^[0-9]+$/u.test(fraction)) return null;
  if (/^[0-9]+$/u.test(whole)) return singleSeparator({ whole, fraction, separator });
  const groups = separator === "," ? pointGroups : commaGroups;
  const decimal = `${whole.replace(/[.,\s]/gu, "")}.${fraction}`;
  if (groups.test(whole)) return { decimal, warnings: separator === "," ? [] : ["number-foreign-style"] };
  if (!spaceGroups.test(whole)) return null;
  return {
    decimal,
    warnings: separator === "," ? [] : [fraction.length === 3 ? "number-ambiguous" : "number-foreign-style"],
  };
}

/**
 * Exactly three digits after the one separator may be a group or decimals: Vietnamese style decides, and it is said.
 */
function singleSeparator({ whole, fraction, separator }: Split): DigitsRead {
  const decimal = `${whole}.${fraction}`;
  const mayGroup = fraction.length === 3 && !whole.startsWith("0");
  if (separator === ",") return { decimal, warnings: mayGroup && whole.length <= 3 ? ["number-ambiguous"] : [] };
  if (!mayGroup) return { decimal, warnings: ["number-foreign-style"] };
  return { decimal: whole.length <= 3 ? whole + fraction : decimal, warnings: ["number-ambiguous"] };
}
