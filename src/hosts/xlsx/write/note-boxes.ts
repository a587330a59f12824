import type { SheetDraft } from "../../../workbook/draft";

/** Pixels at 96 to the inch, for the font Excel shows notes in (9 points). */
const boxWidth = 270;
const lineHeight = 16;
const charactersInLine = 38;
/** What a column and a row measure when nothing is set. */
const columnPixels = 64;
const rowPixels = 20;
const digitPixels = 7;

/** Outer spaces and line ends of notes stay. */
export function keepSpaceOfNotes(notes: string): string {
  return notes.replaceAll("<t>", '<t xml:space="preserve">');
}

/** hucre's boxes hold four short lines whatever the note says; these grow with the text, so that nothing is cut. */
export function fitNoteBoxes(drawing: string, sheet: SheetDraft): string {
  return drawing.replace(/<v:shape id.*?<\/v:shape>/gs, (shape) => {
    const row = numberIn(shape, "Row") + 1;
    const column = numberIn(shape, "Column") + 1;
    const height = heightOf(sheet.rows.get(row)?.get(column)?.note ?? "");
    const right = reach(column + 1, boxWidth, (at) => columnWidth(sheet, at));
    const bottom = reach(row, height, (at) => rowHeight(sheet, at));
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${boxWidth * 0.75}pt;height:${height * 0.75}pt`)
      .replace(/<x:Anchor>.*<\/x:Anchor>/, `<x:Anchor>${column},15,${row - 1},2,${right.index - 1},${right.rest},${bottom.index - 1},${bottom.rest}</x:Anchor>`);
  });
}

function numberIn(shape: string, element: "Row" | "Column"): number {
  return Number(new RegExp(`<x:${element}>(\\d+)<`).exec(shape)?.[1] ?? 0);
}

function heightOf(note: string): number {
  const lines = note.split("\n").map((line) => Math.max(1, Math.ceil(line.length / charactersInLine)));
  return lineHeight * (lines.reduce((sum, count) => sum + count, 0) + 1);
}

/** The row or column in which a box of that many pixels ends, and how far into it. */
function reach(from: number, pixels: number, sizeOf: (at: number) => number): { readonly index: number; readonly rest: number } {
  let index = from;
  let rest = pixels;
  for (let size = sizeOf(index); rest > size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest: Math.round(rest) };
}

function columnWidth({ columns }: SheetDraft, column: number): number {
  const layout = columns.get(column);
  if (layout === undefined) return columnPixels;
  return layout.hidden ? 0 : layout.width * digitPixels + 5;
}

function rowHeight({ heights }: SheetDraft, row: number): number {
  const points = heights.get(row);
  return points === undefined ? rowPixels : (points * 4) / 3;
}
