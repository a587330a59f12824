import type { Erasing, SidePlace } from "../../../workbook/erasing";
import { xmlPlain } from "../write/xml-text";
import type { XmlEdit, XmlNode } from "../mark/xml-node";

/** Edits of a part that is no sheet's list of cells: its texts and attributes, as they are to be. */
export function sideEdits(root: XmlNode, part: string, rewrite: Erasing["rewrite"]): readonly XmlEdit[] {
  const isRelations = /\.rels$/i.test(part);
  const visit = (node: XmlNode): readonly XmlEdit[] => {
    const place = placeOf(part, node.name);
    const ofAttributes = isRelations && !isExternal(node) ? [] : attributeEdits(node, place, rewrite);
    if (node.children.length === 0) return [...ofAttributes, ...textEdits(node, node.text, { place, rewrite })];
    return [...ofAttributes, ...(isRuns(node) ? runEdits(node, place, rewrite) : node.children.flatMap(visit))];
  };
  return visit(root);
}

/** Properties of a file that name a person. */
const named = new Set(["creator", "lastModifiedBy", "Manager"]);

function placeOf(part: string, name: string): SidePlace {
  if (/^docprops\//i.test(part)) return named.has(name) ? "property" : "other";
  if (/persons?\//i.test(part) || name === "author") return "author";
  return /comments/i.test(part) ? "note" : "other";
}

/** A link to outside; every other relation names a part of the package. */
function isExternal({ attributes }: XmlNode): boolean {
  return attributes.some(({ name, value }) => name === "TargetMode" && value === "External");
}

function attributeEdits({ attributes }: XmlNode, place: SidePlace, rewrite: Erasing["rewrite"]): readonly XmlEdit[] {
  return attributes.flatMap(({ name, value, valueFrom, valueTo }): readonly XmlEdit[] => {
    const now = name.startsWith("xmlns") ? value : rewrite(value, name === "displayName" ? place : "other");
    return now === value ? [] : [{ from: valueFrom, to: valueTo, text: xmlPlain(now).replaceAll("'", "&apos;") }];
  });
}

type Rewriting = { readonly place: SidePlace; readonly rewrite: Erasing["rewrite"] };

function textEdits(node: XmlNode, text: string, { place, rewrite }: Rewriting): readonly XmlEdit[] {
  const { name, openTo, innerTo } = node;
  const pieces = /(?:Header|Footer)$/.test(name) ? text.split(pageCodes) : [text];
  const now = pieces.map((piece) => (piece === "" ? "" : rewrite(piece, place))).join("");
  return now === text ? [] : [{ from: openTo, to: innerTo, text: xmlPlain(now) }];
}

/** Sides, fonts and fields in the texts of headers and footers (ECMA-376 part 1, 18.3.1.46), kept as they are. */
const pageCodes = /(&"[^"]*"|&\d+|&K[0-9A-F]{6}|&[A-Z&])/u;

/** Text in several looks: a name may go over the border of two. */
function isRuns({ children }: XmlNode): boolean {
  return children.some(({ name }) => name === "r");
}

function runEdits(node: XmlNode, place: SidePlace, rewrite: Erasing["rewrite"]): readonly XmlEdit[] {
  const runs = textNodes(node);
  const text = runs.map((each) => each.text).join("");
  const now = rewrite(text, place);
  if (now === text) return [];
  const one = runs.map((each) => rewrite(each.text, place));
  const whole = one.join("") === now ? one : [now, ...runs.slice(1).map(() => "")];
  return runs.flatMap((each, index): readonly XmlEdit[] =>
    whole[index] === each.text ? [] : [{ from: each.openTo, to: each.innerTo, text: xmlPlain(whole[index] ?? "") }],
  );
}

function textNodes(node: XmlNode): readonly XmlNode[] {
  return node.name === "t" ? [node] : node.children.flatMap(textNodes);
}
