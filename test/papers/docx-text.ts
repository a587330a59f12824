import { strFromU8, unzipSync } from "fflate";

/**
 * The words of a .docx, a line for each paragraph that says something, however it is broken; cells of a row are lines
 * of their own.
 */
export function docxLines(bytes: Uint8Array): readonly string[] {
  return linesOf(docxXml(bytes));
}

/** The same without what stands in tables. */
export function docxLinesOutsideTables(bytes: Uint8Array): readonly string[] {
  return linesOf(docxXml(bytes).replace(/<w:tbl>.*?<\/w:tbl>/gsu, ""));
}

/** Tables of a .docx: the words of each cell, by rows. None stands in another's cell. */
export function docxTables(bytes: Uint8Array): readonly (readonly (readonly string[])[])[] {
  return partsOf(docxXml(bytes), "tbl").map((table) =>
    partsOf(table, "tr").map((row) => partsOf(row, "tc").map((cell) => linesOf(cell).join(" "))),
  );
}

/** The part that holds the document's text. */
export function docxXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"]!);
}

const partsOf = (xml: string, name: "tbl" | "tr" | "tc"): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>(.*?)</w:${name}>`, "gsu"))].map(([, inside = ""]) => inside);

function linesOf(xml: string): readonly string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)]
        .map(([, text = " "]) => text)
        .join("")
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((text) => text !== "");
}
