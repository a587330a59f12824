import { XMLParser, XMLValidator } from "fast-xml-parser";

export type XmlElement = {
  /** With its prefix: "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** "" for the root. */
  readonly parent: string;
};

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

/** The root of a well-formed document; throws over any other text. */
export function readXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`Not well-formed: line ${valid.err.line}: ${valid.err.msg}`);
  const [root] = elementsOf(parser.parse(text) as readonly Node[], "");
  if (root === undefined) throw new Error("No element");
  return root;
}

function elementsOf(nodes: readonly Node[], parent: string): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "#text";
    if (name.startsWith("#")) return [];
    const inner = node[name] as readonly Node[];
    const text = inner.flatMap((each) => ("#text" in each ? [String(each["#text"])] : [])).join("");
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Readonly<Record<string, string>>,
        children: elementsOf(inner, name),
        text,
        parent,
      },
    ];
  });
}

/** The element and all below it, from top to bottom. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function child(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (from, name) => from?.children.find((each) => each.name === name),
    element,
  );
}
