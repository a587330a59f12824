import { defaultLimits } from "../read/limits";
import { nextToken, scanXml } from "../read/xml";
import { attribute, isTrue } from "../read/xml-attributes";
import { eachChild } from "../read/xml-elements";
import { readRelations, relationsPart } from "../read/parts";
import type { OpenParts } from "../mark/open-parts";
import { beforeDrawing, frameOf } from "../mark/sheet-frame";
import { edited, takeOut, valueOf, xmlTree, type XmlNode } from "../mark/xml-node";
import type { Vocabulary } from "../mark/relate";

/** Relations of a sheet of ours whose things stay when it is drawn anew: its cells keep their places. */
const staying: ReadonlySet<string> = new Set([
  "comments",
  "threadedComment",
  "vmlDrawing",
  "drawing",
  "image",
  "hyperlink",
]);
/** The elements that name them, and rules that colour cells. */
const elementNames: ReadonlySet<string> = new Set([
  "conditionalFormatting",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
]);
const order = [...beforeDrawing, "legacyDrawing", "legacyDrawingHF", "picture"];
/** Marks of programs on elements, which say nothing to others. */
const programMarks = / (?:xr\d*|x14ac):\w+="[^"]*"/g;

/** What a person hung on a sheet of ours, ready to be hung on the sheet drawn anew. */
export type Graft = {
  readonly elements: readonly { readonly name: string; readonly xml: string }[];
  /** The list of relations; `null` = none. */
  readonly relations: string | null;
  /** Parts that they lead to. */
  readonly targets: readonly string[];
  /** Rows that the person hid; those that a filter hides come back with it. */
  readonly hidden: ReadonlySet<number>;
};

/** Whether a relation's thing stays on a sheet of ours. */
export function isGrafted(type: string): boolean {
  return staying.has(type);
}

/** `null` where a program wrote the part in a way of its own. */
export function graftOf(parts: OpenParts, part: string, { relations: address }: Vocabulary): Graft | null {
  const { prefix, attributes, children } = frameOf(parts, part);
  const isUsual = prefix === "" && attributes.some(({ name, value }) => name === "xmlns:r" && value === address);
  if (!isUsual || !/^xl\/worksheets\/[^/]+$/i.test(part)) return null;
  const xml = parts.text(part);
  const found = children
    .filter(({ name }) => elementNames.has(name))
    .map(({ name, from, to }) => ({ name, xml: xml.slice(from, to).replace(programMarks, "") }))
    .filter((element) => !/[<\s/](?!r:|xml:)\w+:\w+/.test(element.xml.replace(/"[^"]*"|>[^<]*</g, "")));
  const own = readRelations(parts.source, part).filter(({ type }) => staying.has(type));
  const list = relationsPart(part);
  const ids = new Set(own.map(({ id }) => id));
  const gone = (node: XmlNode): boolean => !ids.has(valueOf(node, "Id") ?? "");
  return {
    elements: found,
    relations: own.length === 0 ? null : edited(parts.text(list), parts.tree(list).children.filter(gone).map(takeOut)),
    targets: own.filter(({ external }) => !external).map(({ target }) => target),
    hidden: hiddenRows(xml, part),
  };
}

function hiddenRows(xml: string, part: string): ReadonlySet<number> {
  const scan = scanXml(xml, { part, limits: defaultLimits });
  const hidden = new Set<number>();
  let isFiltered = false;
  nextToken(scan);
  eachChild(scan, (name) => {
    if (name === "sheetData")
      eachChild(scan, () => {
        if (isTrue(attribute(scan, "hidden"))) hidden.add(Number(attribute(scan, "r")));
      });
    else if (name === "autoFilter") eachChild(scan, (column) => (isFiltered ||= column === "filterColumn"));
  });
  return isFiltered ? new Set() : hidden;
}

/** The end of a new sheet's part, from its cells on, with the elements where the format wants them. */
export function withGraft(after: string, { elements }: Pick<Graft, "elements">): string {
  const head = "<worksheet xmlns:r=''>";
  const { children } = xmlTree(head + after, { part: "worksheet", limits: defaultLimits });
  const there = new Set(children.map(({ name }) => name));
  const edits = elements
    .filter(({ name }) => !there.has(name))
    .map(({ name, xml }) => {
      const later = children.find((child) => order.indexOf(child.name) > order.indexOf(name));
      const at = (later?.from ?? (head + after).lastIndexOf("</worksheet>")) - head.length;
      return { from: at, to: at, text: xml };
    });
  return edited(after, edits);
}
