import { relationsPart } from "../read/parts";
import { xmlDeclaration } from "../write/xml-text";
import type { OpenParts } from "./open-parts";
import { putLast, valueOf, type XmlNode } from "./xml-node";

/** Addresses of the two forms of the format (ISO/IEC 29500, transitional and strict). */
const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;
const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
} as const;

export type Vocabulary = { readonly main: string; readonly relations: string };

export function vocabularyOf(parts: OpenParts, workbookPart: string): Vocabulary {
  return parts.tree(workbookPart).attributes.some(({ value }) => value === strict.main) ? strict : transitional;
}

export const contentTypes = "[Content_Types].xml";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

export type NewRelation = { readonly from: string; readonly type: string; readonly to: string };

/** Adds a relation and returns its new id. */
export function relate(parts: OpenParts, { from, type, to }: NewRelation): string {
  const list = relationsPart(from);
  if (!parts.has(list)) parts.put(list, `${xmlDeclaration}\n<Relationships xmlns="${packageRelations}"/>`);
  const root = parts.tree(list);
  const taken = new Set(root.children.map((child) => valueOf(child, "Id")));
  const id = firstFree(
    (number) => `rId${number}`,
    (each) => taken.has(each),
  );
  parts.edit(list, [putLast(root, `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${to}"/>`)]);
  return id;
}

/**
 * The attribute that names a relation, for an element inside these: with the prefix that they declare, else with its
 * own.
 */
export function idAttribute(
  under: readonly Pick<XmlNode, "attributes">[],
  { relations }: Vocabulary,
  id: string,
): string {
  const declared = under
    .flatMap(({ attributes }) => attributes)
    .find(({ name, value }) => value === relations && name.startsWith("xmlns:"));
  return declared === undefined
    ? ` xmlns:r="${relations}" r:id="${id}"`
    : ` ${declared.name.slice("xmlns:".length)}:id="${id}"`;
}

/** Says what a new part holds. */
export function declare(parts: OpenParts, part: string, type: string): void {
  const root = parts.tree(contentTypes);
  parts.edit(contentTypes, [putLast(root, `<${root.prefix}Override PartName="/${part}" ContentType="${type}"/>`)]);
}

/** Type of the content of a part, small letters; "" where none is declared. */
export function contentTypeOf(parts: OpenParts, part: string): string {
  const root = parts.tree(contentTypes);
  const named = root.children.find(
    (child) => child.name === "Override" && valueOf(child, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byEnding = root.children.find(
    (child) => child.name === "Default" && valueOf(child, "Extension")?.toLowerCase() === ending,
  );
  return (valueOf(named ?? byEnding ?? root, "ContentType") ?? "").toLowerCase();
}

export function freePart(parts: OpenParts, name: (number: number) => string): string {
  return firstFree(name, parts.has);
}

function firstFree(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(name(number))) number += 1;
  return name(number);
}
