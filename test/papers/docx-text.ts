import { strFromU8, unzipSync } from "fflate";

/**
 * The words of a .docx, a line for each paragraph that says something, however it is broken; cells of a row are lines
 * of their own.
 */
export function docxLines(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
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
