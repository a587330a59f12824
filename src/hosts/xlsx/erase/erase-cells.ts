import { addressOf, readReference } from "../../../workbook/address";
import type { ErasedCell } from "../../../workbook/erasing";
import { xmlText } from "../write/xml-text";
import { childNamed, childrenNamed, putLast, takeOut, valueOf, type XmlEdit, type XmlNode } from "../mark/xml-node";

/** Edits of a sheet's part. Looks stay; a row that isn't there is made, in its place. */
export function cellEdits(root: XmlNode, cells: readonly ErasedCell[]): readonly XmlEdit[] {
  const data = childNamed(root, "sheetData");
  if (data === null) return [];
  const rows = numbered(data, "row", (row) => Number(valueOf(row, "r")) || null);
  const wanted = new Map<number, ErasedCell[]>();
  for (const cell of cells) wanted.set(cell.row, [...(wanted.get(cell.row) ?? []), cell]);
  return [...wanted]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, own]) => {
      const row = rows.find((each) => each.number === number)?.node;
      if (row !== undefined) return rowEdits(row, own);
      const made = own.map((cell) => cellXml(cell, data.prefix, "")).join("");
      const xml = `<${data.prefix}row r="${number}">${made}</${data.prefix}row>`;
      return [putBefore(rows.find((each) => each.number > number)?.node, data, xml)];
    });
}

type Numbered = { readonly number: number; readonly node: XmlNode };

/** What states no number follows the one before it. */
function numbered(parent: XmlNode, name: string, numberOf: (node: XmlNode) => number | null): readonly Numbered[] {
  let last = 0;
  return childrenNamed(parent, name).map((node) => {
    last = numberOf(node) ?? last + 1;
    return { number: last, node };
  });
}

function rowEdits(row: XmlNode, cells: readonly ErasedCell[]): readonly XmlEdit[] {
  const there = numbered(row, "c", (cell) => readReference((valueOf(cell, "r") ?? "").trim())?.column ?? null);
  return [...cells]
    .sort((one, other) => one.column - other.column)
    .flatMap((cell): readonly XmlEdit[] => {
      const node = there.find(({ number }) => number === cell.column)?.node;
      if (node === undefined) {
        const next = there.find(({ number }) => number > cell.column)?.node;
        return cell.value === null ? [] : [putBefore(next, row, cellXml(cell, row.prefix, ""))];
      }
      if (cell.keepsFormula) return childrenNamed(node, "v").map(takeOut);
      const look = valueOf(node, "s");
      const text = cellXml(cell, node.prefix, look === null ? "" : ` s="${look}"`);
      return [{ from: node.from, to: node.to, text }];
    });
}

function putBefore(next: XmlNode | undefined, parent: XmlNode, xml: string): XmlEdit {
  return next === undefined ? putLast(parent, xml) : { from: next.from, to: next.from, text: xml };
}

function cellXml({ row, column, value }: ErasedCell, prefix: string, look: string): string {
  const start = `<${prefix}c r="${addressOf(row, column)}"${look}`;
  if (value === null) return `${start}/>`;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t></${prefix}is>`;
  return `${start} t="inlineStr">${text}</${prefix}c>`;
}
