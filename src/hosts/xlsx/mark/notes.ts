import { sheetNames } from "../../../contract/sheet-names";
import { addressOf, type Position, readReference } from "../../../workbook/address";
import { corrupt } from "../read/limits";
import { readRelations } from "../read/parts";
import type { BoxSizes } from "../write/note-boxes";
import { newNoteDrawing, withNoteShapes, withoutNoteShapes, type NoteShape } from "../write/note-shapes";
import { partTypes } from "../write/part";
import { xmlDeclaration } from "../write/xml-text";
import { noteRun, withoutWords, wordsBefore } from "./note-parts";
import type { OpenParts } from "./open-parts";
import { declare, freePart, idAttribute, relate, type Vocabulary } from "./relate";
import { beforeDrawing, frameOf } from "./sheet-frame";
import { putAfter, putLast, takeOut, type XmlEdit, childNamed, numberIn, valueOf, type XmlNode } from "./xml-node";

/** Who writes our notes, as a program shows it. */
const author = sheetNames.review;
/** The notes of threads of comments, which Excel writes again from the thread: what is added to them is lost. */
const threadAuthor = /^tc=\{/i;

/** The part of a sheet with what is asked of its package. */
export type SheetPart = { readonly parts: OpenParts; readonly part: string; readonly vocabulary: Vocabulary };

/**
 * Adds words to the notes of these cells, one entry for each cell; returns the cells that could be written, as "row
 * column".
 */
export function addNotes(sheet: SheetPart, notes: readonly NoteShape[], sizes: BoxSizes): ReadonlySet<string> {
  const { parts } = sheet;
  if (notes.length === 0) return new Set();
  const part = commentsPart(sheet) ?? newComments(sheet);
  const root = parts.tree(part);
  const { known, inThread } = commentsOf(root);
  const written = notes.filter((note) => !inThread.has(keyOf(note)));
  const fresh = written.filter((note) => !known.has(keyOf(note)));
  const xml = parts.text(part);
  const edits = written.flatMap((note) => {
    const comment = known.get(keyOf(note));
    return comment === undefined ? [] : wordsBefore(comment, xml, note.text);
  });
  parts.edit(part, [...edits, ...(fresh.length === 0 ? [] : freshComments({ root, part }, fresh))]);
  if (fresh.length > 0) addShapes(sheet, fresh, sizes);
  return new Set(written.map(keyOf));
}

/** Removes our words from the notes of these cells; notes that hold nothing else are removed with their boxes. */
export function takeNotes(sheet: SheetPart, notes: readonly NoteShape[]): void {
  const { parts } = sheet;
  const part = commentsPart(sheet);
  if (part === null || notes.length === 0) return;
  const xml = parts.text(part);
  const { known } = commentsOf(parts.tree(part));
  const emptied: NoteShape[] = [];
  const edits = notes.flatMap((note): readonly XmlEdit[] => {
    const comment = known.get(keyOf(note));
    const found = comment === undefined ? [] : withoutWords(comment, xml, note.text);
    if (found !== "emptied" || comment === undefined) return found === "emptied" ? [] : found;
    emptied.push(note);
    return [takeOut(comment)];
  });
  parts.edit(part, edits);
  const drawing = drawingPart(sheet);
  if (drawing !== null && emptied.length > 0) parts.put(drawing, withoutNoteShapes(parts.text(drawing), emptied));
}

/** The key of a cell in its sheet. */
export function keyOf({ row, column }: Position): string {
  return `${row} ${column}`;
}

function commentsPart({ parts, part }: SheetPart): string | null {
  return (
    readRelations(parts.source, part).find(({ type, external }) => type === "comments" && !external)?.target ?? null
  );
}

function newComments({ parts, part, vocabulary }: SheetPart): string {
  const made = freePart(parts, (number) => `xl/comments${number}.xml`);
  parts.put(made, `${xmlDeclaration}\n<comments xmlns="${vocabulary.main}"><authors/><commentList/></comments>`);
  relate(parts, { from: part, type: `${vocabulary.relations}/comments`, to: made });
  declare(parts, made, partTypes.comments);
  return made;
}

/** By cell: the notes there are, and the cells whose note belongs to a thread. */
function commentsOf(root: XmlNode): {
  readonly known: ReadonlyMap<string, XmlNode>;
  readonly inThread: ReadonlySet<string>;
} {
  const known = new Map<string, XmlNode>();
  for (const comment of childNamed(root, "commentList")?.children ?? []) {
    const place = readReference(valueOf(comment, "ref") ?? "");
    if (place !== null) known.set(keyOf(place), comment);
  }
  const ofThreads = new Set(
    (childNamed(root, "authors")?.children ?? []).flatMap((each, index) =>
      threadAuthor.test(each.text) ? [index] : [],
    ),
  );
  return {
    known,
    inThread: new Set(
      [...known].filter(([, comment]) => ofThreads.has(numberIn(comment, "authorId") ?? -1)).map(([key]) => key),
    ),
  };
}

function freshComments(
  { root, part }: { readonly root: XmlNode; readonly part: string },
  notes: readonly NoteShape[],
): readonly XmlEdit[] {
  const { prefix: p } = root;
  const authors = childNamed(root, "authors") ?? corrupt(part, "it names no authors");
  const list = childNamed(root, "commentList") ?? corrupt(part, "it has no list of notes");
  const names = authors.children.map(({ text }) => text);
  const own = names.includes(author) ? names.indexOf(author) : names.length;
  const comments = notes
    .map(
      ({ row, column, text }) =>
        `<${p}comment ref="${addressOf(row, column)}" authorId="${own}"><${p}text>${noteRun(text, p)}</${p}text></${p}comment>`,
    )
    .join("");
  return [
    ...(own < names.length ? [] : [putLast(authors, `<${p}author>${author}</${p}author>`)]),
    putLast(list, comments),
  ];
}

function addShapes(sheet: SheetPart, notes: readonly NoteShape[], sizes: BoxSizes): void {
  const { parts } = sheet;
  const drawing = drawingPart(sheet) ?? newDrawing(sheet);
  parts.put(drawing, withNoteShapes(parts.text(drawing), notes, sizes) ?? corrupt(drawing, "it has no end"));
}

/** The drawing that holds the boxes of notes, by the sheet's `legacyDrawing`. */
function drawingPart({ parts, part }: SheetPart): string | null {
  const element = frameOf(parts, part).children.find(({ name }) => name === "legacyDrawing");
  const id = element?.attributes.find(({ name }) => name.endsWith(":id"))?.value;
  return readRelations(parts.source, part).find((relation) => relation.id === id && !relation.external)?.target ?? null;
}

function newDrawing({ parts, part, vocabulary }: SheetPart): string {
  const made = freePart(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.put(made, newNoteDrawing(freeBlock(parts)));
  declare(parts, made, partTypes.vmlDrawing);
  const id = relate(parts, { from: part, type: `${vocabulary.relations}/vmlDrawing`, to: made });
  const frame = frameOf(parts, part);
  const above = frame.children.filter(({ name }) => beforeDrawing.has(name)).at(-1) ?? corrupt(part, "it has no cells");
  parts.edit(part, [putAfter(above, `<${frame.prefix}legacyDrawing${idAttribute([frame], vocabulary, id)}/>`)]);
  return made;
}

/** One more than the greatest that a drawing of notes has: their numbers must differ. */
function freeBlock(parts: OpenParts): number {
  const drawings = parts
    .names()
    .filter((name) => /\.vml$/i.test(name))
    .map(parts.text);
  const used = drawings.flatMap((xml) =>
    [...xml.matchAll(/idmap[^>]*data=["']([\d,]+)/g)].flatMap(([, data = ""]) => data.split(",").map(Number)),
  );
  return Math.max(0, ...used) + 1;
}
