import { addressOf, columnNumber, parseAddress } from "../../../workbook/address";
import { serialOf } from "../../../workbook/serial-date";
import { xmlText } from "../write/xml-text";
import type { Edit } from "../../../workbook/edit";
import type { RawCell, RawRow, SheetModel } from "./raw-rows";

const rowPattern = /<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const cellPattern = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const reference = /\sr="([A-Z]*)(\d+)"/;

/**
 * Of parts without name prefixes, in which every row and cell says where it is: as this program and LibreOffice write.
 */
export function parseSheet(xml: string): SheetModel {
  const start = xml.indexOf("<sheetData");
  const empty = xml.startsWith("<sheetData/>", start);
  const from = start + (empty ? "<sheetData/>" : "<sheetData>").length;
  const to = empty ? from : xml.indexOf("</sheetData>", from);
  if (start < 0 || to < 0) throw new Error("A sheet's part has no cells");
  const rows = new Map<number, RawRow>();
  for (const [, attributes = "", content = ""] of xml.slice(from, to).matchAll(rowPattern)) {
    const cells = new Map<number, RawCell>();
    for (const [, own = "", inner = ""] of content.matchAll(cellPattern)) {
      cells.set(columnNumber(reference.exec(own)?.[1] ?? ""), {
        attributes: own.replace(reference, ""),
        content: inner,
      });
    }
    rows.set(Number(reference.exec(attributes)?.[2]), { attributes: attributes.replace(reference, ""), cells });
  }
  const tail = xml.slice(empty ? from : to + "</sheetData>".length);
  return { head: xml.slice(0, start), rows, tail, shares: xml.includes('t="shared"') };
}

export function sheetXmlOf({ head, rows, tail }: SheetModel): string {
  const parts = [head, "<sheetData>"];
  for (const row of inOrder(rows)) {
    const { attributes, cells } = rows.get(row) ?? { attributes: "", cells: new Map<number, RawCell>() };
    parts.push(`<row r="${row}"${attributes}>`);
    for (const column of inOrder(cells)) {
      const cell = cells.get(column);
      if (cell !== undefined) parts.push(cellXml(`<c r="${addressOf(row, column)}"${cell.attributes}`, cell.content));
    }
    parts.push("</row>");
  }
  parts.push("</sheetData>", tail);
  return parts.join("");
}

function cellXml(start: string, content: string): string {
  return content === "" ? `${start}/>` : `${start}>${content}</c>`;
}

function inOrder(map: ReadonlyMap<number, unknown>): readonly number[] {
  return [...map.keys()].sort((a, b) => a - b);
}

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

/** Throws for a row that the part doesn't have. */
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

/** The sheet with its formulas but without their results. */
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
