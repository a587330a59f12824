import type { XmlScan } from "./xml-scan";
import { parseArea, type Area } from "../../../workbook/address";

import { attribute } from "./xml-attributes";
import { eachChild } from "./xml-elements";

/** A form of ours has a few dozen; beyond this nobody asks which cells have a rule. */
const mostAreas = 2_000;

/**
 * The areas of `dataValidations`; `null` where there are too many or one of them can not be read, since then nothing is
 * sure.
 */
export function readRuledAreas(scan: XmlScan): Area[] | null {
  const areas: Area[] = [];
  let isWhole = true;
  eachChild(scan, (name) => {
    if (name !== "dataValidation" || !isWhole) return;
    for (const reference of (attribute(scan, "sqref") ?? "").trim().split(/\s+/)) {
      const area = parseArea(reference);
      if (area !== null) areas.push(area);
      if (area === null || areas.length > mostAreas) isWhole = false;
    }
  });
  return isWhole ? areas : null;
}
