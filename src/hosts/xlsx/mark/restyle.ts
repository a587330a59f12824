import { type XmlScan, attribute, isTrue } from "../read/xml-attributes";
import { addressOf, readReference, readRowNumber } from "../../../workbook/address";
import type { Limits } from "../read/limits";
import { scanXml } from "../read/xml";
import { eachChild, enterRoot, skipElement } from "../read/xml-elements";
import { setAttribute, takeOut, type XmlEdit, openTag, type OpenTag } from "./xml-node";

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

type FoundCell = { readonly column: number; readonly tag: OpenTag; readonly to: number; readonly isEmpty: boolean };
type FoundRow = {
  readonly number: number;
  readonly tag: OpenTag;
  readonly innerTo: number;
  readonly to: number;
  readonly look: number | null;
  readonly cells: readonly FoundCell[];
};
type Found = {
  readonly rows: readonly FoundRow[];
  readonly data: OpenTag & { readonly innerTo: number; readonly to: number };
  readonly columnLook: (column: number) => number;
};

/** Row → columns. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

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

/** New rows, each before the first row below it. */
function rowsPutIn(
  { rows, data }: Found,
  missing: readonly { readonly row: number; readonly text: string }[],
): readonly XmlEdit[] {
  if (missing.length === 0) return [];
  if (data.openTo === data.to)
    return [
      {
        from: data.to - 2,
        to: data.to,
        text: `>${missing.map(({ text }) => text).join("")}</${data.prefix}sheetData>`,
      },
    ];
  return missing.map(({ row, text }) => {
    const from = rows.find(({ number }) => number > row)?.tag.from ?? data.innerTo;
    return { from, to: from, text };
  });
}

/** `null` where the part has no cells at all, as a sheet of a chart. */
function findRows(
  xml: string,
  source: { readonly part: string; readonly limits: Limits },
  wanted: Wanted,
): Found | null {
  const scan = scanXml(xml, source);
  enterRoot(scan, "worksheet");
  const columns: { from: number; to: number; look: number }[] = [];
  let found: Pick<Found, "rows" | "data"> | null = null;
  eachChild(scan, (name) => {
    if (name === "cols")
      eachChild(scan, () =>
        columns.push({
          from: Number(attribute(scan, "min")),
          to: Number(attribute(scan, "max")),
          look: Number(attribute(scan, "style") ?? 0),
        }),
      );
    else if (name === "sheetData" && found === null) found = readData(scan, wanted);
  });
  const data = found as Pick<Found, "rows" | "data"> | null;
  return data === null
    ? null
    : { ...data, columnLook: (column) => columns.find(({ from, to }) => column >= from && column <= to)?.look ?? 0 };
}

function readData(scan: XmlScan, wanted: Wanted): Pick<Found, "rows" | "data"> {
  const tag = openTag(scan);
  const rows: FoundRow[] = [];
  let last = 0;
  eachChild(scan, (name) => {
    if (name !== "row") return;
    const written = attribute(scan, "r");
    last = written === undefined ? last + 1 : (readRowNumber(written.trim()) ?? last + 1);
    rows.push(readRow(scan, last, wanted.has(last)));
  });
  return { rows, data: { ...tag, ...closed(scan, tag) } };
}

function readRow(scan: XmlScan, number: number, isWanted: boolean): FoundRow {
  const tag = openTag(scan);
  // Excel shows a row's look only where it says that it has one of its own.
  const look = isTrue(attribute(scan, "customFormat")) ? Number(attribute(scan, "s") ?? 0) : null;
  const cells: FoundCell[] = [];
  let column = 0;
  if (isWanted) {
    eachChild(scan, (name) => {
      if (name !== "c") return;
      column = readReference((attribute(scan, "r") ?? "").trim())?.column ?? column + 1;
      const own = openTag(scan);
      const isEmpty = skipElement(scan) === 0;
      cells.push({ column, tag: own, to: scan.at, isEmpty });
    });
  } else skipElement(scan);
  return { number, tag, look, cells, ...closed(scan, tag) };
}

/** Where the element of this tag, which has just been left, ends. */
function closed(scan: XmlScan, { openTo }: OpenTag): { readonly innerTo: number; readonly to: number } {
  return { innerTo: scan.at === openTo ? openTo : scan.xml.lastIndexOf("<", scan.at - 1), to: scan.at };
}
