import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A message that a person looks through and sends: the product sends nothing. */
export type MailDraft = {
  /** Addresses as `mailAddresses` gives them; [] = the person fills them in. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, lines ended by LF. */
  readonly text: string;
  readonly attached: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** RFC 2045: no line of an encoded body is longer. */
const lineLength = 76;
/** Stands in no part: base64 has no "_". */
const boundary = "=_thidua_part";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Addresses in a cell of `Danh sách`, several divided by ";" or ",". What is no plain address is left out: with a space
 * or a line end in it, it would be something else in a header.
 */
export function mailAddresses(cell: string | null): readonly string[] {
  return (cell ?? "")
    .split(/[;,]/u)
    .map((each) => each.trim())
    .filter((each) => /^[\x21-\x7e]{1,64}@[A-Za-z0-9.-]{1,190}$/u.test(each) && !/[<>()"\\[\]:]|@.*@/u.test(each));
}

/**
 * The draft as an .eml (RFC 5322, 2045, 2047, 2231) that mail programs open as a message still to be sent (X-Unsent).
 * No sender and no date: both are the person's. The same draft gives the same bytes.
 */
export function mailBytes({ to, subject, text, attached }: MailDraft): Uint8Array {
  const head = [
    "MIME-Version: 1.0",
    "X-Unsent: 1",
    ...(to.length === 0 ? [] : [`To: ${to.join(",\r\n ")}`]),
    `Subject: ${encodedWords(subject)}`,
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
  ];
  const body = [
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    "",
  ];
  const pieces: Uint8Array[] = [
    ascii([...head, "", ""]),
    ascii(body),
    base64Lines(utf8ToBytes(text.replace(/\r?\n/gu, "\r\n"))),
  ];
  for (const { name, bytes } of attached) pieces.push(ascii(partHead(name)), base64Lines(bytes));
  return joined([...pieces, ascii([`--${boundary}--`, ""])]);
}

function partHead(name: string): readonly string[] {
  return [
    `--${boundary}`,
    `Content-Type:\r\n ${workbookType}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment${fileNameParameter(name)}`,
    "",
    "",
  ];
}

/** RFC 2231: a name of plain letters stands as it is, any other in percent signs, in pieces where it is long. */
function fileNameParameter(name: string): string {
  if (/^[\w.-]{1,50}$/u.test(name)) return `;\r\n filename="${name}"`;
  const letters = [...utf8ToBytes(name)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/u.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const pieces = inPieces(letters, 50);
  if (pieces.length === 1) return `;\r\n filename*=utf-8''${pieces[0] ?? ""}`;
  return pieces
    .map((piece, index) => `;\r\n filename*${String(index)}*=${index === 0 ? "utf-8''" : ""}${piece}`)
    .join("");
}

/** Texts put together as long as they fit. */
function inPieces(parts: readonly string[], most: number): readonly string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= most) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

/** RFC 2047: words of at most 75 characters, none of which splits a letter. */
function encodedWords(text: string): string {
  const oneLine = text.replace(/\s+/gu, " ").trim();
  if (/^[\x20-\x7e]{0,60}$/u.test(oneLine)) return oneLine;
  const words: string[] = [];
  for (const letter of oneLine) {
    const last = words.at(-1);
    if (last !== undefined && utf8ToBytes(last + letter).length <= 39) words[words.length - 1] = last + letter;
    else words.push(letter);
  }
  return words.map((word) => `=?UTF-8?B?${latin(base64Lines(utf8ToBytes(word))).trimEnd()}?=`).join("\r\n ");
}

const alphabet = utf8ToBytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

/** In lines of 76 letters, each ended by CRLF. */
function base64Lines(bytes: Uint8Array): Uint8Array {
  const letters = Math.ceil(bytes.length / 3) * 4;
  // Of nothing there is one empty line, before which the part's head ends.
  const out = new Uint8Array(letters + 2 * Math.max(1, Math.ceil(letters / lineLength)));
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    if (from > 0 && (from / 3) % (lineLength / 4) === 0) at = lineEnd(out, at);
    const [first = 0, second = 0, third = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
    const left = bytes.length - from;
    out[at] = alphabet[first >> 2] ?? 0;
    out[at + 1] = alphabet[((first & 3) << 4) | (second >> 4)] ?? 0;
    out[at + 2] = alphabet[left > 1 ? ((second & 15) << 2) | (third >> 6) : 64] ?? 0;
    out[at + 3] = alphabet[left > 2 ? third & 63 : 64] ?? 0;
    at += 4;
  }
  lineEnd(out, at);
  return out;
}

function lineEnd(out: Uint8Array, at: number): number {
  out[at] = 13;
  out[at + 1] = 10;
  return at + 2;
}

const ascii = (lines: readonly string[]): Uint8Array => utf8ToBytes(lines.join("\r\n"));

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((all, { length }) => all + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
