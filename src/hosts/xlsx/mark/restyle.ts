import { addressOf } from "../../../workbook/address";
import type { Limits } from "../read/limits";
import { findRows, type FoundCell, type FoundRow, rowsPutIn, type Wanted } from "./sheet-rows";
import { setAttribute, takeOut, type XmlEdit } from "./xml-node";

/** A cell whose look may change. `look`: the one it has, or would be shown in where the part has no such cell. */
export type Restyled = {
  readonly row: number;
  readonly column: number;
  readonly look: number;
  readonly isThere: boolean;
  readonly isEmpty: boolean;
};

/** The number of its new look; "gone" = the cell is taken out; `null` = it stays as it is. */
export type Restyle = (cell: Restyled) => number | "gone" | null;

/**
 * The edits that give these cells other looks: the `s` of each, or a new cell (and row) where there was none, and
 * nothing else. The caller leaves out cells outside the sheet.
 */
export function restyleEdits(
  xml: string,
  source: { readonly part: string; readonly limits: Limits },
  { wanted, restyle }: { readonly wanted: Wanted; readonly restyle: Restyle },
): readonly XmlEdit[] {
  const found = findRows(xml, source, wanted);
  if (found === null) return [];
  const { prefix } = found.data;
  const edits: XmlEdit[] = [];
  const missing: { row: number; text: string }[] = [];
  for (const [number, columns] of [...wanted].sort(([one], [other]) => one - other)) {
    const row = found.rows.find((each) => each.number === number);
    const looks = { ofRow: row?.look ?? null, ofColumn: found.columnLook };
    if (row !== undefined) edits.push(...editsOfRow(row, columns, { looks, restyle }));
    else {
      const cells = [...columns]
        .sort((a, b) => a - b)
        .map((column) => madeCell({ row: number, column, prefix }, looks, restyle))
        .join("");
      if (cells !== "") missing.push({ row: number, text: `<${prefix}row r="${number}">${cells}</${prefix}row>` });
    }
  }
  return [...edits, ...rowsPutIn(found, missing)];
}

type BaseLooks = { readonly ofRow: number | null; readonly ofColumn: (column: number) => number };

function editsOfRow(
  row: FoundRow,
  columns: ReadonlySet<number>,
  { looks, restyle }: { readonly looks: BaseLooks; readonly restyle: Restyle },
): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  const added = new Map<number, string>();
  const gone = new Set<FoundCell>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const cell = row.cells.find((each) => each.column === column);
    if (cell === undefined) {
      const text = madeCell({ row: row.number, column, prefix: row.tag.prefix }, looks, restyle);
      const before = row.cells.find((each) => each.column > column)?.tag.from ?? row.innerTo;
      if (text !== "") added.set(before, (added.get(before) ?? "") + text);
      continue;
    }
    const look = Number(cell.tag.attributes.find(({ name }) => name === "s")?.value ?? 0);
    const now = restyle({ row: row.number, column, look, isThere: true, isEmpty: cell.isEmpty });
    if (now === "gone") gone.add(cell);
    else if (typeof now === "number" && now !== look) edits.push(setAttribute(cell.tag, "s", now));
  }
  const emptied =
    gone.size > 0 &&
    gone.size === row.cells.length &&
    added.size === 0 &&
    row.tag.attributes.every(({ name }) => name === "r");
  if (emptied) return [takeOut({ from: row.tag.from, to: row.to })];
  if (added.size > 0 && row.tag.openTo === row.to)
    return [
      ...edits,
      { from: row.to - 2, to: row.to, text: `>${[...added.values()].join("")}</${row.tag.prefix}row>` },
    ];
  return [
    ...edits,
    ...[...gone].map((cell) => takeOut({ from: cell.tag.from, to: cell.to })),
    ...[...added].map(([from, text]) => ({ from, to: from, text })),
  ];
}

function madeCell(
  { row, column, prefix }: { readonly row: number; readonly column: number; readonly prefix: string },
  { ofRow, ofColumn }: BaseLooks,
  restyle: Restyle,
): string {
  const now = restyle({ row, column, look: ofRow ?? ofColumn(column), isThere: false, isEmpty: true });
  return typeof now === "number" ? `<${prefix}c r="${addressOf(row, column)}" s="${now}"/>` : "";
}
