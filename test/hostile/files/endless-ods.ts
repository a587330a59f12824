import { zipOf } from "../../support/zip";

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/**
 * Within every limit, and yet the library is at it for minutes: it compares each cell with every array formula before
 * it. The numbers differ, so that the file is not refused for the ratio of its packing.
 */
export function endlessOds(arrays = 40_000, cells = 100_000): Uint8Array {
  const cell = (number: number, more: string): string =>
    `<table:table-cell office:value-type="float" office:value="${(number * 7919) % 1e9}"${more}><text:p>1</text:p></table:table-cell>`;
  const row = (count: number, more: string): string =>
    `<table:table-row>${Array.from({ length: count }, (_, number) => cell(number, more)).join("")}</table:table-row>`;
  const column = (count: number, more: string): string =>
    Array.from({ length: Math.ceil(count / 1000) }, () => row(1000, more)).join("");
  const rows =
    column(arrays, ' table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"') + column(cells, "");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipOf({
    mimetype,
    "META-INF/manifest.xml": manifest,
    "content.xml": content,
    "styles.xml": `<office:document-styles ${names}/>`,
  });
}
