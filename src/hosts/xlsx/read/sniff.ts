import { refuse, defaultLimits, within } from "./limits";
import { HostError } from "../../../app/host";
import type { Inflate } from "../zip/compression";
import { findWorkbookPart } from "./parts";
import { openPackage } from "./zip";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** "PK" with the mark of a local header, or of the end of an empty archive. */
const zipSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** First record of .xls files older than the compound file (Excel 2 to 4). */
const oldRecords = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Passes a zip and refuses everything else by its bytes; a file's extension says nothing. `old-format` is what another
 * reader can take (decision 0026); texts of Excel 95 and before are in the machine's own letters, which would be a
 * guess.
 */
export function sniffZip(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("empty-file", "0 bytes");
  if (begins(bytes, compoundFile)) refuseCompoundFile(bytes);
  if (oldRecords.some((record) => begins(bytes, record)))
    refuse("unsupported-format", "a workbook of Excel 2 to 4 (.xls)");
  if (isZip(bytes)) return;
  const table = textTable(bytes);
  if (table !== null) refuse("saved-as-text", table);
  refuse("not-a-workbook", "the bytes are neither a zip nor a compound file");
}

export function isZip(bytes: Uint8Array): boolean {
  return zipSignatures.some((mark) => begins(bytes, mark));
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function refuseCompoundFile(bytes: Uint8Array): never {
  if (hasStream(bytes, "EncryptedPackage")) refuse("encrypted", "a workbook protected by a password");
  if (hasStream(bytes, "Workbook")) refuse("old-format", "a workbook of Excel 97 to 2003 (.xls)");
  if (hasStream(bytes, "Book")) refuse("unsupported-format", "a workbook of Excel 5 to 95 (.xls)");
  return refuse("not-a-workbook", "a compound file without a workbook");
}

const entryBytes = 128;
const nameLengthAt = 64;

/**
 * A directory entry of a compound file has 128 bytes and begins at a multiple of 128; its name is in UTF-16, the name's
 * length (closing zero included) at byte 64. Looking at every multiple needs no sector chain, which a damaged file may
 * have lost.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = 0; entry + entryBytes <= bytes.length; entry += entryBytes) {
    if (bytes[entry + nameLengthAt] !== 2 * name.length + 2 || bytes[entry + nameLengthAt + 1] !== 0) continue;
    const same = Array.from(name).every(
      (letter, index) => isLetter(bytes[entry + 2 * index], letter) && bytes[entry + 2 * index + 1] === 0,
    );
    if (same) return true;
  }
  return false;
}

/** Compound files compare names without case: some programs write WORKBOOK. */
function isLetter(byte: number | undefined, letter: string): boolean {
  return byte !== undefined && String.fromCharCode(byte).toLowerCase() === letter.toLowerCase();
}

/** Whether `readWorkbook` would refuse the file as `old-format`, found without reading its sheets. */
export function isOldFormat(bytes: Uint8Array, inflate: Inflate): boolean {
  const limits = defaultLimits;
  try {
    within(limits, "fileBytes", { found: bytes.length, where: "file" });
    sniffZip(bytes);
    findWorkbookPart({ pack: openPackage(bytes, { inflate, limits }), limits });
    return false;
  } catch (error) {
    if (error instanceof HostError) return error.refusal.reason === "old-format";
    throw error;
  }
}

/** Enough of a file to know what it begins with. */
const looked = 4096;

/** What programs save under the name of a workbook though it is text, by how it begins. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i, "an XML table of Excel 2003"],
  [/^<\?xml[\s\S]*opendocument\.spreadsheet/i, "a flat OpenDocument table (.fods)"],
  [
    /^(?:<!--[\s\S]*?-->|<\?xml[^>]*>|\s)*<(?:!doctype html|html|head|body|table|meta|style)\b/i,
    "a web page (.html, .mht)",
  ],
  [/^mime-version:[\s\S]*multipart\/related/i, "a web page (.html, .mht)"],
  [/^ID;P/, "a table of symbolic links (.slk)"],
  [/^TABLE\r?\n0,1\r?\n/, "a data interchange table (.dif)"],
];

/**
 * Says which kind of table in text the bytes are, or `null`. Such a file is not read: which decimal sign, date or
 * encoding it means would be a guess.
 */
function textTable(bytes: Uint8Array): string | null {
  const text = beginningOf(bytes);
  if (text === null) return null;
  const found = beginnings.find(([pattern]) => pattern.test(text));
  return found === undefined ? separated(text) : found[1];
}

/** `null` for what is not text: it has zero bytes or control characters. */
function beginningOf(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes.subarray(0, looked)).trimStart();
  // eslint-disable-next-line no-control-regex -- what no text has in it
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
}

/** At least two lines with the same sign between their values; anything else may be a letter. */
function separated(text: string): string | null {
  const [first = "", second = ""] = text.split(/\r?\n|\r/).filter((line) => line.trim() !== "");
  const sign = ["\t", ";", ",", "|"].find((each) => first.includes(each) && second.includes(each));
  return sign === undefined || first.startsWith("{")
    ? null
    : `values separated by "${sign === "\t" ? "tab" : sign}" (.csv)`;
}
