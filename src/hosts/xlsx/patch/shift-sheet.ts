import {
  areaAddress,
  parseArea,
  around,
  type Area,
  addressOf,
  parseAddress,
  type Position,
} from "../../../workbook/address";
import { xmlPlain } from "../write/xml-text";
import type { Edit } from "../../../workbook/edit";
import { plain, type RawCell, type RawRow, type SheetModel } from "./raw-rows";

type Shift = Extract<Edit, { kind: "insert-row" | "insert-column" | "move-column" }>;

/**
 * The sheet with a row or column inserted or a column moved: cells, the sheet's own formulas, widths, merges,
 * validation, conditional formats and filter move too. Merges that a moved column splits are dropped; notes stay. Names
 * and formulas of other sheets keep pointing where they did, as in a file that came from a careless program.
 */
export function shiftSheet(sheet: SheetModel, edit: Shift): SheetModel {
  const move = moveOf(edit);
  const rows = new Map<number, RawRow>();
  for (const [number, row] of sheet.rows) {
    const cells = new Map<number, RawCell>();
    for (const [column, cell] of row.cells)
      cells.set(move({ row: number, column }).column, shiftedCell(cell, edit.sheet, move));
    rows.set(move({ row: number, column: 1 }).row, { ...row, cells });
  }
  return { ...sheet, head: shiftWidths(sheet.head, move), rows, tail: shiftRules(sheet.tail, edit.sheet, move) };
}

function moveOf(edit: Shift): Move {
  if (edit.kind === "insert-row") return ({ row, column }) => ({ row: row >= edit.at ? row + 1 : row, column });
  if (edit.kind === "insert-column")
    return ({ row, column }) => ({ row, column: column >= edit.at ? column + 1 : column });
  const { from, before } = edit;
  const target = from < before ? before - 1 : before;
  return ({ row, column }) => {
    if (column === from) return { row, column: target };
    const without = column > from ? column - 1 : column;
    return { row, column: without >= target ? without + 1 : without };
  };
}

function shiftedCell(cell: RawCell, sheet: string, move: Move): RawCell {
  return { ...cell, content: shiftedFormulas(cell.content, { elements: "f", sheet, move }) };
}

/** Formulas are written with markup escaped; quotes may be or not, and come back escaped. */
function shiftedFormulas(
  xml: string,
  { elements, sheet, move }: { elements: string; sheet: string; move: Move },
): string {
  const contents = new RegExp(`(?<=<(?:${elements})(?:\\s[^>]*)?>)[^<]+`, "g");
  return xml.replace(contents, (formula) => xmlPlain(shiftFormula(plain(formula), sheet, move)));
}

function shiftWidths(head: string, move: Move): string {
  return head.replace(/<cols>(.*?)<\/cols>/s, (_, inner: string) => {
    const columns = new Map<number, string>();
    for (const [element] of inner.matchAll(/<col\b[^>]*\/>/g)) {
      const [first, last] = [numberOf(element, "min"), numberOf(element, "max")];
      for (let column = first; column <= last; column += 1) {
        const place = move({ row: 1, column }).column;
        columns.set(place, element.replace(/min="\d+"/, `min="${place}"`).replace(/max="\d+"/, `max="${place}"`));
      }
    }
    return `<cols>${[...columns]
      .sort(([a], [b]) => a - b)
      .map(([, element]) => element)
      .join("")}</cols>`;
  });
}

function numberOf(element: string, attribute: string): number {
  return Number(new RegExp(` ${attribute}="(\\d+)"`).exec(element)?.[1]);
}

function shiftRules(tail: string, sheet: string, move: Move): string {
  const areas = tail
    .replace(/<mergeCell ref="([^"]*)"\/>/g, (_, ref: string) => {
      const [only, ...more] = shiftedAreas(ref, move);
      return only === undefined || more.length > 0 ? "" : `<mergeCell ref="${only}"/>`;
    })
    .replace(/(<autoFilter ref=")([^"]*)/, (_, start: string, ref: string) => start + hull(ref, move))
    .replace(
      / sqref="([^"]*)"/g,
      (_, refs: string) =>
        ` sqref="${refs
          .split(" ")
          .flatMap((ref) => shiftedAreas(ref, move))
          .join(" ")}"`,
    )
    .replace(/<mergeCells[^>]*>(.*?)<\/mergeCells>/s, (_, inner: string) => {
      const count = inner.split("<mergeCell ").length - 1;
      return count === 0 ? "" : `<mergeCells count="${count}">${inner}</mergeCells>`;
    });
  return shiftedFormulas(areas, { elements: "formula|formula1|formula2", sheet, move });
}

/** One area, or several where a moved column splits it. A column put into the middle of an area belongs to it. */
function shiftedAreas(reference: string, move: Move): readonly string[] {
  const area = parseArea(reference);
  if (area === null) return [reference];
  const [top, bottom] = [move({ row: area.top, column: 1 }).row, move({ row: area.bottom, column: 1 }).row];
  const corners = [area.left, area.right].map((column) => move({ row: 1, column }).column);
  const [left = 0, right = 0] = corners;
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => move({ row: 1, column: area.left + index }).column,
  );
  const whole = columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));
  if (whole && right - left <= columns.length) return [areaAddress({ top, left, bottom, right })];
  return runs([...columns].sort((a, b) => a - b)).map(([first, last]) =>
    areaAddress({ top, left: first, bottom, right: last }),
  );
}

/** Neighbouring columns taken together. */
function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  return columns.reduce<readonly (readonly [number, number])[]>((found, column) => {
    const last = found.at(-1);
    return last !== undefined && last[1] === column - 1
      ? [...found.slice(0, -1), [last[0], column]]
      : [...found, [column, column]];
  }, []);
}

/** The smallest area that holds all of the moved area. */
function hull(reference: string, move: Move): string {
  const areas = shiftedAreas(reference, move)
    .map(parseArea)
    .filter((area): area is Area => area !== null);
  const all = around(areas);
  return all === null ? reference : areaAddress(all);
}

/** Where a cell goes when rows or columns move. */
type Move = (place: Position) => Position;

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
