import { boxAnchor, type BoxSizes } from "./note-boxes";

/** Where a note belongs, counted from 1, and its words, by which its box is sized. */
export type NoteShape = { readonly row: number; readonly column: number; readonly text: string };

const declarations = [
  ' xmlns:v="urn:schemas-microsoft-com:vml"',
  ' xmlns:o="urn:schemas-microsoft-com:office:office"',
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"',
];
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shapes of one block of a drawing's numbers. */
const block = 1024;

/**
 * A drawing of notes and no other shapes; `number`: of the blocks of shape numbers, which no other drawing should have.
 */
export function newNoteDrawing(number: number): string {
  return `<xml${declarations.join("")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>${shapeType}</xml>`;
}

/**
 * The drawing with boxes for these notes. Excel writes such a drawing with tags that no XML reader accepts, so it is
 * not parsed: new boxes are inserted before its end. `null` = its end was not found.
 */
export function withNoteShapes(drawing: string, notes: readonly NoteShape[], sizes: BoxSizes): string | null {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return null;
  const root = drawing.slice(0, drawing.indexOf(">", drawing.indexOf("<xml")) + 1);
  const names = declarations.every((declaration) => root.includes(declaration.trim())) ? "" : declarations.join("");
  const type = /id="_x0000_t202"/.test(drawing) ? "" : shapeType.replace("<v:shapetype", `<v:shapetype${names}`);
  const next = nextNumber(drawing);
  const shapes = notes.map((note, index) => shapeXml(note, { id: next + index, names, sizes }));
  return drawing.slice(0, end) + type + shapes.join("") + drawing.slice(end);
}

function nextNumber(drawing: string): number {
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const [, map = "1"] = /<[^>]*idmap[^>]*data="(\d+)/.exec(drawing) ?? [];
  return Math.max(Number(map) * block, ...used) + 1;
}

type Drawn = { readonly id: number; readonly names: string; readonly sizes: BoxSizes };

function shapeXml({ row, column, text }: NoteShape, { id, names, sizes }: Drawn): string {
  const { anchor, width, height } = boxAnchor({ row, column, text }, sizes);
  return (
    `<v:shape${names} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${width}pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing without the boxes of the notes on these cells. */
export function withoutNoteShapes(drawing: string, cells: readonly Pick<NoteShape, "row" | "column">[]): string {
  const gone = new Set(cells.map(({ row, column }) => `${row - 1} ${column - 1}`));
  return drawing.replace(/<((?:\w+:)?)shape\b(?!type)[^>]*[^/]>.*?<\/\1shape>/gs, (shape) => {
    if (!/ObjectType=["']Note["']/.test(shape)) return shape;
    const number = (name: string): string => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? "";
    return gone.has(`${number("Row")} ${number("Column")}`) ? "" : shape;
  });
}
