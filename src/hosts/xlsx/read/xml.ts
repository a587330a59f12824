import { type XmlScan, readAttributes } from "./xml-attributes";
import { within, type Limits, corrupt, refuse } from "./limits";
import { resolveReferences } from "./xml-text";

const tab = 0x09;
const space = 0x20;
const exclamation = 0x21;
const slash = 0x2f;
const colon = 0x3a;
const less = 0x3c;
const greater = 0x3e;
const question = 0x3f;

export function scanXml(xml: string, source: { readonly part: string; readonly limits: Limits }): XmlScan {
  return {
    xml,
    part: source.part,
    limits: source.limits,
    at: 0,
    kind: "text",
    name: "",
    depth: 0,
    textStart: 0,
    textEnd: 0,
    literal: false,
    attributes: [],
    attributeCount: 0,
    open: [],
    selfClosing: false,
    rootSeen: false,
  };
}

/** Moves to the next tag or text; false at the end of a whole document. */
export function nextToken(scan: XmlScan): boolean {
  const { xml } = scan;
  if (scan.selfClosing) return closeItself(scan);
  for (;;) {
    if (scan.at >= xml.length) return atEnd(scan);
    if (xml.charCodeAt(scan.at) !== less) {
      if (readText(scan)) return true;
      continue;
    }
    const mark = xml.charCodeAt(scan.at + 1);
    if (mark === slash) return readCloseTag(scan);
    if (mark === question) scan.at = endOf(scan, "?>", scan.at + 2);
    else if (mark !== exclamation) return readOpenTag(scan);
    else if (readMarkup(scan)) return true;
  }
}

/** The text token as text. */
export function tokenText(scan: XmlScan): string {
  const raw = scan.xml.slice(scan.textStart, scan.textEnd);
  return scan.literal ? raw.replace(/\r\n?/g, "\n") : resolveReferences(raw, scan.part);
}

function atEnd(scan: XmlScan): false {
  if (scan.depth > 0) corrupt(scan.part, `it ends inside <${scan.open[scan.depth - 1]}>`);
  return false;
}

function endOf(scan: XmlScan, mark: string, from: number): number {
  const found = scan.xml.indexOf(mark, from);
  return found < 0 ? corrupt(scan.part, `"${mark}" is missing`) : found + mark.length;
}

/** False for white space outside the root, which is nothing. */
function readText(scan: XmlScan): boolean {
  const end = scan.xml.indexOf("<", scan.at);
  scan.textStart = scan.at;
  scan.textEnd = end < 0 ? scan.xml.length : end;
  scan.at = scan.textEnd;
  scan.kind = "text";
  scan.literal = false;
  if (scan.depth > 0) return true;
  if (scan.xml.slice(scan.textStart, scan.textEnd).trim() !== "") corrupt(scan.part, "text outside the root element");
  return false;
}

/** A comment (false), CDATA (true), or what is refused. */
function readMarkup(scan: XmlScan): boolean {
  const { xml, at } = scan;
  if (xml.startsWith("<!--", at)) {
    scan.at = endOf(scan, "-->", at + 4);
    return false;
  }
  if (/^<!doctype/i.test(xml.slice(at, at + 9))) refuse("doctype", `${scan.part}: DOCTYPE`);
  if (!xml.startsWith("<![CDATA[", at) || scan.depth === 0) corrupt(scan.part, `"<!" at ${at}`);
  scan.textStart = at + 9;
  scan.at = endOf(scan, "]]>", scan.textStart);
  scan.textEnd = scan.at - 3;
  scan.kind = "text";
  scan.literal = true;
  return true;
}

function readOpenTag(scan: XmlScan): true {
  const { xml } = scan;
  const start = scan.at + 1;
  let local = start;
  let at = start;
  for (; isName(xml.charCodeAt(at)); at += 1) if (xml.charCodeAt(at) === colon) local = at + 1;
  if (at === local) corrupt(scan.part, `a tag without a name at ${scan.at}`);
  scan.name = xml.slice(local, at);
  scan.open[scan.depth] = local === start ? scan.name : xml.slice(start, at);
  if (scan.depth === 0 && scan.rootSeen) corrupt(scan.part, "a second root element");
  scan.rootSeen = true;
  scan.depth += 1;
  if (scan.depth > scan.limits.nesting) within(scan.limits, "nesting", { found: scan.depth, where: scan.part });
  scan.kind = "open";
  readAttributes(scan, at);
  return true;
}

/** Ends a name: white space, "/", ">", and the end of the text (NaN). */
function isName(code: number): boolean {
  return code > space && code !== slash && code !== greater && code !== less;
}

function readCloseTag(scan: XmlScan): true {
  const { xml } = scan;
  const start = scan.at + 2;
  const name = scan.depth > 0 ? scan.open[scan.depth - 1] : undefined;
  if (name === undefined || !xml.startsWith(name, start))
    return corrupt(scan.part, `a closing tag that opens nothing at ${scan.at}`);
  let at = start + name.length;
  while (xml.charCodeAt(at) <= space && xml.charCodeAt(at) >= tab) at += 1;
  if (xml.charCodeAt(at) !== greater) corrupt(scan.part, `</${name} is not closed at ${scan.at}`);
  scan.at = at + 1;
  return closeElement(scan);
}

function closeElement(scan: XmlScan): true {
  scan.depth -= 1;
  const name = scan.open[scan.depth] ?? "";
  const prefix = name.indexOf(":");
  scan.name = prefix < 0 ? name : name.slice(prefix + 1);
  scan.kind = "close";
  return true;
}

/** `<c/>`: its name is still the one that was read last. */
function closeItself(scan: XmlScan): true {
  scan.depth -= 1;
  scan.kind = "close";
  scan.selfClosing = false;
  return true;
}
