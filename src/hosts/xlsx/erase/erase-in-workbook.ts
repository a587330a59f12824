import type { ErasedCell, Erasing } from "../../../workbook/erasing";
import { readRelations, findWorkbookPart } from "../read/parts";
import { writeZip } from "../zip/write-zip";
import { refuse } from "../read/limits";
import { readWorkbookPart } from "../read/workbook-part";
import { xmlPlain } from "../write/xml-text";
import { openParts, type OpenParts, type Zipping } from "../mark/open-parts";
import { contentTypeOf } from "../mark/relate";
import { childrenNamed, xmlTree, type XmlEdit, type XmlNode } from "../mark/xml-node";
import { partTypes } from "../write/part";
import { cellEdits } from "./erase-cells";
import { sideEdits } from "./side-texts";

/**
 * A given .xlsx with texts taken out of its cells and of everything around them; all else stays byte for byte. Texts
 * that no cell shows any more are emptied in the list of shared texts. Names of sheets stay, since formulas point
 * to them. Refuses (HostError) what `readWorkbook` refuses, "old-format" what is not .xlsx, "unsupported-format" an
 * .xlsx with macros, a template, or one that is signed digitally: the signature bears a name and would break.
 */
export function eraseInWorkbook(bytes: Uint8Array, { cells, rewrite }: Erasing, zipping: Zipping): Uint8Array {
  const parts = openParts(bytes, zipping);
  const part = findWorkbookPart(parts.source);
  const type = contentTypeOf(parts, part);
  if (type !== partTypes.workbook) refuse("unsupported-format", `${part}: ${type}`);
  if (parts.names().some((name) => /^_xmlsignatures\//i.test(name))) refuse("unsupported-format", "_xmlsignatures");
  const relations = readRelations(parts.source, part).filter(({ external }) => !external);
  const sheets = relations.filter((each) => each.type === "worksheet");
  const names = new Map(readWorkbookPart(parts.source, part).sheets.map(({ name, relation }) => [relation, name]));
  for (const { id, target } of sheets) {
    const own = cells.filter(({ sheet }) => sheet === names.get(id));
    if (own.length > 0) eraseCells(parts, target, own);
    aroundCells(parts, target, rewrite);
  }
  const worksheets = sheets.map(({ target }) => target);
  const strings = relations.filter((each) => each.type === "sharedStrings").map(({ target }) => target);
  for (const name of strings.filter(parts.has)) emptyUnused(parts, name, { worksheets, rewrite });
  const done = new Set([...worksheets, ...strings, part].map((each) => each.toLowerCase()));
  for (const name of parts.names().filter((each) => isText(each) && !done.has(each.toLowerCase())))
    if (/\.vml$/i.test(name)) loosely(parts, name, rewrite);
    else parts.edit(name, sideEdits(parts.tree(name), name, rewrite));
  return writeZip(parts.entries());
}

function isText(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name) && name.toLowerCase() !== "[content_types].xml";
}

function eraseCells(parts: OpenParts, part: string, cells: readonly ErasedCell[]): void {
  parts.edit(part, cellEdits(parts.tree(part), cells));
}

/** Headers and footers, messages of entry rules, links: what a sheet's part says beside its cells. */
function aroundCells(parts: OpenParts, part: string, rewrite: Erasing["rewrite"]): void {
  const xml = parts.text(part);
  const { at, length } = cellsOf(xml);
  const around = xml.slice(0, at) + xml.slice(at + length);
  const tree = xmlTree(around, { part, limits: parts.source.limits });
  const moved = ({ from, to, text }: XmlEdit): XmlEdit => {
    const shift = from >= at ? length : 0;
    return { from: from + shift, to: to + shift, text };
  };
  parts.edit(part, sideEdits(tree, part, rewrite).map(moved));
}

/** Where the cells of a sheet's part are. */
function cellsOf(xml: string): { readonly at: number; readonly length: number } {
  const open = /<(?:\w+:)?sheetData\b[^>]*>/u.exec(xml);
  if (open === null) return { at: 0, length: 0 };
  if (open[0].endsWith("/>")) return { at: open.index, length: open[0].length };
  const end = xml.indexOf(">", xml.lastIndexOf("sheetData")) + 1;
  return { at: open.index, length: end - open.index };
}

/** Boxes of notes: Excel leaves tags of such a part open, so it is no XML. */
function loosely(parts: OpenParts, part: string, rewrite: Erasing["rewrite"]): void {
  const xml = parts.text(part);
  const now = xml.replace(/>([^<>&]+)</g, (all, text: string) => {
    const left = rewrite(text, "note");
    return left === text ? all : `>${xmlPlain(left)}<`;
  });
  if (now !== xml) parts.put(part, now);
}

type Unused = { readonly worksheets: readonly string[]; readonly rewrite: Erasing["rewrite"] };

function emptyUnused(parts: OpenParts, part: string, { worksheets, rewrite }: Unused): void {
  const used = new Set(worksheets.flatMap((name) => sharedNumbers(parts.text(name))));
  const root = parts.tree(part);
  const edits = childrenNamed(root, "si").flatMap((item, index): readonly XmlEdit[] => {
    const text = allText(item);
    if (used.has(index) || rewrite(text, "unused") === text) return [];
    return [{ from: item.from, to: item.to, text: `<${item.prefix}si><${item.prefix}t/></${item.prefix}si>` }];
  });
  parts.edit(part, edits);
}

function sharedNumbers(xml: string): readonly number[] {
  const cells = /<(?:\w+:)?c\b[^>]*\st=["']s["'][^>]*>(?:(?!<\/(?:\w+:)?c\s*>)[\s\S])*?<(?:\w+:)?v\b[^>]*>\s*(\d+)/gu;
  return [...xml.matchAll(cells)].map(([, number]) => Number(number));
}

function allText(node: XmlNode): string {
  return node.text + node.children.map(allText).join("");
}
