import { nodeHost } from "../../src/hosts/node/node-host";
import { parseArea, type Area } from "../../src/workbook/address";
import { eachCell } from "../../src/workbook/each-cell";
import type { Sheet } from "../../src/workbook/sheet";
import { decoded, elements, partsOf } from "./package-check";

/** What would hinder a person who works in the sheets of a package with Excel; [] = nothing. */
export function habitFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const tabs = elements(parts.get("xl/workbook.xml") ?? "", "sheet");
  const targets = new Map(
    elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map(({ Id = "", Target = "" }) => [
      Id,
      Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return tabs.flatMap((tab) => {
    const xml = parts.get(targets.get(tab["r:id"] ?? "") ?? "") ?? "";
    const faults = [...mergedInFilter(xml), ...(tab["state"] === undefined ? greenTriangles(xml, parts) : [])];
    return faults.map((fault) => `${tab["name"] ?? ""}: ${fault}`);
  });
}

/**
 * Excel sorts no range with merged cells of different sizes, and a filter hides a merged band apart from its rows:
 * support.microsoft.com, "Error: This operation requires the merged cells to be identically sized".
 */
function mergedInFilter(xml: string): readonly string[] {
  const merges = elements(xml, "mergeCell").map(({ ref = "" }) => ref);
  return elements(xml, "autoFilter").flatMap(({ ref: filter = "" }) =>
    merges
      .filter((merge) => intersect(areaOf(filter), areaOf(merge)))
      .map((merge) => `${merge} is merged within the filter of ${filter}`),
  );
}

/** Excel marks every text that it could read as a number, where nothing says that it is meant to be one. */
function greenTriangles(xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const texts = (parts.get("xl/sharedStrings.xml") ?? "").match(/<si>.*?<\/si>|<si\/>/gs) ?? [];
  const meant = elements(xml, "ignoredError")
    .filter(({ numberStoredAsText }) => numberStoredAsText === "1")
    .flatMap(({ sqref = "" }) => sqref.split(" ").map(areaOf));
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* t="s"[^>]*><v>(\d+)</g)].flatMap(([, cell = "", text]) => {
    const said = decoded((texts[Number(text)] ?? "").replace(/<[^>]*>/g, ""));
    const isMeant = meant.some((area) => intersect(area, areaOf(cell)));
    return isNumberText(said) && !isMeant ? [`${cell} is a number as text: ${said}`] : [];
  });
}

function isNumberText(text: string): boolean {
  return /^[-+]?\d+([.,]\d+)*\s?%?$/u.test(text.trim());
}

function isDateText(text: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)/u.test(text.trim());
}

/** Where visible sheets hold numbers or dates as texts: sheet and header, each once. Formulas make no such texts. */
export function numbersAsText(bytes: Uint8Array): readonly string[] {
  const found = nodeHost
    .readWorkbook(bytes)
    .sheets.filter(({ state }) => state === "visible")
    .flatMap((sheet) => {
      const places: string[] = [];
      eachCell(sheet.rows, ({ value }, row, column) => {
        if (typeof value !== "string" || !(isNumberText(value) || isDateText(value))) return;
        places.push(`${sheet.name}: ${headerOver(sheet, row, column)}`);
      });
      return places;
    });
  return [...new Set(found)].sort();
}

/** The nearest text above that is more than a number or a code. */
function headerOver(sheet: Sheet, row: number, column: number): string {
  for (let above = row - 1; above > 0; above -= 1) {
    const value = sheet.rows.get(above)?.get(column)?.value;
    if (typeof value === "string" && /\p{L}{2}/u.test(value)) return value;
  }
  return "";
}

function areaOf(ref: string): Area {
  const area = parseArea(ref);
  if (area === null) throw new Error(`no area: ${ref}`);
  return area;
}

function intersect(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
