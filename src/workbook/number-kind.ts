/** What a number in a cell of some format is meant as. */
export type NumberKind =
  | "number"
  | "date"
  /** A time of day or a duration, without a date: the value stays a number, in days. */
  | "time";

const quoted = /"[^"]*"?/g;
const escaped = /[\\_*]./gsu;
/** Colours, conditions, currencies and languages; not the durations [h], [mm], [ss]. */
const bracketed = /\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
const halfDay = /am\/pm|a\/p/gi;

/** Decided by the first section, the one for positive numbers: a later one never makes dates of amounts. */
export function numberKind(code: string): NumberKind {
  const bare = code.replace(quoted, "").replace(escaped, "").replace(bracketed, "");
  const section = (bare.split(";")[0] ?? "").toLowerCase();
  if (section.includes("general")) return "number";
  const hours = section.replace(halfDay, "h");
  if (/[yd]|mmm/.test(hours)) return "date";
  if (/[hs]|\[m+\]/.test(hours)) return "time";
  return hours.includes("m") ? "date" : "number";
}
