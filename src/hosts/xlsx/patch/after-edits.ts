import { strToU8 } from "fflate";
import type { Edit } from "../../../workbook/edit";
import { calcElement } from "../write/workbook-parts";
import { textOf, workbookPart, type ZipPatch } from "./zip-patch";

const stringsPart = "xl/sharedStrings.xml";

/** Edits after which every formula still has the result that it had. */
export const sameResults: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>(["hide-row", "unprotect"]);

/** Formulas keep the results that they had before the edits; other settings of the calculation stay. */
export function calculateOnOpening(zip: ZipPatch): void {
  const xml = textOf(zip, workbookPart);
  const there = /<calcPr\b([^>]*)\/>/.exec(xml);
  const settings = there?.[1]?.replace(/ (?:calcId|fullCalcOnLoad)="[^"]*"/g, "") ?? "";
  const element = calcElement(true).replace("/>", () => `${settings}/>`);
  const now =
    there === null
      ? xml.replace(/<\/definedNames>|<\/sheets>(?![\s\S]*<\/definedNames>)/, (found) => found + element)
      : xml.replace(there[0], () => element);
  zip.replace(workbookPart, strToU8(now));
}

/** Cells whose text is among the shared ones. */
export function sharedTexts(sheet: string): number {
  return sheet.match(/<c\b[^>]*\st="s"/g)?.length ?? 0;
}

/** The number of such cells stands at the shared texts; typed texts are in their cells. `more`: below 0 = fewer. */
export function countTexts(zip: ZipPatch, more: number): void {
  if (more === 0) return;
  const xml = textOf(zip, stringsPart);
  const counted = xml.replace(/(<sst\b[^>]*\scount=")(\d+)/, (_, start: string, count: string) => {
    return start + String(Number(count) + more);
  });
  zip.replace(stringsPart, strToU8(counted));
}
