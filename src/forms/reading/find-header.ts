import type { Sheet, Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm, SheetForm } from "../description/sheet-form";
import { cellText } from "./finding";
import { isBlank, type Cell } from "../../workbook/cell";

/** The place of a list's header and the column of each field. */
export type Header = {
  /** Its last row: the list is below it. */
  readonly row: number;
  /** Its first row; the same as `row` if it has only one. */
  readonly top: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Headers found more than once; the leftmost is used. */
  readonly repeated: readonly string[];
};

/** Letterheads are at most a dozen rows, but people insert more. */
export const searchedRows = 60;

/** Forms have one header row; people make two or three of it, with merged cells. */
const mostHeaderRows = 3;

/**
 * The row, or up to three rows, with the most headers of the form, in any place and any order of columns; of equal ones
 * the fewest rows. `null` if the field that names a row is not there. A sheet is never changed in place, and whoever
 * reads, carries or draws a list asks again: it is searched once for each form.
 */
export function findHeader(sheet: Sheet, form: ListForm): Header | null {
  const known = headers.get(sheet) ?? new Map<ListForm, Header | null>();
  const header = known.get(form);
  if (header !== undefined) return header;
  const searched = searchHeader(sheet, form);
  headers.set(sheet, known.set(form, searched));
  return searched;
}

const headers = new WeakMap<Sheet, Map<ListForm, Header | null>>();

function searchHeader(sheet: Sheet, form: ListForm): Header | null {
  let best: Header | null = null;
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b).slice(0, searchedRows);
  const keys = rowKeySpellings(form);
  const isFull = (): boolean => best?.columns.size === form.columns.length;
  for (let height = 1; height <= mostHeaderRows && !isFull(); height += 1) {
    const isWhole = best !== null && hasExpected(best, form);
    for (const top of rows) {
      if (isWhole && best !== null && (best.row < top || best.row >= top + height)) continue;
      if (height === 1 ? !namesRows(sheet.rows.get(top), keys) : !isHeaderBlock(sheet, { top, height })) continue;
      const header = headerIn(sheet, form, { top, height });
      if (header.columns.has(form.rowKey[0]) && header.columns.size > (best?.columns.size ?? 1)) best = header;
      // No other row can have more. On the forms that we issue this is the first row that is looked at at all.
      if (isFull()) break;
    }
  }
  return best;
}

/** The columns of the form in a block of rows, taken as its header. */
export function headerIn(sheet: Sheet, form: ListForm, { top, height }: Block): Header {
  return headerOf(headerTexts(sheet, { top, height }), { top, row: top + height - 1 }, form.columns);
}

/** Match keys of the header that names a row: a row without one of them is no header, which is most rows. */
function rowKeySpellings({ columns, rowKey }: ListForm): readonly string[] {
  return columns
    .filter(({ key }) => key === rowKey[0])
    .flatMap(({ header, aliases }) => [header, ...aliases].map(matchKey));
}

function namesRows(cells: ReadonlyMap<number, Cell> | undefined, keys: readonly string[]): boolean {
  for (const { value } of cells?.values() ?? [])
    if (typeof value === "string" && keys.includes(matchKey(value.trim()))) return true;
  return false;
}

/** What such a sheet may lack is looked for in the same rows alone. */
function hasExpected({ columns }: Header, form: ListForm): boolean {
  return form.columns.every(({ key, mayBeAbsent }) => mayBeAbsent === true || columns.has(key));
}

function headerOf(
  texts: readonly HeaderText[],
  place: Pick<Header, "row" | "top">,
  fields: readonly FieldForm[],
): Header {
  const spelt = new Map<string, number[]>();
  for (const { key, column } of texts) spelt.set(key, [...(spelt.get(key) ?? []), column]);
  const columns = new Map<string, number>();
  const repeated: string[] = [];
  const taken = new Set<number>();
  const take = (form: FieldForm, spelling: string): void => {
    const [column, second] = (spelt.get(matchKey(spelling)) ?? []).filter((each) => !taken.has(each));
    if (column === undefined || columns.has(form.key)) return;
    columns.set(form.key, column);
    taken.add(column);
    if (second !== undefined) repeated.push(form.header);
  };
  for (const form of fields) take(form, form.header);
  for (const form of fields) for (const alias of form.aliases) take(form, alias);
  return { ...place, columns, repeated };
}

