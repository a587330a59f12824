import { type XmlScan, attribute, isTrue, prefixedAttribute } from "./xml-attributes";
import type { SheetState } from "../../../workbook/sheet";
import { within, corrupt, refuse, defaultLimits, type Limits } from "./limits";
import { openPart, type Source, findWorkbookPart, readRelations } from "./parts";
import { eachChild, elementText } from "./xml-elements";
import { unescapeCharacters } from "./xml-text";
import { HostError } from "../../../app/host";
import type { Inflate } from "../zip/compression";
import { openPackage } from "./zip";

export type SheetEntry = {
  readonly name: string;
  readonly state: SheetState;
  /** Id of the relation that leads to its part; "" = none, as modules of old macros have; `null` = not stated. */
  readonly relation: string | null;
};

type WorkbookPart = {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Serials count from 1904-01-01. */
  readonly date1904: boolean;
};

export function readWorkbookPart(source: Source, part: string): WorkbookPart {
  const scan = openPart(source, part, "workbook");
  if (scan === null) return refuse("not-a-workbook", "a zip without a workbook part");
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let names = 0;
  eachChild(scan, (name) => {
    if (name === "workbookPr") {
      date1904 = isTrue(attribute(scan, "date1904"));
    } else if (name === "sheets") readSheets(scan, sheets);
    else if (name === "definedNames") {
      eachChild(scan, () => {
        names += 1;
      });
    }
  });
  within(source.limits, "names", { found: names, where: part });
  return { sheets, date1904 };
}

/** Names must differ, case apart, as in Excel: two of one name could not be told apart by anyone. */
function readSheets(scan: XmlScan, sheets: SheetEntry[]): void {
  const taken = new Set<string>();
  eachChild(scan, (element) => {
    if (element !== "sheet") return;
    const name = unescapeCharacters(attribute(scan, "name") ?? "");
    const key = name.toLowerCase();
    within(scan.limits, "sheetName", { found: name.length, where: scan.part });
    if (name === "") corrupt(scan.part, "a sheet without a name");
    if (taken.has(key)) corrupt(scan.part, `two sheets "${name}"`);
    taken.add(key);
    sheets.push({ name, state: sheetState(attribute(scan, "state")), relation: prefixedAttribute(scan, "id") ?? null });
    within(scan.limits, "sheets", { found: sheets.length, where: scan.part });
  });
}

function sheetState(written: string | undefined): SheetState {
  if (written === "veryHidden") return "very-hidden";
  return written === "hidden" ? "hidden" : "visible";
}

/** What a file says of itself beside its sheets. */
type Front = {
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
