import { addressOf } from "../../../workbook/address";
import type { ConditionalFormat, DraftCell, SheetDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import { chartXml, drawingXml } from "./charts";
import { sizesOf } from "./note-boxes";
import { newNoteDrawing, withNoteShapes, type NoteShape } from "./note-shapes";
import { partKinds, relationsXml, type Part, type PartKind, type RelatedPart } from "./part";
import { writeSheetData, type SharedStrings } from "./sheet-data";
import { afterCells, beforeCells } from "./sheet-frame";
import { xmlText, xmlDeclaration } from "./xml-text";

/** What sheets refer to. */
export type SheetTables = {
  readonly strings: Pick<SharedStrings, "indexOf">;
  /** The index of a cell's look among those of the workbook. */
  readonly styleOf: (cell: DraftCell) => number;
  /** The same of what changes where a condition holds. */
  readonly conditionOf: (look: ConditionalFormat["look"]) => number;
  /** The name that macros know a sheet by; left out: none. */
  readonly codeNameOf?: (sheet: string) => string | undefined;
};

export type SheetParts = {
  /** The part of each sheet itself. */
  readonly sheets: readonly Part[];
  /** Those, and what hangs on them: drawings, charts, notes and the lists of relations. */
  readonly all: readonly Part[];
};

/**
 * The parts of sheets. `active`: the index of the one that is open first; -1 = none of these. `nameOf`: what a part is
 * called that would be called so in a workbook of these sheets alone; left out: so. A part is written when it is asked
 * for: texts of sheets get their numbers in that order.
 */
export function sheetParts(
  { sheets, active }: { readonly sheets: readonly SheetDraft[]; readonly active: number },
  tables: SheetTables,
  nameOf: (name: string) => string = (name) => name,
): SheetParts {
  let charts = 0;
  const made = sheets.map((sheet, index) => {
    const first = charts;
    charts += sheet.charts.length;
    return partsOfSheet(sheet, {
      place: { number: index + 1, isOpen: index === active, chartsBefore: first },
      tables,
      part: (kind, number) => ({ kind, name: nameOf(partKinds[kind].name(number)), type: partKinds[kind].type }),
    });
  });
  return { sheets: made.map(({ sheet }) => sheet), all: made.flatMap(({ sheet, others }) => [sheet, ...others]) };
}

type Place = { readonly number: number; readonly isOpen: boolean; readonly chartsBefore: number };
type Making = {
  readonly place: Place;
  readonly tables: SheetTables;
  readonly part: (kind: PartKind, number: number) => RelatedPart;
};

function partsOfSheet(sheet: SheetDraft, { place, tables, part }: Making) {
  const { number, isOpen, chartsBefore } = place;
  const noted = notesOf(sheet);
  const self = part("worksheet", number);
  const drawing = sheet.charts.length === 0 ? null : part("drawing", number);
  const boxes = noted.length === 0 ? null : part("vmlDrawing", number);
  const comments = noted.length === 0 ? null : part("comments", number);
  const hung = [drawing, boxes, comments].filter((each) => each !== null);
  const idOf = (each: RelatedPart | null) => each && `rId${1 + hung.indexOf(each)}`;
  const charts = sheet.charts.map((chart, index) => ({ chart, part: part("chart", chartsBefore + index + 1) }));
  const text = (each: Pick<Part, "name" | "type">, xml: () => string): Part => ({
    ...each,
    write: (made) => made.add(xml()),
  });
  const others = [
    ...(hung.length === 0 ? [] : [text(listOf(self), () => relationsXml(hung))]),
    ...(drawing === null
      ? []
      : [
          text(drawing, () => drawingXml(sheet.charts, (index) => `rId${index + 1}`)),
          text(listOf(drawing), () => relationsXml(charts.map((each) => each.part))),
          ...charts.map((each) => text(each.part, () => chartXml(each.chart))),
        ]),
    ...(comments === null ? [] : [text(comments, () => commentsXml(noted))]),
    ...(boxes === null ? [] : [text(boxes, () => boxesXml(sheet, noted, number))]),
  ];
  const write: Part["write"] = (made) => {
    made.add(beforeCells(sheet, { isOpen, codeName: tables.codeNameOf?.(sheet.name) }));
    writeSheetData(sheet, tables, made);
    const relations = { drawing: idOf(drawing), notes: idOf(boxes) };
    made.add(afterCells(sheet, { conditionOf: tables.conditionOf, ...relations }));
  };
  return { sheet: { ...self, write }, others };
}

/** The list of a part's relations. */
function listOf({ name }: Pick<Part, "name">): Pick<Part, "name" | "type"> {
  return { name: name.replace(/([^/]+)$/, "_rels/$1.rels"), type: null };
}

function notesOf({ rows }: SheetDraft): readonly NoteShape[] {
  const found: NoteShape[] = [];
  eachCell(rows, ({ note }, row, column) => {
    if (note !== null) found.push({ row, column, text: note });
  });
  return found;
}

function commentsXml(notes: readonly NoteShape[]): string {
  const elements = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${addressOf(row, column)}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return (
    xmlDeclaration +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors>' +
    `<commentList>${elements.join("")}</commentList></comments>`
  );
}

/** The boxes in which programs show the notes. */
function boxesXml(sheet: SheetDraft, notes: readonly NoteShape[], number: number): string {
  return withNoteShapes(newNoteDrawing(number), notes, sizesOf(sheet)) ?? "";
}
