import { xmlText } from "../write/xml-text";
import { resolveReferences, unescapeCharacters } from "../read/xml-text";
import { putFirst, setAttribute, takeOut, type XmlEdit, childNamed, childrenNamed, type XmlNode } from "./xml-node";

/** Between our words and those of the earlier note. */
const gap = "\n\n";

/** A run of a note's text, in letters that read well in its box. */
export function noteRun(text: string, prefix: string): string {
  const p = prefix;
  return `<${p}r><${p}rPr><${p}sz val="10"/><${p}color indexed="81"/><${p}rFont val="Times New Roman"/><${p}family val="1"/></${p}rPr><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r>`;
}

/** Puts words before those of an existing note: so they are seen in its box, which was made for the others. */
export function wordsBefore(comment: XmlNode, xml: string, words: string): readonly XmlEdit[] {
  const text = childNamed(comment, "text");
  if (text === null) return [];
  const run = noteRun(words + gap, comment.prefix);
  const plain = childNamed(text, "t");
  if (plain === null) return [putFirst(text, run)];
  // Words without runs can't be next to a run.
  const own = xml.slice(plain.from, plain.to);
  return [{ from: plain.from, to: plain.to, text: `${run}<${text.prefix}r>${own}</${text.prefix}r>` }];
}

/**
 * Removes words from a note that begins with them or holds them, however another program has split it into runs.
 * "emptied" = nothing else was in it.
 */
export function withoutWords(comment: XmlNode, xml: string, words: string): readonly XmlEdit[] | "emptied" {
  const pieces = textsOf(comment).map((node) => ({ node, text: textOf(xml, node) }));
  const whole = pieces.map(({ text }) => text).join("");
  const start = whole.indexOf(words);
  if (start < 0) return [];
  const rest = whole.slice(0, start) + whole.slice(start + words.length);
  if (rest.trim() === "") return "emptied";
  const end = start + words.length + (whole.startsWith(gap, start + words.length) ? gap.length : 0);
  let at = 0;
  return pieces.flatMap(({ node, text }): readonly XmlEdit[] => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (to <= from) return [];
    const left = text.slice(0, from) + text.slice(to);
    const run = childrenNamed(childNamed(comment, "text") ?? comment, "r").find(
      (each) => each.from < node.from && each.to > node.from,
    );
    if (left === "" && run !== undefined) return [takeOut(run)];
    return [{ from: node.openTo, to: node.innerTo, text: xmlText(left) }, ...keepsSpace(node)];
  });
}

function keepsSpace(node: XmlNode): readonly XmlEdit[] {
  return node.attributes.some(({ name }) => name === "xml:space") ? [] : [setAttribute(node, "xml:space", "preserve")];
}

/** The words of a note, its phonetic ones left out. */
function textsOf(comment: XmlNode): readonly XmlNode[] {
  const text = childNamed(comment, "text");
  return text === null
    ? []
    : text.children.flatMap((child) =>
        child.name === "t" ? [child] : child.name === "r" ? childrenNamed(child, "t") : [],
      );
}

function textOf(xml: string, node: XmlNode): string {
  return unescapeCharacters(resolveReferences(xml.slice(node.openTo, node.innerTo), "comments"));
}
