import { addressOf, parseAddress, type Position } from "../../../workbook/address";

/** Where a cell goes when rows or columns move. */
export type Move = (place: Position) => Position;

/**
 * Text in quotes; a cell or range, with its sheet's name if it has one, that is not part of a longer word or a
 * function's name; other names.
 */
const tokens =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+/gu;

/**
 * A formula of `sheet` with the addresses on that sheet moved; those on other sheets, names, functions and texts stay.
 */
export function shiftFormula(formula: string, sheet: string, move: Move): string {
  return formula.replace(tokens, (all: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined || (prefix !== undefined && bare(prefix) !== sheet)) return all;
    return (
      (prefix ?? "") +
      reference
        .split(":")
        .map((address) => shiftAddress(address, move))
        .join(":")
    );
  });
}

function bare(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** "$" marks stay where they were. */
function shiftAddress(address: string, move: Move): string {
  const place = parseAddress(address);
  if (place === null) return address;
  const { row, column } = move(place);
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(addressOf(row, column)) ?? [];
  return `${address.startsWith("$") ? "$" : ""}${letters}${address.includes("$", 1) ? "$" : ""}${digits}`;
}
