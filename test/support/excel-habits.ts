import { parseArea, type Area } from "../../src/workbook/address";
import { elements, partsOf } from "./package-check";

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
    return mergedInFilter(xml).map((fault) => `${tab["name"] ?? ""}: ${fault}`);
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

function areaOf(ref: string): Area {
  const area = parseArea(ref);
  if (area === null) throw new Error(`no area: ${ref}`);
  return area;
}

function intersect(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
