import { addressOf, parseAddress, type Position } from "../../../workbook/address";
import type { CellMark, KeptLook, MarkedBytes, Marking, OldMarks } from "../../../workbook/cell-mark";
import { findWorkbookPart, readRelations } from "../read/parts";
import { writeZip } from "../zip/write-zip";
import { refuse } from "../read/limits";
import { readWorkbookPart } from "../read/workbook-part";
import { partTypes } from "../write/part";
import { xmlDeclaration } from "../write/xml-text";
import { addFirstSheet, dropSheet, type WorkbookPart } from "./first-sheet";
import { openLooks, type Looks } from "./looks";
import { addNotes, keyOf, takeNotes, type SheetPart } from "./notes";
import { openParts, type Zipping } from "./open-parts";
import { contentTypeOf, declare, freePart, relate, vocabularyOf } from "./relate";
import { restyleEdits, type Restyle, type Restyled } from "./restyle";
import { boxSizes } from "./sheet-frame";

/**
 * A given .xlsx with cells marked and a first sheet that lists them; earlier marks are removed first. All else stays:
 * parts that are not touched byte for byte, of a sheet all but the looks of these cells and the place of its notes.
 * Refuses (HostError) what `readWorkbook` refuses, "old-format" what is not .xlsx, "unsupported-format" an .xlsx with
 * macros or a template. Very hidden sheets are never marked. The same bytes and marks give the same bytes.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  { old, marks, list }: Marking,
  zipping: Zipping,
): Promise<MarkedBytes> {
  const parts = openParts(bytes, zipping);
  const part = findWorkbookPart(parts.source);
  const type = contentTypeOf(parts, part);
  if (type !== partTypes.workbook) refuse("unsupported-format", `${part}: ${type}`);
  const workbook: WorkbookPart = { parts, part, vocabulary: vocabularyOf(parts, part) };
  const looks = openLooks(parts, stylesPart(workbook));
  if (old !== null) takeMarksOff(workbook, looks, old);
  const kept = addMarks(workbook, looks, marks);
  const wasSigned = parts.names().some((name) => /^_xmlsignatures\//i.test(name));
  if (list !== null) await addFirstSheet(workbook, list({ kept, wasSigned }), looks);
  looks.save();
  return { bytes: writeZip(parts.entries()), wasSigned };
}

/** The styles part, added where a program wrote none. */
function stylesPart({ parts, part, vocabulary }: WorkbookPart): string {
  const there = readRelations(parts.source, part).find(({ type, external }) => type === "styles" && !external)?.target;
  if (there !== undefined) return there;
  const made = freePart(parts, (number) => (number === 1 ? "xl/styles.xml" : `xl/styles${number}.xml`));
  parts.put(
    made,
    `${xmlDeclaration}\n<styleSheet xmlns="${vocabulary.main}"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  relate(parts, { from: part, type: `${vocabulary.relations}/styles`, to: made });
  declare(parts, made, partTypes.styles);
  return made;
}

type Found = SheetPart & {
  readonly name: string;
  readonly index: number;
  readonly relation: string;
  readonly state: string;
};

function sheetsOf({ parts, part, vocabulary }: WorkbookPart): readonly Found[] {
  const targets = new Map(
    readRelations(parts.source, part)
      .filter(({ type, external }) => type === "worksheet" && !external)
      .map(({ id, target }) => [id, target]),
  );
  return readWorkbookPart(parts.source, part).sheets.flatMap(({ name, state, relation }, index): readonly Found[] => {
    const target = relation === null ? undefined : targets.get(relation);
    return relation === null || target === undefined
      ? []
      : [{ parts, part: target, vocabulary, name, state, index, relation }];
  });
}

type MarkedCell = Position & { readonly mark: CellMark };

function addMarks(workbook: WorkbookPart, looks: Looks, marks: readonly CellMark[]): readonly KeptLook[] {
  return sheetsOf(workbook).flatMap((sheet): readonly KeptLook[] => {
    const own =
      sheet.state === "very-hidden"
        ? []
        : marks.filter((mark) => mark.sheet === sheet.name).flatMap((mark) => placed(mark.cell, { mark }));
    return own.length === 0 ? [] : markSheet(sheet, looks, own);
  });
}

function placed<T>(cell: string, of: T): readonly (Position & T)[] {
  const place = parseAddress(cell);
  return place === null ? [] : [{ ...place, ...of }];
}

function markSheet(sheet: Found, looks: Looks, cells: readonly MarkedCell[]): readonly KeptLook[] {
  const { parts, part } = sheet;
  const notes = cells
    .map(({ row, column, mark }) => ({ row, column, text: mark.note }))
    .filter(({ text }) => text !== "");
  const written = addNotes(sheet, notes, boxSizes(parts, part));
  const byPlace = new Map(cells.map((cell) => [keyOf(cell), cell.mark]));
  const kept: KeptLook[] = [];
  const restyle = (cell: Restyled): number | null => {
    const { look, isThere } = cell;
    const mark = byPlace.get(keyOf(cell));
    if (mark === undefined) return null;
    const now = looks.marked(look, mark.grade);
    const before = isThere ? look : null;
    kept.push({
      sheet: sheet.name,
      cell: addressOf(cell.row, cell.column),
      before,
      after: now === look ? before : now,
      fill: looks.fillOf(look),
      note: written.has(keyOf(cell)) ? mark.note : "",
    });
    return now === look ? null : now;
  };
  restyleCells(sheet, cells, restyle);
  return kept;
}

function restyleCells({ parts, part }: SheetPart, cells: readonly Position[], restyle: Restyle): void {
  const source = { part, limits: parts.source.limits };
  parts.edit(part, restyleEdits(parts.text(part), source, { wanted: placesOf(cells), restyle }));
}

function placesOf(cells: readonly Position[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return rows;
}

/** Colours are removed where the cell still has one of ours, notes as far as they still say what was written. */
function takeMarksOff(workbook: WorkbookPart, looks: Looks, { sheet: list, kept }: OldMarks): void {
  const sheets = sheetsOf(workbook);
  for (const sheet of sheets.filter(({ name }) => name !== list)) {
    const own = kept.filter((each) => each.sheet === sheet.name).flatMap((was) => placed(was.cell, { was }));
    if (own.length > 0) unmarkSheet(sheet, looks, own);
  }
  const listed = sheets.find(({ name }) => name === list);
  if (listed !== undefined) dropSheet(workbook, listed);
}

function unmarkSheet(sheet: Found, looks: Looks, cells: readonly (Position & { readonly was: KeptLook })[]): void {
  const byPlace = new Map(cells.map((cell) => [keyOf(cell), cell.was]));
  const restyle = (cell: Restyled): number | "gone" | null => {
    const was = byPlace.get(keyOf(cell));
    return was === undefined || !cell.isThere || !looks.isMarked(cell.look) ? null : lookBefore(cell, was, looks);
  };
  restyleCells(sheet, cells, restyle);
  takeNotes(
    sheet,
    cells.map(({ row, column, was }) => ({ row, column, text: was.note })).filter(({ text }) => text !== ""),
  );
}

/**
 * The look before the mark: by its number where the file still has the looks that it was written with, else by its
 * fill.
 */
function lookBefore({ look, isEmpty }: Restyled, was: KeptLook, looks: Looks): number | "gone" {
  if (was.before === null && isEmpty) return "gone";
  const isAsWritten =
    was.after === look &&
    was.before !== null &&
    looks.alikeButFill(look, was.before) &&
    looks.fillOf(was.before) === was.fill;
  return isAsWritten && was.before !== null ? was.before : looks.filled(look, was.fill);
}
