import { CFB, utils, write, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook of one sheet "S", with what its properties say of the program that wrote it. */
function book(application: string | null): WorkBook {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1, 2]]), "S");
  return application === null ? made : { ...made, Props: { Application: application } };
}

/** One record of a BIFF8 stream (MS-XLS 2.1.4). */
function record(kind: number, content: readonly number[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, Buffer.from(content)]);
}

/** The formula 1-1 in a cell of the first row, with the eight bytes of its result (MS-XLS 2.4.127, 2.5.133). */
function formulaRecord(column: number, result: readonly number[]): Buffer {
  const code = [0x1e, 1, 0, 0x1e, 1, 0, 0x04];
  return record(0x06, [0, 0, column, 0, 15, 0, ...result, 0, 0, 0, 0, 0, 0, code.length, 0, ...code]);
}

const zero = [0, 0, 0, 0, 0, 0, 0, 0];
const nullError = [2, 0, 0, 0, 0, 0, 0xff, 0xff];

/** An .xls with formulas in C1 and D1 whose results are 0 and #NULL!; the stream can have another name. */
export function xlsWithFormulas(application: string | null, stream = "Workbook"): Uint8Array {
  const bytes = write(book(application), { bookType: "biff8", type: "buffer" }) as Buffer;
  const file = CFB.read(bytes, { type: "buffer" });
  const entry = CFB.find(file, "/Workbook")!;
  const content = Buffer.from(entry.content as number[]);
  const end = content.length - 4;
  const all = Buffer.concat([
    content.subarray(0, end),
    formulaRecord(2, zero),
    formulaRecord(3, nullError),
    content.subarray(end),
  ]);
  entry.content = all as unknown as typeof entry.content;
  entry.size = all.length;
  const made = CFB.write(file, { type: "buffer" }) as unknown as Buffer;
  const at = made.indexOf(Buffer.from("Workbook", "utf16le"));
  made.write(stream, at, "utf16le");
  return new Uint8Array(made);
}

/** An .xlsb, with its parts changed. */
export function xlsb(change: (parts: Record<string, Uint8Array>) => void, made: WorkBook = book(null)): Uint8Array {
  const parts = unzipSync(new Uint8Array(write(made, { bookType: "xlsb", type: "buffer" }) as Buffer));
  change(parts);
  return zipSync(parts);
}

/** A part that is named among the types, as Excel writes it. */
export function typed(parts: Record<string, Uint8Array>, name: string, type: string, content: string): void {
  const types = "[Content_Types].xml";
  parts[types] = strToU8(
    strFromU8(parts[types]!).replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
  parts[name] = strToU8(content);
}

const spaces = ["office", "table", "text", "style", "number", "fo"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** An .ods of one sheet "S" with these rows, columns before them, and automatic styles. */
export function ods(rows: string, { columns = "", styles = "" } = {}): Uint8Array {
  const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
  return zipSync({
    mimetype: strToU8(mimetype),
    "META-INF/manifest.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/></manifest:manifest>`,
    ),
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} office:version="1.2"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S">${columns}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
