import { HostError } from "../../../app/host";
import type { Inflate } from "./inflate";
import { defaultLimits, type Limits } from "./limits";
import { findWorkbookPart } from "./package-kind";
import { openPart, type Source } from "./parts";
import { readRelations } from "./relationships";
import { attribute } from "./xml-attributes";
import { eachChild, elementText } from "./xml-elements";
import { readWorkbookPart } from "./workbook-part";
import { openPackage } from "./zip";

/** What a file says of itself beside its sheets. */
export type Front = {
  /** Of the document's properties; "" = none. */
  readonly title: string;
  /** Name of the sheet on which it opens; `null` = it doesn't say. */
  readonly active: string | null;
};

/** Of a file that `readWorkbook` has taken. Nothing here is data: what can't be read is taken as not said. */
export function readFront(
  bytes: Uint8Array,
  options: { readonly inflate: Inflate; readonly limits?: Partial<Limits> },
): Front {
  const limits = { ...defaultLimits, ...options.limits };
  const source: Source = { pack: openPackage(bytes, { inflate: options.inflate, limits }), limits };
  return { title: unlessUnreadable(() => titleOf(source)) ?? "", active: unlessUnreadable(() => activeSheet(source)) };
}

function titleOf(source: Source): string {
  const properties = readRelations(source, "").find(({ type, external }) => type === "core-properties" && !external);
  const scan = properties === undefined ? null : openPart(source, properties.target, "coreProperties");
  let title = "";
  if (scan === null) return title;
  eachChild(scan, (name) => {
    if (name === "title") title = elementText(scan).trim();
  });
  return title;
}

/** `activeTab` counts the tabs from 0, hidden ones too; left out it is 0 (ECMA-376 part 1, 18.2.30). */
function activeSheet(source: Source): string | null {
  const part = findWorkbookPart(source);
  const scan = openPart(source, part, "workbook");
  let tab: number | null = null;
  if (scan === null) return null;
  eachChild(scan, (name) => {
    if (name !== "bookViews") return;
    eachChild(scan, (view) => {
      if (view === "workbookView") tab ??= Number(attribute(scan, "activeTab") ?? "0");
    });
  });
  return tab === null ? null : (readWorkbookPart(source, part).sheets[tab]?.name ?? null);
}

function unlessUnreadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
