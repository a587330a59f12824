import { parseFormula, type ShiftableFormula, shiftFormula } from "../../../workbook/shift-formula";
import { xmlPlain } from "../write/xml-text";
import { plain, type SheetModel } from "./raw-rows";

type Master = { readonly row: number; readonly column: number; readonly pieces: ShiftableFormula };

/** `<f>` at the beginning of a cell: its attributes, its text, what follows. */
const formula = /^<f\b([^>]*?)(?:\/>|>(.*?)<\/f>)(.*)$/s;

/**
 * The sheet with each cell of a shared formula having its own: one may then be typed over or moved without the others.
 */
export function writtenOut(sheet: SheetModel): SheetModel {
  if (!sheet.shares) return sheet;
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
  const rows = new Map(
    [...sheet.rows].map(([row, { attributes, cells }]) => [
      row,
      {
        attributes,
        cells: new Map(
          [...cells].map(([column, cell]) => [column, { ...cell, content: ownFormula(cell.content, row, column) }]),
        ),
      },
    ]),
  );
  return { ...sheet, rows, shares: false };
}
