import type { ReadTemplate, TemplateData, TemplateTag } from "../../papers/own-template";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import { defaultLimits } from "../xlsx/read/limits";
import { isZip } from "../xlsx/read/sniff";
import { openPackage, type Package } from "../xlsx/read/zip";
import { sameBytes } from "./same-bytes";

const mainPart = "word/document.xml";
const textParts = [mainPart, ...[1, 2, 3].flatMap((n) => [`word/header${n}.xml`, `word/footer${n}.xml`])];
const macroParts = ["word/vbaProject.bin", "word/vbaData.xml"];

/** The marks of a secretary's own .docx, or why it can't be a template. Nothing of it is run. */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const pack = packageOf(bytes);
  if (pack === null) return { refused: "not-word" };
  if (macroParts.some((part) => pack.has(part))) return { refused: "macros" };
  const { TemplateHandler } = await import(/* webpackChunkName: "templates" */ "easy-template-x");
  try {
    const tags = await new TemplateHandler().parseTags(asBlob(bytes));
    return { tags: tags.map(tagOf), inFields: textParts.flatMap((part) => marksInFields(textOf(pack, part))) };
  } catch {
    return { refused: "damaged" };
  }
}

/** Its marks filled; all else stays as its author left it. */
export async function fillTemplate(bytes: Uint8Array, data: TemplateData): Promise<Uint8Array> {
  const { TemplateHandler } = await import(/* webpackChunkName: "templates" */ "easy-template-x");
  const filled = await new TemplateHandler().process(asBlob(bytes), data);
  return sameBytes(new Uint8Array(await new Response(filled as unknown as BodyInit).arrayBuffer()));
}

/** Bounds on size and number of parts are those of workbooks; `null` = no Word document. */
function packageOf(bytes: Uint8Array): Package | null {
  if (!isZip(bytes)) return null;
  try {
    const pack = openPackage(bytes, { inflate: inflateBrowser, limits: defaultLimits });
    return pack.has(mainPart) && pack.read(mainPart) !== null ? pack : null;
  } catch {
    return null;
  }
}

/** The library takes a Node buffer or a browser's blob. */
function asBlob(bytes: Uint8Array): Blob {
  const buffer = (globalThis as { readonly Buffer?: { readonly from: (bytes: Uint8Array) => unknown } }).Buffer;
  return (buffer === undefined ? new Blob([bytes as BlobPart]) : buffer.from(bytes)) as Blob;
}

function tagOf({ name, disposition }: { readonly name: string; readonly disposition: string }): TemplateTag {
  const signs: Readonly<Record<string, TemplateTag["sign"]>> = { Open: "open", Close: "close" };
  return { name, sign: signs[disposition] ?? "value" };
}

function textOf(pack: Package, part: string): string {
  const content = pack.read(part);
  return content === null ? "" : new TextDecoder().decode(content);
}

const fieldPieces =
  /<w:fldChar\b[^>]*w:fldCharType="(begin|end)"|<w:(instrText|t)\b[^>]*>([^<]*)<|<w:fldSimple\b[^>]*w:instr="([^"]*)"/gu;

/** Marks that stand in a field (a date, a reference, a table of contents): Word works fields out anew over them. */
function marksInFields(xml: string): readonly string[] {
  let depth = 0;
  let inside = "";
  for (const [, edge, , text = "", simple = ""] of xml.matchAll(fieldPieces)) {
    if (edge !== undefined) depth += edge === "begin" ? 1 : -1;
    else if (depth > 0 || simple !== "") inside += text + simple;
  }
  return [...inside.matchAll(/\{[#/]?([^{}]*)\}/gu)].map(([, name = ""]) => name.trim());
}
