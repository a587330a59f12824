import type { IContext, Paragraph, Table } from "docx";

/** The library's plain form of an element: one name with its attributes, elements and texts. */
type Plain = { readonly [name: string]: Content };
type Content = string | number | boolean | Plain | readonly (string | number | boolean | Plain)[];

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (value: unknown): string => String(value).replace(/[&<>"']/gu, (sign) => signs[sign] as string);

/** An element of the library as XML, as the library itself writes it; a test holds the two together. */
export function xmlOf(element: Paragraph | Table, context: IContext): string {
  const plain = element.prepForXml(context);
  return plain === undefined ? "" : write(plain as Plain);
}

function write(element: Plain): string {
  const [entry] = Object.entries(element);
  if (entry === undefined) return "";
  const [name, content] = entry;
  const inner = (Array.isArray(content) ? content : [content]) as readonly (string | number | boolean | Plain)[];
  let attributes = "";
  let body = "";
  for (const each of inner)
    if (typeof each !== "object") body += escaped(each);
    else if ("_attr" in each)
      for (const [key, value] of Object.entries(each["_attr"] as Plain)) attributes += ` ${key}="${escaped(value)}"`;
    else body += write(each);
  const isEmpty = body === "" && inner.every((each) => typeof each === "object");
  return isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${body}</${name}>`;
}
