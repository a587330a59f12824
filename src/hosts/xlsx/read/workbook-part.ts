import type { XmlScan } from "./xml-scan";
import type { SheetState } from "../../../workbook/sheet";
import { within } from "./limits";
import { openPart, type Source } from "./parts";
import { corrupt, refuse } from "./refuse";

import { attribute, prefixedAttribute } from "./xml-attributes";
import { eachChild } from "./xml-elements";
import { unescapeCharacters } from "./xml-text";

export type SheetEntry = {
  readonly name: string;
  readonly state: SheetState;
  /** Id of the relation that leads to its part. */
  readonly relation: string;
};

export type WorkbookPart = {
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
      const written = attribute(scan, "date1904");
      date1904 = written === "1" || written === "true";
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
    sheets.push({ name, state: sheetState(attribute(scan, "state")), relation: prefixedAttribute(scan, "id") ?? "" });
    within(scan.limits, "sheets", { found: sheets.length, where: scan.part });
  });
}

function sheetState(written: string | undefined): SheetState {
  if (written === "veryHidden") return "very-hidden";
  return written === "hidden" ? "hidden" : "visible";
}
