import { addressOf } from "../../../workbook/address";
import { isDate, isError } from "../../../workbook/cell";
import type { DraftCell } from "../../../workbook/draft";
import { serialOf } from "../../../workbook/serial-date";
import type { Sheet } from "../../../workbook/sheet";
import { findRows, type FoundCell, type FoundRow, type FoundRows, rowsPutIn, type Wanted } from "../mark/sheet-rows";
import { setAttribute, type XmlEdit } from "../mark/xml-node";
import type { Limits } from "../read/limits";
import { errorText } from "../write/sheet-data";
import { textElement, xmlPlain, xmlText } from "../write/xml-text";
import type { Typed, TypedCell } from "./typed-cells";

/**
 * A cell that was typed into. `look`: what it is shown in so far; 0 = none of its own, as in a row that the sheet
 * doesn't have yet: the list goes on there as it is drawn.
 */
export type TypedPlace = {
  readonly row: number;
  readonly column: number;
  readonly look: number;
} & TypedCell;

type Source = { readonly part: string; readonly limits: Limits };

/**
 * The edits that type contents into cells of a sheet's part, as a person does: the cell keeps its look, rows keep what
 * they have. Texts are written in their cells, so that the shared ones keep their numbers. Rows get a height only where
 * a longer text comes in and nobody set one.
 */
export function typeEdits(
  xml: string,
  source: Source,
  typed: Typed,
): { readonly edits: readonly XmlEdit[]; readonly places: readonly TypedPlace[] } {
  const wanted: Wanted = new Map([...typed.cells].map(([row, cells]) => [row, new Set(cells.keys())]));
  const found = findRows(xml, source, wanted);
  if (found === null) return { edits: [], places: [] };
  const there = new Map(found.rows.map((row) => [row.number, row]));
  const places: TypedPlace[] = [];
  const edits: XmlEdit[] = [];
  const missing: { row: number; text: string }[] = [];
  const spare = [...typed.spare].map(([row, cells]) => [row, asTyped(cells)] as const);
  for (const [number, cells] of [...typed.cells, ...spare].sort(([one], [other]) => one - other)) {
    const row = there.get(number);
    const placed = placesIn({ number, cells }, row, found);
    if (row !== undefined && typed.spare.has(number)) continue;
    places.push(...placed);
    if (row === undefined) missing.push({ row: number, text: newRow(placed, found.data.prefix, typed.heights) });
    else edits.push(...rowEdits(row, placed, typed.heights));
  }
  return { edits: [...edits, ...rowsPutIn(found, missing)], places };
}

type TypedRow = {
  readonly number: number;
  readonly cells: ReadonlyMap<number, TypedCell>;
};

function asTyped(cells: ReadonlyMap<number, DraftCell>): TypedRow["cells"] {
  return new Map([...cells].map(([column, cell]) => [column, { cell, asDrawn: false, isFormatted: false }]));
}

function placesIn({ number, cells }: TypedRow, row: FoundRow | undefined, found: FoundRows): readonly TypedPlace[] {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([column, typed]) => {
      const own = row?.cells.find((each) => each.column === column);
      const look = row === undefined ? 0 : own === undefined ? (row.look ?? found.columnLook(column)) : lookOf(own);
      return { row: number, column, look, ...typed };
    });
}

function lookOf({ tag }: FoundCell): number {
  return Number(tag.attributes.find(({ name }) => name === "s")?.value ?? 0);
}

function newRow(places: readonly TypedPlace[], prefix: string, heights: ReadonlyMap<number, number>): string {
  const [first] = places;
  const height = heights.get(first?.row ?? 0);
  const attributes = height === undefined ? "" : ` ht="${height}"`;
  const cells = places.map((place) => cellElement(place, prefix)).join("");
  return `<${prefix}row r="${first?.row ?? 0}"${attributes}>${cells}</${prefix}row>`;
}

function rowEdits(
  row: FoundRow,
  places: readonly TypedPlace[],
  heights: ReadonlyMap<number, number>,
): readonly XmlEdit[] {
  const { prefix } = row.tag;
  const made = new Map<number, string>();
  const edits = places.flatMap((place): readonly XmlEdit[] => {
    const there = row.cells.find(({ column }) => column === place.column);
    const text = cellElement(place, prefix);
    if (there !== undefined) return [{ from: there.tag.from, to: there.to, text }];
    const before = row.cells.find(({ column }) => column > place.column)?.tag.from ?? row.innerTo;
    if (text !== "") made.set(before, (made.get(before) ?? "") + text);
    return [];
  });
  const higher = higherRow(row, places, heights);
  if (made.size > 0 && row.tag.openTo === row.to)
    return [...higher, { from: row.to - 2, to: row.to, text: `>${[...made.values()].join("")}</${prefix}row>` }];
  return [...higher, ...edits, ...[...made].map(([at, text]) => ({ from: at, to: at, text }))];
}

function higherRow(
  { number, tag }: FoundRow,
  places: readonly TypedPlace[],
  heights: ReadonlyMap<number, number>,
): readonly XmlEdit[] {
  const written = (name: string): string | undefined => tag.attributes.find((each) => each.name === name)?.value;
  const height = heights.get(number);
  const isLonger = places.some(({ cell }) => typeof cell.value === "string");
  if (height === undefined || !isLonger || (written("customHeight") ?? "0") !== "0") return [];
  return height > Number(written("ht") ?? 0) ? [setAttribute(tag, "ht", height)] : [];
}

/** Its look comes later, when the numbers of new looks are known. "" for an empty cell without a look. */
function cellElement({ row, column, look, cell }: TypedPlace, prefix: string): string {
  const { type, inner } = contents(cell, prefix);
  const start = `<${prefix}c r="${addressOf(row, column)}"${look === 0 ? "" : ` s="${look}"`}${type}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
}

function contents({ value, formula }: DraftCell, p: string): { readonly type: string; readonly inner: string } {
  const of = formula === null ? "" : `<${p}f>${xmlPlain(formula)}</${p}f>`;
  const shown = (type: string, text: string | number) => ({ type, inner: `${of}<${p}v>${text}</${p}v>` });
  if (value === null) return { type: "", inner: of };
  if (typeof value === "number") return shown("", value);
  if (typeof value === "boolean") return shown(' t="b"', value ? 1 : 0);
  if (isError(value)) return shown(' t="e"', errorText(value));
  const serial = isDate(value) ? serialOf(value) : null;
  if (serial !== null) return shown("", serial);
  const text = isDate(value) ? value.date : value;
  if (formula !== null) return shown(' t="str"', xmlText(text));
  return { type: ' t="inlineStr"', inner: `<${p}is>${textElement(text).replace(/<(\/?)t/g, `<$1${p}t`)}</${p}is>` };
}

const sharing = /^<(?:\w+:)?f\b[^>]*\st="shared"[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>)/;

/** What gives each cell of a shared formula its own, as it was read; array formulas stay. */
export function unshareEdits(xml: string, source: Source, sheet: Sheet): readonly XmlEdit[] {
  const formulas = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Set([...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [column]))),
    ]),
  );
  return (findRows(xml, source, formulas)?.rows ?? []).flatMap(({ number, cells }) =>
    cells.flatMap(({ column, tag }): readonly XmlEdit[] => {
      const [written] = sharing.exec(xml.slice(tag.openTo)) ?? [];
      const formula = sheet.rows.get(number)?.get(column)?.formula ?? null;
      if (written === undefined || formula === null) return [];
      const text = `<${tag.prefix}f>${xmlPlain(formula)}</${tag.prefix}f>`;
      return [{ from: tag.openTo, to: tag.openTo + written.length, text }];
    }),
  );
}
