import { within } from "./limits";
import { openPart, type Source } from "./parts";
import type { XmlScan } from "./xml";
import { eachChild, elementText } from "./xml-elements";
import { unescapeCharacters } from "./xml-text";

/** The workbook's texts by number; none when it has no such part, which some writers name all the same: a cell that needs one is refused. */
export function readSharedStrings(source: Source, part: string): readonly string[] {
  const scan = openPart(source, part, "sst");
  if (scan === null) return [];
  const strings: string[] = [];
  eachChild(scan, (name) => {
    if (name !== "si") return;
    strings.push(richText(scan));
    if (strings.length > source.limits.sharedStrings) {
      within(source.limits, "sharedStrings", { found: strings.length, where: part });
    }
  });
  return strings;
}

/** Text of the element just opened (`si`, `is`): its runs joined. Readings of Japanese characters (`rPh`) are not part of it. */
export function richText(scan: XmlScan): string {
  let text = "";
  eachChild(scan, (name) => {
    if (name === "t") text += elementText(scan);
    else if (name === "r") {
      eachChild(scan, (inner) => {
        if (inner === "t") text += elementText(scan);
      });
    }
  });
  const whole = unescapeCharacters(text);
  if (whole.length > scan.limits.cellCharacters) {
    within(scan.limits, "cellCharacters", { found: whole.length, where: scan.part });
  }
  return whole;
}
