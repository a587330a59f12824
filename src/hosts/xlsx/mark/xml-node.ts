import type { XmlScan } from "../read/xml-attributes";
import { nextToken, scanXml, tokenText } from "../read/xml";
import { resolveReferences } from "../read/xml-text";
import type { Limits } from "../read/limits";

/** An attribute as it is written, its prefix included, and where its value is. */
type XmlAttribute = {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
};

/** An element with its places in the text, so that single places of it can be changed and all else stays as it is. */
export type XmlNode = {
  /** Local name, and the prefix that every element of this vocabulary has: "x:" or "". */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  /** Of the whole element. */
  readonly from: number;
  readonly to: number;
  /** End of the opening tag; equal to `to` where the element is written as an empty one. */
  readonly openTo: number;
  /** Start of the closing tag; `openTo` where there is none. */
  readonly innerTo: number;
  readonly children: readonly XmlNode[];
  /** The text directly in it, references resolved. */
  readonly text: string;
};

type Source = { readonly part: string; readonly limits: Limits };

/** The root element of a part with all that is in it: for the small parts of a package, sheets are scanned. */
export function xmlTree(xml: string, source: Source): XmlNode {
  const scan = scanXml(xml, source);
  nextToken(scan);
  const root = readNode(scan);
  nextToken(scan);
  return root;
}

/** Reads the element whose opening tag was just scanned; moves to its end. */
function readNode(scan: XmlScan): XmlNode {
  const start = openTag(scan);
  const children: XmlNode[] = [];
  const { depth } = scan;
  let innerTo = start.openTo;
  let text = "";
  while (nextToken(scan)) {
    if (scan.kind === "open") children.push(readNode(scan));
    else if (scan.kind === "text") text += tokenText(scan);
    else if (scan.kind === "close" && scan.depth < depth) {
      innerTo = scan.at === start.openTo ? start.openTo : scan.xml.lastIndexOf("<", scan.at - 1);
      break;
    }
  }
  return { ...start, innerTo, to: scan.at, children, text };
}

export type OpenTag = Pick<XmlNode, "name" | "prefix" | "attributes" | "from" | "openTo">;

/** The tag that was just opened: no attribute can hold a "<", so the last one before its end begins it. */
export function openTag(scan: XmlScan): OpenTag {
  const from = scan.xml.lastIndexOf("<", scan.at - 1);
  const written = scan.open[scan.depth - 1] ?? scan.name;
  const attributes = Array.from({ length: scan.attributeCount }, (_, index): XmlAttribute => {
    const [start = 0, end = 0, valueFrom = 0, valueTo = 0] = scan.attributes.slice(4 * index, 4 * index + 4);
    return {
      name: scan.xml.slice(start, end),
      value: resolveReferences(scan.xml.slice(valueFrom, valueTo), scan.part),
      from: start,
      valueFrom,
      valueTo,
    };
  });
  return {
    name: scan.name,
    prefix: written.slice(0, written.length - scan.name.length),
    attributes,
    from,
    openTo: scan.at,
  };
}

export function childrenNamed({ children }: XmlNode, name: string): readonly XmlNode[] {
  return children.filter((child) => child.name === name);
}

export function childNamed(node: XmlNode, name: string): XmlNode | null {
  return node.children.find((child) => child.name === name) ?? null;
}

export function valueOf({ attributes }: Pick<XmlNode, "attributes">, name: string): string | null {
  return attributes.find((each) => each.name === name)?.value ?? null;
}

/** A number of an attribute; `null` where there is none. */
export function numberIn(node: Pick<XmlNode, "attributes">, name: string): number | null {
  const written = valueOf(node, name);
  return written === null || !/^\d+$/.test(written.trim()) ? null : Number(written);
}

/** Replaces what is from `from` up to `to` by `text`; where both are equal, inserts it. */
export type XmlEdit = { readonly from: number; readonly to: number; readonly text: string };

/** The text with the edits made; all else is unchanged. Edits at one place are made in the order given. */
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
