import { type XmlScan, attribute } from "./xml-attributes";
import { type Limits, refuse } from "./limits";
import { scanXml } from "./xml";
import { enterRoot, eachChild } from "./xml-elements";
import { decodeXml } from "./xml-text";
import type { Package } from "./zip";
import type { Unpacking } from "../zip/compression";

/** An open package with what every part of it is read by. */
export type Source = {
  readonly pack: Package;
  readonly limits: Limits;
  readonly decodeUtf8?: Unpacking["decodeUtf8"];
};

/** The XML part, scanned up to its root element; `null` when there is no such part. */
export function openPart(source: Source, part: string, root: string): XmlScan | null {
  const bytes = source.pack.read(part);
  if (bytes === null) return null;
  const scan = scanXml(decodeXml(bytes, part, source.decodeUtf8), { part, limits: source.limits });
  enterRoot(scan, root);
  return scan;
}

/** What one part says about another. */
export type Relation = {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `styles`; the same in the transitional and the strict form. */
  readonly type: string;
  /** Part name without a leading "/"; an address when external. */
  readonly target: string;
  readonly external: boolean;
};

/** The part that lists the relations of a part; "" for the package itself. */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Relations of a part, "" for the package itself; none when it has no list of them. */
export function readRelations(source: Source, part: string): readonly Relation[] {
  const scan = openPart(source, relationsPart(part), "Relationships");
  if (scan === null) return [];
  const relations: Relation[] = [];
  eachChild(scan, (name) => {
    if (name !== "Relationship") return;
    const type = attribute(scan, "Type") ?? "";
    const target = attribute(scan, "Target") ?? "";
    const external = attribute(scan, "TargetMode") === "External";
    relations.push({
      id: attribute(scan, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(source, folderOf(part), target),
      external,
    });
  });
  return relations;
}

/**
 * A target is relative to the folder of the part that names it, or begins with "/". Escapes are tried when the name as
 * written is no part.
 */
function resolveTarget(source: Source, folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return source.pack.has(name) ? name : unescaped(name);
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const usualPart = "xl/workbook.xml";

/** Name of the workbook's main part. Other kinds of zip are refused, each by its name. */
export function findWorkbookPart(source: Source): string {
  const { pack } = source;
  if (pack.has("mimetype")) refuseMimetype(source, new TextDecoder().decode(pack.read("mimetype") ?? undefined));
  const main = readRelations(source, "").find(({ type, external }) => type === "officeDocument" && !external);
  const part = main?.target ?? usualPart;
  if (part.toLowerCase().endsWith(".bin")) refuse("old-format", "a binary workbook (.xlsb)");
  if (!pack.has(part)) refuse("not-a-workbook", `a zip without a workbook part (${part})`);
  if (part.toLowerCase().startsWith("word/")) refuse("not-a-workbook", "a Word document");
  if (part.toLowerCase().startsWith("ppt/")) refuse("not-a-workbook", "a PowerPoint presentation");
  return part;
}

function refuseMimetype({ pack }: Source, mimetype: string): never {
  const manifest = new TextDecoder().decode(pack.read("META-INF/manifest.xml") ?? undefined);
  if (manifest.includes("encryption-data")) refuse("encrypted", "an OpenDocument workbook protected by a password");
  if (mimetype.includes("opendocument.spreadsheet")) refuse("old-format", "an OpenDocument workbook (.ods)");
  return refuse("not-a-workbook", `a package of ${mimetype.slice(0, 80)}`);
}
