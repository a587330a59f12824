import { parseArea } from "../../../workbook/address";
import { frameOf } from "../mark/sheet-frame";
import { findRows } from "../mark/sheet-rows";
import { childrenNamed, setAttribute, takeOut, valueOf, type XmlEdit, type XmlNode, xmlTree } from "../mark/xml-node";
import { relationsPart } from "../read/parts";
import type { Base } from "./base-package";

/**
 * Of a list that begins empty what belonged to its rows goes with their contents: hidden rows, in which new entries
 * would not be seen; merged cells, under which they would be lost; links, which lead where the old text said.
 */
export function emptyRows(base: Pick<Base, "parts">, part: string, below: number): void {
  const { parts } = base;
  const source = { part, limits: parts.source.limits };
  const rows = findRows(parts.text(part), source, new Map())?.rows ?? [];
  parts.edit(
    part,
    rows.filter(({ number }) => number > below).flatMap(({ tag }) => shownRow(tag)),
  );
  takeAreas(base, part, { list: "mergeCells", below });
  const links = takeAreas(base, part, { list: "hyperlinks", below });
  takeLinks(base, part, links);
}

function shownRow(tag: Parameters<typeof setAttribute>[0]): readonly XmlEdit[] {
  const isFlat = Number(valueOf(tag, "ht") ?? 1) === 0;
  return tag.attributes
    .filter(({ name }) => name === "hidden" || (isFlat && (name === "ht" || name === "customHeight")))
    .map(({ from, valueTo }) => takeOut({ from: from - 1, to: valueTo + 1 }));
}

/** What was taken out. */
function takeAreas(
  { parts }: Pick<Base, "parts">,
  part: string,
  { list, below }: { readonly list: string; readonly below: number },
): readonly XmlNode[] {
  const frame = frameOf(parts, part).children.find(({ name }) => name === list);
  if (frame === undefined) return [];
  const xml = parts.text(part).slice(frame.from, frame.to);
  const root = xmlTree(xml, { part, limits: parts.source.limits });
  const gone = root.children.filter((each) => (parseArea(valueOf(each, "ref") ?? "")?.bottom ?? 0) > below);
  const left = root.children.length - gone.length;
  const counted = valueOf(root, "count") === null ? [] : [setAttribute(root, "count", left)];
  const edits = left === 0 ? [takeOut(root)] : [...counted, ...gone.map(takeOut)];
  if (gone.length > 0)
    parts.edit(
      part,
      edits.map(({ from, to, text }) => ({ from: from + frame.from, to: to + frame.from, text })),
    );
  return gone;
}

/** Where they led stands in the list of relations. */
function takeLinks({ parts }: Pick<Base, "parts">, part: string, links: readonly XmlNode[]): void {
  const list = relationsPart(part);
  const ids = new Set(
    links.flatMap(({ attributes }) => attributes.filter(({ name }) => /:id$/.test(name)).map(({ value }) => value)),
  );
  if (ids.size === 0 || !parts.has(list)) return;
  const root = parts.tree(list);
  parts.edit(
    list,
    childrenNamed(root, "Relationship")
      .filter((each) => ids.has(valueOf(each, "Id") ?? ""))
      .map(takeOut),
  );
}
