import type { XmlScan } from "./xml-attributes";
import { within, corrupt } from "./limits";
import { nextToken, tokenText } from "./xml";
import { resolveReferences } from "./xml-text";

/** Moves onto the root element, which must have this local name. */
export function enterRoot(scan: XmlScan, name: string): void {
  if (!nextToken(scan)) corrupt(scan.part, "it is empty");
  if (scan.name !== name) corrupt(scan.part, `its root element is <${scan.name}>, not <${name}>`);
}

/**
 * Calls `visit` on every child of the element just opened and moves to its end. What `visit` leaves unread of a child
 * is skipped; nothing may follow the root.
 */
export function eachChild(scan: XmlScan, visit: (name: string) => void): void {
  const depth = scan.depth;
  while (nextToken(scan)) {
    if (scan.kind === "text") continue;
    if (scan.kind === "close") {
      if (scan.depth === 0) nextToken(scan);
      return;
    }
    visit(scan.name);
    while (scan.depth > depth) nextToken(scan);
  }
}

/** Moves to the end of the element just opened; gives how many elements are in it, at any depth. */
export function skipElement(scan: XmlScan): number {
  const { depth } = scan;
  let inside = 0;
  while (scan.depth >= depth && nextToken(scan)) if (scan.kind === "open") inside += 1;
  return inside;
}

/** Characters of XML that one character of a cell may take (`&#x10FFFF;`, `_x000D_`), with room. */
const longestCharacter = 16;

/**
 * Text directly inside the element just opened, pieces and CDATA joined; moves to its end. A text that is far too long
 * is refused before its references are resolved.
 */
export function elementText(scan: XmlScan, resolve = resolveReferences): string {
  const raw = onlyText(scan);
  if (raw !== null) return contentText(scan, raw, resolve);
  const depth = scan.depth;
  let text = "";
  while (nextToken(scan)) {
    if (scan.kind === "text") {
      if (scan.depth !== depth) continue;
      refuseLong(scan, text.length + scan.textEnd - scan.textStart);
      text += tokenText(scan);
    } else if (scan.depth < depth) return text;
  }
  return text;
}

/** The text that an element has as its only content, which was written as `raw`. */
export function contentText(scan: XmlScan, raw: string, resolve = resolveReferences): string {
  refuseLong(scan, raw.length);
  return resolve(raw, scan.part);
}

function refuseLong({ limits, part }: XmlScan, found: number): void {
  if (found > longestCharacter * limits.cellCharacters) within(limits, "cellCharacters", { found, where: part });
}

/** Text as written and no more in the element just opened, then moves to its end; `null`, and not moved, for others. */
function onlyText(scan: XmlScan): string | null {
  if (scan.selfClosing) return null;
  const end = scan.xml.indexOf("<", scan.at);
  const name = scan.open[scan.depth - 1] ?? "";
  if (!scan.xml.startsWith("/", end + 1) || !scan.xml.startsWith(name, end + 2)) return null;
  if (scan.xml.charCodeAt(end + 2 + name.length) !== greater) return null;
  const raw = scan.xml.slice(scan.at, end);
  scan.at = end;
  nextToken(scan);
  return raw;
}

const greater = 0x3e;
