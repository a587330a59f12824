import { parseFormula, type ShiftableFormula, shiftFormula } from "../../../workbook/shift-formula";
import { xmlPlain } from "../write/xml-text";
import type { RawRow } from "./sheet-model";
import { plain } from "./shift-sheet";

type Master = { readonly row: number; readonly column: number; readonly pieces: ShiftableFormula };

/** `<f>` at the beginning of a cell: its attributes, its text, what follows. */
const formula = /^<f\b([^>]*?)(?:\/>|>(.*?)<\/f>)(.*)$/s;

/**
 * Rows in which each cell of a shared formula has its own: a cell may then be typed over or moved without the others.
 */
export function writtenOut(rows: ReadonlyMap<number, RawRow>): ReadonlyMap<number, RawRow> {
  const masters = new Map<string, Master>();
  const ownFormula = (content: string, row: number, column: number): string => {
    const [, attributes = "", text = "", after = ""] = formula.exec(content) ?? [];
    const number = / si="(\d+)"/.exec(attributes)?.[1];
    if (number === undefined || !attributes.includes('t="shared"')) return content;
    if (text !== "") masters.set(number, { row, column, pieces: parseFormula(plain(text)) });
    const master = masters.get(number);
    if (master === undefined) return content;
    const own = shiftFormula(master.pieces, { rows: row - master.row, columns: column - master.column });
    return `<f>${text === "" ? xmlPlain(own) : text}</f>${after}`;
  };
  return new Map(
    [...rows].map(([row, { attributes, cells }]) => [
      row,
      {
        attributes,
        cells: new Map(
          [...cells].map(([column, cell]) => [column, { ...cell, content: ownFormula(cell.content, row, column) }]),
        ),
      },
    ]),
  );
}
