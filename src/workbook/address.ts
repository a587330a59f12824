/** Rows and columns count from 1, as Excel shows them. */
export type Position = { readonly row: number; readonly column: number };

/** A rectangle; both corners belong to it. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "AA" → 27; small letters too. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** (12, 2) → "B12". */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "$B$12" → row 12, column 2; `null` for anything that is not one cell's address inside the sheet. */
export function parseAddress(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const position = { row: Number(match[2]), column: columnNumber(match[1]) };
  return position.row <= lastRow && position.column <= lastColumn ? position : null;
}

/** "A1:C3", or "A1" when the area is one cell. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.top, area.left);
  const last = addressOf(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "A1:C3" or "B2" → the area; `null` when it is not one. */
export function parseArea(address: string): Area | null {
  const [first, last = first, more] = address.split(":");
  if (first === undefined || last === undefined || more !== undefined) return null;
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The smallest area that holds all of these; `null` for none. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}

/** `'Bảng điểm'!B2`: quotes always, since that is right for every name. */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.includes("'") ? sheet.replaceAll("'", "''") : sheet}'!${address}`;
}

/** Far above every limit; one more digit still gives an exact number. */
const farOut = 1e9;
const zero = 48;
const nine = 57;

/**
 * "B12" → row 12, column 2; `null` for anything else. Numbers beyond the sheet are returned as they are, so that they
 * are refused as over a limit and not as damage. No regular expression, since this runs once for each cell.
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