/** A standard sheet in a workbook: by name, else by another spelling of it, else by its headers. */
export function locateSheet(
  { sheets }: { readonly sheets: readonly Sheet[] },
  form: SheetForm,
  taken: ReadonlySet<string> = new Set(),
): Sheet | null {
  const free = sheets.filter((sheet) => !taken.has(sheet.name));
  for (const spelling of [form.sheet, ...form.aliases]) {
    const key = matchKey(spelling);
    const found = free.find((sheet) => matchKey(sheet.name) === key);
    if (found !== undefined) return found;
  }
  return null;
}

/** The share of fields that must be found to recognise a sheet under another name. */
const knownByHeaders = 0.7;

/** A renamed sheet, recognised by its headers or labels, among sheets that no other form claims. */
export function recogniseSheet(workbook: Workbook, form: SheetForm, claimed: ReadonlySet<string>): Sheet | null {
  for (const sheet of workbook.sheets) {
    if (claimed.has(sheet.name) || sheet.state !== "visible") continue;
    const share = form.shape === "list" ? headerShare(sheet, form) : labelShare(sheet, form.fields);
    if (share >= knownByHeaders) return sheet;
  }
  return null;
}

/** Of the columns that every such sheet has. */
function headerShare(sheet: Sheet, form: ListForm): number {
  const found = findHeader(sheet, form)?.columns;
  const expected = form.columns.filter(({ mayBeAbsent }) => !mayBeAbsent);
  return expected.filter(({ key }) => found?.has(key)).length / expected.length;
}

function labelShare(sheet: Sheet, fields: readonly FieldForm[]): number {
  const keys = new Set<string>();
  for (const cells of sheet.rows.values()) for (const cell of cells.values()) keys.add(matchKey(cellText(cell)));
  const expected = fields.filter(({ mayBeAbsent }) => !mayBeAbsent);
  return expected.filter((form) => keys.has(matchKey(form.header))).length / expected.length;
}

/** A text that may be the header of a column. */
type HeaderText = { readonly key: string; readonly column: number };

/** No real header is merged over more; a malicious file may have any number. */
const mostMerges = 200;
const widest = 60;

type Block = { readonly top: number; readonly height: number };

/**
 * The texts of each column in a block of header rows, from left to right: its own texts, the lowest first, and all of
 * them read downwards ("Kế hoạch" over "6 tháng"). A cell merged over several columns counts for each of them.
 */
function headerTexts(sheet: Sheet, { top, height }: Block): readonly HeaderText[] {
  const rows = Array.from({ length: height }, (_, index) => sheet.rows.get(top + index));
  const columns = new Set(rows.flatMap((cells) => [...(cells?.keys() ?? [])]));
  const spread = height === 1 ? new Map<string, string>() : mergedTexts(sheet, { top, height });
  for (const key of spread.keys()) columns.add(Number(key.split(":")[1]));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const texts = rows.flatMap(
        (cells, index) => headerText(cells?.get(column)) ?? spread.get(`${top + index}:${column}`) ?? [],
      );
      const spoken = texts.length > 1 ? [...texts].reverse().concat(texts.join(" ")) : texts;
      return [...new Set(spoken.map(matchKey))].map((key) => ({ key, column }));
    });
}

/** Whether these rows may be one header: they hold only words, and cells are merged in them. */
function isHeaderBlock(sheet: Sheet, { top, height }: Block): boolean {
  for (let row = top; row < top + height; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells === undefined || ![...cells.values()].every((cell) => isBlank(cell) || typeof cell.value === "string"))
      return false;
  }
  return sheet.merges.some(
    (area) => area.top >= top && area.bottom < top + height && (area.bottom > area.top || area.right > area.left),
  );
}

function headerText(cell: Cell | undefined): string | null {
  return cell === undefined || isBlank(cell) || typeof cell.value !== "string" ? null : cellText(cell).trim();
}

/** "row:column" → the text of the merged area over it, for areas that lie within the block. */
function mergedTexts(sheet: Sheet, { top, height }: Block): Map<string, string> {
  const texts = new Map<string, string>();
  const within = sheet.merges
    .filter((area) => area.top >= top && area.bottom < top + height && area.right > area.left)
    .slice(0, mostMerges);
  for (const { top: row, left, right } of within) {
    const text = headerText(sheet.rows.get(row)?.get(left));
    if (text === null) continue;
    for (let column = left + 1; column <= Math.min(right, left + widest); column += 1)
      texts.set(`${row}:${column}`, text);
  }
  return texts;
}
