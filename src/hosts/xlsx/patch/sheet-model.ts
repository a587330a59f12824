import { addressOf, columnNumber } from "../../../workbook/address";

/** A cell as its part has it: attributes other than `r`, and what stands between its tags. */
export type RawCell = { readonly attributes: string; readonly content: string };

export type RawRow = { readonly attributes: string; readonly cells: ReadonlyMap<number, RawCell> };

/** A sheet's part cut at its cells; put together again it is the same text, byte for byte, but for what was changed. */
export type SheetModel = { readonly head: string; readonly rows: ReadonlyMap<number, RawRow>; readonly tail: string };

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
  return { head: xml.slice(0, start), rows, tail: xml.slice(empty ? from : to + "</sheetData>".length) };
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
