import { parseNumber } from "../workbook/text/parse-number";

/**
 * A number as a person types it into a field: 7,5 and 7.5 alike. `null` = blank. What may be a thousand or a thousandth
 * (1.234 and 1,234) is not taken: a field can ask again where a file can't.
 */
export function typedNumber(text: string): number | "not-a-number" | null {
  if (text.trim() === "") return null;
  const read = parseNumber(text, null);
  return read.ok && !read.warnings.includes("number-ambiguous") ? read.value : "not-a-number";
}
