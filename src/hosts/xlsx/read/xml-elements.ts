import type { XmlScan } from "./xml-attributes";
import { within, corrupt } from "./limits";
import { nextToken, tokenText } from "./xml";

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
export function elementText(scan: XmlScan): string {
  const depth = scan.depth;
  let text = "";
  while (nextToken(scan)) {
    if (scan.kind === "text") {
      if (scan.depth !== depth) continue;
      const found = text.length + scan.textEnd - scan.textStart;
      if (found > longestCharacter * scan.limits.cellCharacters)
        within(scan.limits, "cellCharacters", { found, where: scan.part });
      text += tokenText(scan);
    } else if (scan.depth < depth) return text;
  }
  return text;
}
