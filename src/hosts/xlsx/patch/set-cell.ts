import { parseAddress } from "../../../workbook/address";
import { serialOf } from "../../../workbook/date-to-serial";
import { xmlText } from "../write/xml-text";
import type { Edit } from "../../../workbook/edit";
import type { RawCell, RawRow, SheetModel } from "./sheet-model";

type Value = Extract<Edit, { kind: "set" }>["value"];

/**
 * The sheet with one value typed into a cell, which is made where the part has none. Throws for what is no cell's
 * address.
 */
export function setCell(sheet: SheetModel, address: string, value: Value): SheetModel {
  const place = parseAddress(address);
  if (place === null) throw new Error(`"${address}" is not the address of a cell`);
  const row: RawRow = sheet.rows.get(place.row) ?? { attributes: "", cells: new Map() };
  const look = / s="\d+"/.exec(row.cells.get(place.column)?.attributes ?? "")?.[0] ?? "";
  const cells = new Map(row.cells).set(place.column, typed(value, look));
  return { ...sheet, rows: new Map(sheet.rows).set(place.row, { ...row, cells }) };
}

function typed(value: Value, look: string): RawCell {
  if (value === null) return { attributes: look, content: "" };
  if (typeof value === "string")
    return { attributes: `${look} t="inlineStr"`, content: `<is><t xml:space="preserve">${xmlText(value)}</t></is>` };
  if (typeof value === "boolean") return { attributes: `${look} t="b"`, content: `<v>${value ? 1 : 0}</v>` };
  const number = typeof value === "number" ? value : serialOf(value);
  if (number === null || !Number.isFinite(number))
    throw new Error(`${JSON.stringify(value)} is not a number or date a cell can hold`);
  return { attributes: look, content: `<v>${number}</v>` };
}

/** Throws for a row of which the part says nothing. */
export function hideRow(sheet: SheetModel, number: number): SheetModel {
  const row = sheet.rows.get(number);
  if (row === undefined) throw new Error(`The sheet has no row ${number}`);
  return {
    ...sheet,
    rows: new Map(sheet.rows).set(number, {
      ...row,
      attributes: `${row.attributes.replace(/ hidden="\w+"/, "")} hidden="1"`,
    }),
  };
}

/** The sheet with its formulas but without what they came to. */
export function dropCached(sheet: SheetModel): SheetModel {
  const rows = new Map<number, RawRow>();
  for (const [number, row] of sheet.rows) {
    const cells = new Map<number, RawCell>();
    for (const [column, cell] of row.cells)
      cells.set(column, cell.content.startsWith("<f") ? withoutResult(cell) : cell);
    rows.set(number, { ...row, cells });
  }
  return { ...sheet, rows };
}

function withoutResult({ attributes, content }: RawCell): RawCell {
  return {
    attributes: attributes.replace(/\st="\w+"/, ""),
    content: content.replace(/<v\b[^>]*?(?:\/>|>.*?<\/v>)/s, ""),
  };
}
