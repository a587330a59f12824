import { type Limits, within, corrupt } from "./limits";
import { resolveReferences } from "./xml-text";

/**
 * A place in an XML text. `nextToken` moves it from tag to tag; nothing is built for what is skipped. Element names are
 * local names: prefixes differ from writer to writer (`x:c` is `c`), and the places where two vocabularies meet are
 * told apart by depth. An empty element gives an opening and a closing token. Tags must match; DOCTYPE is refused.
 */
export type XmlScan = {
  readonly xml: string;
  readonly part: string;
  readonly limits: Limits;
  at: number;
  kind: "open" | "close" | "text";
  /** Local name of the element opened or closed. */
  name: string;
  /** Number of open elements, the one just opened counted, the one just closed not. */
  depth: number;
  /** Start and end of the text token. */
  textStart: number;
  textEnd: number;
  /** The text token is CDATA: taken literally. */
  literal: boolean;
  /** Of the element just opened: name start, name end, value start, value end of each attribute. */
  readonly attributes: number[];
  attributeCount: number;
  /** Names as written of the open elements; the first `depth` count. */
  readonly open: string[];
  selfClosing: boolean;
  rootSeen: boolean;
};

const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;

/**
 * Records where the attributes are, from the end of the tag's name on, and moves past the tag. Values are only cut out
 * when asked for.
 */
export function readAttributes(scan: XmlScan, from: number): void {
  const { xml } = scan;
  scan.attributeCount = 0;
  let at = from;
  for (;;) {
    at = skipSpace(xml, at);
    const code = xml.charCodeAt(at);
    if (code === greater) break;
    if (code === slash && xml.charCodeAt(at + 1) === greater) {
      scan.selfClosing = true;
      at += 1;
      break;
    }
    at = readAttribute(scan, at);
  }
  scan.at = at + 1;
}

function readAttribute(scan: XmlScan, start: number): number {
  const { xml } = scan;
  let nameEnd = start;
  while (xml.charCodeAt(nameEnd) > space && xml.charCodeAt(nameEnd) !== equals) nameEnd += 1;
  let at = skipSpace(xml, nameEnd);
  if (nameEnd === start || xml.charCodeAt(at) !== equals) broken(scan, start);
  at = skipSpace(xml, at + 1);
  const quote = xml.charCodeAt(at);
  if (quote !== doubleQuote && quote !== singleQuote) broken(scan, start);
  const valueEnd = xml.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
  if (valueEnd < 0) broken(scan, start);
  const slot = 4 * scan.attributeCount;
  scan.attributes[slot] = start;
  scan.attributes[slot + 1] = nameEnd;
  scan.attributes[slot + 2] = at + 1;
  scan.attributes[slot + 3] = valueEnd;
  scan.attributeCount += 1;
  if (scan.attributeCount > scan.limits.attributes) {
    within(scan.limits, "attributes", { found: scan.attributeCount, where: scan.part });
  }
  return valueEnd + 1;
}

function broken(scan: XmlScan, at: number): never {
  return corrupt(scan.part, `the tag <${scan.name}> is broken at ${at}`);
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= space) at += 1;
  return at;
}

/** Value of an attribute without prefix of the element just opened; `undefined` when it is not there. */
export function attribute(scan: XmlScan, name: string): string | undefined {
  for (let index = 0; index < scan.attributeCount; index += 1) {
    const start = scan.attributes[4 * index] as number;
    const end = scan.attributes[4 * index + 1] as number;
    if (end - start === name.length && scan.xml.startsWith(name, start)) return valueAt(scan, index);
  }
  return undefined;
}

/** The same for an attribute with any prefix, such as `r:id`. */
export function prefixedAttribute(scan: XmlScan, name: string): string | undefined {
  for (let index = 0; index < scan.attributeCount; index += 1) {
    const written = scan.xml.slice(scan.attributes[4 * index], scan.attributes[4 * index + 1]);
    if (written.endsWith(`:${name}`)) return valueAt(scan, index);
  }
  return undefined;
}

const special = /[&\t\n\r]/;

function valueAt(scan: XmlScan, index: number): string {
  const raw = scan.xml.slice(scan.attributes[4 * index + 2], scan.attributes[4 * index + 3]);
  return special.test(raw) ? resolveReferences(raw, scan.part).replace(/[\t\n]/g, " ") : raw;
}

/** Whether the element just opened, such as `strike`, switches on what it names: its `val` may say otherwise. */
export function isOn(scan: XmlScan): boolean {
  const written = attribute(scan, "val");
  return written === undefined || isTrue(written);
}

/** The schema's booleans: 1 and true. An attribute that is not there is false. */
export function isTrue(written: string | undefined): boolean {
  return written === "1" || written === "true";
}
