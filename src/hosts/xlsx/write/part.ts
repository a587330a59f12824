import type { Utf8Text } from "./utf8-text";
import { xmlAttribute, xmlDeclaration } from "./xml-text";

/** A part of a package, to be written when it is packed. */
export type Part = {
  /** Without a leading "/". */
  readonly name: string;
  /** What it holds, as the list of contents says it; `null` = its ending says it. */
  readonly type: string | null;
  readonly write: (text: Utf8Text) => void;
};

const main = "application/vnd.openxmlformats-officedocument";

/** What parts hold, as the list of contents says it. */
export const partTypes = {
  workbook: `${main}.spreadsheetml.sheet.main+xml`,
  worksheet: `${main}.spreadsheetml.worksheet+xml`,
  styles: `${main}.spreadsheetml.styles+xml`,
  sharedStrings: `${main}.spreadsheetml.sharedStrings+xml`,
  comments: `${main}.spreadsheetml.comments+xml`,
  drawing: `${main}.drawing+xml`,
  chart: `${main}.drawingml.chart+xml`,
  theme: `${main}.theme+xml`,
  vmlDrawing: `${main}.vmlDrawing`,
  appProperties: `${main}.extended-properties+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

/** Parts of sheets, by the last word of their relations' type: usual names, and the types of their contents. */
export const partKinds = {
  worksheet: { name: (number: number) => `xl/worksheets/sheet${number}.xml`, type: partTypes.worksheet },
  drawing: { name: (number: number) => `xl/drawings/drawing${number}.xml`, type: partTypes.drawing },
  chart: { name: (number: number) => `xl/charts/chart${number}.xml`, type: partTypes.chart },
  comments: { name: (number: number) => `xl/comments${number}.xml`, type: partTypes.comments },
  vmlDrawing: { name: (number: number) => `xl/drawings/vmlDrawing${number}.vml`, type: null },
} as const;

export type PartKind = keyof typeof partKinds;

const endings = [
  { ending: "rels", type: "application/vnd.openxmlformats-package.relationships+xml" },
  { ending: "xml", type: "application/xml" },
  { ending: "vml", type: partTypes.vmlDrawing },
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
    xmlDeclaration +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`
  );
}
