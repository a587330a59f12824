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
export function textTable(bytes: Uint8Array): string | null {
  const text = beginningOf(bytes);
  if (text === null) return null;
  const found = beginnings.find(([pattern]) => pattern.test(text));
  return found === undefined ? separated(text) : found[1];
}

/** `null` for what is no text: zero bytes, or many control characters. */
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
