import type { Source } from "./parts";
import { refuse } from "./refuse";
import { readRelations } from "./relationships";

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
