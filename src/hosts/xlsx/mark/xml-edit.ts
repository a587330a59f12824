import type { OpenTag, XmlNode } from "./xml-node";

/** What stands from `from` up to `to` becomes `text`; nothing in between = something is put in. */
export type XmlEdit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The text with the edits made; what they don't touch stays as it is. Edits at one place are made in the order given.
 */
export function edited(xml: string, edits: readonly XmlEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    parts.push(xml.slice(at, from), text);
    at = to;
  }
  parts.push(xml.slice(at));
  return parts.join("");
}

/** `value` must need no escaping: numbers, ids, names of parts. */
export function setAttribute(node: OpenTag, name: string, value: string | number): XmlEdit {
  const there = node.attributes.find((each) => each.name === name);
  if (there !== undefined) return { from: there.valueFrom, to: there.valueTo, text: String(value) };
  const after = node.from + 1 + node.prefix.length + node.name.length;
  return { from: after, to: after, text: ` ${name}="${value}"` };
}

export function putFirst(node: XmlNode, xml: string): XmlEdit {
  return isWrittenEmpty(node) ? opened(node, xml) : { from: node.openTo, to: node.openTo, text: xml };
}

export function putLast(node: XmlNode, xml: string): XmlEdit {
  return isWrittenEmpty(node) ? opened(node, xml) : { from: node.innerTo, to: node.innerTo, text: xml };
}

export function putAfter(node: Pick<XmlNode, "to">, xml: string): XmlEdit {
  return { from: node.to, to: node.to, text: xml };
}

export function takeOut({ from, to }: Pick<XmlNode, "from" | "to">): XmlEdit {
  return { from, to, text: "" };
}

function isWrittenEmpty({ openTo, to }: XmlNode): boolean {
  return openTo === to;
}

/** `<a/>` becomes `<a>…</a>`. */
function opened({ to, prefix, name }: XmlNode, xml: string): XmlEdit {
  return { from: to - 2, to, text: `>${xml}</${prefix}${name}>` };
}
