import type { Inflate, Deflate } from "../zip/compression";
import { defaultLimits, within, corrupt } from "../read/limits";
import type { Source } from "../read/parts";
import { sniffZip } from "../read/sniff";
import { decodeXml } from "../read/xml-text";
import { openPackage } from "../read/zip";
import { readDirectory, type ZipEntry } from "../read/zip-directory";
import { copied, packed, type Packed } from "../zip/write-zip";
import { edited, type XmlEdit, xmlTree, type XmlNode } from "./xml-node";

/** The parts of a given package while some of them are changed. Names ignore case, as in the reader. */
export type OpenParts = {
  /** As the reader's functions take it; shows what was changed. */
  readonly source: Source;
  readonly has: (part: string) => boolean;
  readonly names: () => readonly string[];
  /** Throws HostError where there is no such part, or it is not text. */
  readonly text: (part: string) => string;
  readonly tree: (part: string) => XmlNode;
  /** In place of what is there, in the same encoding; a new part comes last. */
  readonly put: (part: string, xml: string) => void;
  readonly edit: (part: string, edits: readonly XmlEdit[]) => void;
  readonly drop: (part: string) => void;
  /** Of the zip, in their order, untouched ones with the bytes that they had. */
  readonly entries: () => readonly Packed[];
};

export type Zipping = { readonly inflate: Inflate; readonly deflate: Deflate };

const encoder = new TextEncoder();

/** Parts as they are now, each read when first asked for. */
type Contents = {
  readonly has: (part: string) => boolean;
  readonly read: (part: string) => Uint8Array | null;
  readonly put: (part: string, content: Uint8Array | null) => void;
  /** Names of the parts that were there and still are, then of new ones. */
  readonly names: () => readonly string[];
  /** The bytes of a part that was changed. */
  readonly changed: (part: string) => Uint8Array | null;
};

/** Throws HostError, by the same limits and for the same reasons as the reader. */
export function openParts(bytes: Uint8Array, { inflate, deflate }: Zipping): OpenParts {
  const limits = defaultLimits;
  within(limits, "fileBytes", { found: bytes.length, where: "file" });
  sniffZip(bytes);
  const pack = openPackage(bytes, { inflate, limits });
  const directory = readDirectory(bytes, limits);
  const { has, read, put, names, changed } = contentsOf(pack, directory);
  const texts = new Map<string, string>();
  const text = (part: string): string => {
    const known = texts.get(part.toLowerCase());
    if (known !== undefined) return known;
    const xml = decodeXml(read(part) ?? corrupt(part, "it is missing"), part);
    texts.set(part.toLowerCase(), xml);
    return xml;
  };
  const putText = (part: string, xml: string): void => {
    put(part, encoded(xml, directory.has(part.toLowerCase()) ? pack.read(part) : null));
    texts.set(part.toLowerCase(), xml);
  };
  const entry = (name: string): Packed => {
    const content = changed(name);
    return content === null
      ? copied(bytes, directory.get(name.toLowerCase()) ?? corrupt(name, "it is missing"))
      : packed(name, content, { deflate });
  };
  return {
    source: { pack: { ...pack, has, read }, limits },
    has,
    names,
    text,
    tree: (part) => xmlTree(text(part), { part, limits }),
    put: putText,
    edit: (part, edits) => (edits.length === 0 ? undefined : putText(part, edited(text(part), edits))),
    drop: (part) => {
      put(part, null);
      texts.delete(part.toLowerCase());
    },
    entries: () => names().map(entry),
  };
}

function contentsOf(pack: Source["pack"], directory: ReadonlyMap<string, ZipEntry>): Contents {
  const changed = new Map<string, { readonly name: string; readonly content: Uint8Array | null }>();
  const has = (part: string): boolean => {
    const own = changed.get(part.toLowerCase());
    return own === undefined ? pack.has(part) : own.content !== null;
  };
  return {
    has,
    read: (part) => {
      const own = changed.get(part.toLowerCase());
      return own === undefined ? pack.read(part) : own.content;
    },
    put: (part, content) =>
      void changed.set(part.toLowerCase(), { name: directory.get(part.toLowerCase())?.name ?? part, content }),
    names: () => {
      const there = [...directory.values()].map(({ name }) => name);
      const added = [...changed].filter(([key]) => !directory.has(key)).map(([, { name }]) => name);
      return [...there, ...added].filter(has);
    },
    changed: (part) => changed.get(part.toLowerCase())?.content ?? null,
  };
}

/** In the encoding that the part had: UTF-8 with or without its mark, or UTF-16. */
function encoded(xml: string, before: Uint8Array | null): Uint8Array {
  const [first, second, third] = before ?? [];
  const mark =
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
      ? "\uFEFF"
      : "";
  const little = first === 0xff || (first === 0x3c && second === 0);
  const big = first === 0xfe || first === 0;
  if (!little && !big) return encoder.encode(mark + xml);
  const wide = new Uint8Array(2 * (mark.length + xml.length));
  const view = new DataView(wide.buffer);
  Array.from({ length: wide.length / 2 }, (_, at) => view.setUint16(2 * at, (mark + xml).charCodeAt(at), little));
  return wide;
}
