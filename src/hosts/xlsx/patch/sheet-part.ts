import { textAttribute, xmlPlain } from "../write/xml-text";
import { textOf, workbookPart, type ZipPatch } from "./zip-patch";

/** The part of the sheet with that name on its tab, by way of its relation. Throws where there is no such sheet. */
export function sheetPartOf(zip: ZipPatch, sheet: string): string {
  const entry = tags(textOf(zip, workbookPart), "sheet").find((tag) =>
    knownNameAttributes(sheet).some((attribute) => tag.includes(attribute)),
  );
  if (entry === undefined) throw new Error(`The workbook has no sheet "${sheet}"`);
  const id = / r:id="([^"]*)"/.exec(entry)?.[1] ?? "";
  const relation =
    tags(textOf(zip, "xl/_rels/workbook.xml.rels"), "Relationship").find((tag) => tag.includes(` Id="${id}"`)) ?? "";
  const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function tags(xml: string, element: string): readonly string[] {
  return xml.match(new RegExp(`<${element} [^>]*>`, "g")) ?? [];
}

/** The attribute that names a sheet. */
export function nameAttribute(sheet: string): string {
  return ` name="${textAttribute(sheet)}"`;
}

/** The same as this program writes it now and as it wrote it before. */
export function knownNameAttributes(sheet: string): readonly string[] {
  const now = nameAttribute(sheet);
  return [now, now.replaceAll("'", "&apos;"), ` name="${xmlPlain(sheet)}"`];
}
