import type { Utf8Text } from "./utf8-text";
import { xmlAttribute } from "./xml-text";

/** A part of a package, to be written when it is packed. */
export type Part = {
  /** Without a leading "/". */
  readonly name: string;
  /** What it holds, as the list of contents says it; `null` = its ending says it. */
  readonly type: string | null;
  readonly write: (text: Utf8Text) => void;
};

const main = "application/vnd.openxmlformats-officedocument";

/** Parts of sheets, by the last word of their relations' type: usual names, and the types of their contents. */
export const partKinds = {
  worksheet: {
    name: (number: number) => `xl/worksheets/sheet${number}.xml`,
    type: `${main}.spreadsheetml.worksheet+xml`,
  },
  drawing: { name: (number: number) => `xl/drawings/drawing${number}.xml`, type: `${main}.drawing+xml` },
  chart: { name: (number: number) => `xl/charts/chart${number}.xml`, type: `${main}.drawingml.chart+xml` },
  comments: { name: (number: number) => `xl/comments${number}.xml`, type: `${main}.spreadsheetml.comments+xml` },
  vmlDrawing: { name: (number: number) => `xl/drawings/vmlDrawing${number}.vml`, type: null },
} as const;

export type PartKind = keyof typeof partKinds;

const endings = [
  { ending: "rels", type: "application/vnd.openxmlformats-package.relationships+xml" },
  { ending: "xml", type: "application/xml" },
  { ending: "vml", type: `${main}.vmlDrawing` },
] as const;

/** Endings among the names of these parts, each with what it says that a part holds. */
export function endingsOf(parts: readonly Pick<Part, "name">[]) {
  return endings.filter(({ ending }) => parts.some(({ name }) => name.endsWith(`.${ending}`)));
}

/** The `<Override>` elements of parts whose ending doesn't say what they hold. */
export function overrideElements(parts: readonly Pick<Part, "name" | "type">[]): string {
  return parts
    .flatMap(({ name, type }) =>
      type === null ? [] : [`<Override PartName="/${xmlAttribute(name)}" ContentType="${type}"/>`],
    )
    .join("");
}

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What one part tells of another. */
export type RelatedPart = Pick<Part, "name" | "type"> & { readonly kind: PartKind };

/** The relations of a part of a sheet, from rId1 on in this order. */
export function relationsXml(parts: readonly RelatedPart[]): string {
  return relationList(parts.map(({ name, kind }) => [`${relationTypes}/${kind}`, `/${name}`]));
}

export function relationList(relations: readonly (readonly [type: string, target: string])[]): string {
  const elements = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${xmlAttribute(target)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`
  );
}
