import { Document, type IContext, type ISectionOptions, Packer, type Paragraph, type Table } from "docx";
import { inflateSync } from "fflate";
import { defaultLimits } from "../xlsx/read/limits";
import { readDirectory } from "../xlsx/read/zip-directory";
import type { Deflate } from "../xlsx/zip/compression";
import { copied, packed, type Packed, writeZip } from "../xlsx/zip/write-zip";
import { styles } from "./looks";
import { tiny } from "./parts/words";
import { coreProperties, sameBytes } from "./same-bytes";
import { xmlOf } from "./xml-of";

/** A part of a paper on pages of one kind; what stands on it comes apart from it. */
export type PaperSection = {
  readonly pages: Omit<ISectionOptions, "children">;
  readonly children: readonly (Paragraph | Table)[];
};

/** A whole document by the library. */
export async function wholeDocument(sections: readonly PaperSection[]): Promise<Uint8Array> {
  return sameBytes(await pack(documentOf(sections)));
}

/** What all papers with the same kinds of pages share: every part of the file, and their text but for the contents. */
type Frame = {
  readonly parts: readonly Packed[];
  readonly textAt: number;
  readonly seams: readonly string[];
  readonly context: IContext;
};

const text = "word/document.xml";
const frames = new Map<string, Promise<Frame>>();

/**
 * The same document with a frame that is made once for all papers with such pages: three quarters of the library's work
 * on a letter is for styles and the like, which are the same in each. Not for charts, which have parts of their own.
 */
export async function framedDocument(sections: readonly PaperSection[], deflate: Deflate): Promise<Uint8Array> {
  const key = JSON.stringify(sections.map(({ pages }) => pages.properties));
  const known = frames.get(key) ?? makeFrame(sections);
  frames.set(key, known);
  const { parts, textAt, seams, context } = await known;
  const contents = sections.map(({ children }) => children.map((child) => xmlOf(child, context)).join(""));
  const xml = seams.map((seam, at) => seam + (contents[at] ?? "")).join("");
  const own = packed(text, new TextEncoder().encode(xml), { deflate });
  return writeZip(parts.map((part, at) => (at === textAt ? own : part)));
}

/**
 * Each section ends with a small paragraph: it holds what the pages are like, and Word wants one behind a table. It is
 * so low that a paper which fills its last page to the edge gets no empty page for it.
 */
const documentOf = (sections: readonly PaperSection[]): Document =>
  new Document({
    styles,
    sections: sections.map(({ pages, children }) => ({ ...pages, children: [...children, tiny(0.1)] })),
  });

const pack = (document: Document): Promise<Uint8Array> =>
  Packer.pack(document, "uint8array", undefined, [coreProperties]);

async function makeFrame(sections: readonly PaperSection[]): Promise<Frame> {
  const place = tiny(1000);
  const document = documentOf(sections.map(({ pages }) => ({ pages, children: [place] })));
  const bytes = sameBytes(await pack(document));
  const entries = [...readDirectory(bytes, defaultLimits).values()];
  const parts = entries.map((entry) => copied(bytes, entry));
  const textAt = entries.findIndex(({ name }) => name === text);
  const xml = new TextDecoder().decode(inflateSync((parts[textAt] as Packed).data));
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  return { parts, textAt, seams: xml.split(xmlOf(place, context)), context };
}
