import { guardEscapes, xmlPlain } from "../write/xml-text";
import { textOf, workbookPart, type ZipPatch } from "./zip-patch";

/** The part of the sheet with that name on its tab, by way of its relation. Throws where there is no such sheet. */
export function sheetPartOf(zip: ZipPatch, sheet: string): string {
  const entry = tags(textOf(zip, workbookPart), "sheet").find(
    (tag) => tag.includes(` name="${attributeText(sheet)}"`) || tag.includes(` name="${xmlPlain(sheet)}"`),
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

/** A text as an attribute holds it. */
export function attributeText(text: string): string {
  return xmlPlain(guardEscapes(text)).replaceAll("'", "&apos;");
}
