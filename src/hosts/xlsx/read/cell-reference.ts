import type { Position } from "../../../workbook/address";

/** Far above every limit, and still an exact number when one more digit comes. */
const farOut = 1e9;
const zero = 48;
const nine = 57;

/**
 * "B12" → row 12, column 2; `null` for anything else. Numbers beyond the sheet are given as they are, so that they can
 * be refused as a limit and not as damage. Without a regular expression: this runs once a cell.
 */
export function readReference(reference: string): Position | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    if (column < farOut) column = column * 26 + letter;
  }
  const row = digitsFrom(reference, at);
  return column > 0 && row !== null ? { row, column } : null;
}

/** "12" → 12; `null` for anything but digits from 1 up. */
export function readRowNumber(text: string): number | null {
  return digitsFrom(text, 0);
}

function digitsFrom(text: string, from: number): number | null {
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return null;
    if (value < farOut) value = value * 10 + code - zero;
  }
  return value > 0 ? value : null;
}
