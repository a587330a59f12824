import { corrupt } from "./limits";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const declaration = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)["']/;

/**
 * Bytes of an XML part → text. UTF-8, or UTF-16 by its byte order mark or its zeros: no others are allowed (OPC
 * §6.2.5).
 */
export function decodeXml(bytes: Uint8Array, part: string, decodeUtf8 = decodedUtf8): string {
  const wide = wideEncoding(bytes);
  const xml =
    (wide === null ? decodeUtf8(bytes) : decoded(bytes, new TextDecoder(wide, { fatal: true }))) ??
    corrupt(part, `not ${wide ?? "utf-8"} text`);
  const encoding = declaration.exec(xml)?.[1];
  if (encoding !== undefined && !/^(utf-?(8|16)(le|be)?|us-ascii)$/i.test(encoding))
    corrupt(part, `encoding ${encoding}`);
  return xml;
}

function decodedUtf8(bytes: Uint8Array): string | null {
  return decoded(bytes, utf8);
}

function decoded(bytes: Uint8Array, decoder: TextDecoder): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Character data → text: line ends made one, references resolved. An entity that XML itself does not define is refused.
 */
export function resolveReferences(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  const at = text.indexOf("&");
  if (at < 0) return text;
  return unusual.test(text) ? resolvedOneByOne(text, at, part) : resolvedUsual(text);
}

/** Any reference but the four that programs write in formulas, by the dozen in each. */
const unusual = /&(?!quot;|amp;|lt;|gt;)/;

/** Each kind in one pass, "&" last: a fifth of the time that it takes to look at each reference. */
function resolvedUsual(text: string): string {
  const quoted = text.replace(/&quot;/g, '"');
  if (!quoted.includes("&")) return quoted;
  return quoted.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function resolvedOneByOne(text: string, first: number, part: string): string {
  // Joined at the end: thousands of references make a string of strings that takes 64 bytes each.
  const resolved: string[] = [];
  let done = 0;
  for (let at = first; at >= 0; at = text.indexOf("&", done)) {
    const written = text.slice(at + 1, at + 1 + longestReference);
    const name = written.slice(0, Math.max(0, written.indexOf(";")));
    const character = characterOf(name) ?? corrupt(part, `unknown reference &${/^[^;\s<]*;?/.exec(written)?.[0]}`);
    resolved.push(text.slice(done, at), character);
    done = at + name.length + 2;
  }
  resolved.push(text.slice(done));
  return resolved.join("");
}

/** With its ";" and room for zeros in front. */
const longestReference = 24;

function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return named.get(name);
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : undefined;
}

/**
 * `_x000D_` → the character of that number: how the format keeps what XML can't (ST_Xstring). `_x005F_` is a literal
 * underscore.
 */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
