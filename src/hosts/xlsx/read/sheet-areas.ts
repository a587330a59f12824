import { type XmlScan, attribute, isTrue } from "./xml-attributes";
import { lastColumn, parseArea, type Area } from "../../../workbook/address";
import { corrupt } from "./limits";
import { eachChild } from "./xml-elements";

/**
 * Widths of `cols`, in characters, for columns whose width was set: entries that say they hold the default width are
 * left out (LibreOffice writes one up to the last column). Hidden runs are kept as runs. Of entries that overlap the
 * first counts for each column, which also bounds the work.
 */
export function readColumns(
  scan: XmlScan,
  { widths, hidden }: { readonly widths: Map<number, number>; readonly hidden: { from: number; to: number }[] },
): void {
  let done = 0;
  eachChild(scan, (name) => {
    if (name !== "col") return;
    const from = Number(attribute(scan, "min"));
    const to = Math.min(Number(attribute(scan, "max")), lastColumn);
    const width = Number(attribute(scan, "width") ?? NaN);
    const custom = attribute(scan, "customWidth");
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1)
      corrupt(scan.part, "a column entry without numbers");
    if (to <= done) return;
    const first = Math.max(from, done + 1);
    done = to;
    if (isTrue(attribute(scan, "hidden")) || width === 0) hidden.push({ from: first, to });
    if (!Number.isFinite(width) || custom === "0" || custom === "false") return;
    for (let column = first; column <= to; column += 1) widths.set(column, width);
  });
}

/** A form of ours has a few dozen; beyond this it doesn't matter which cells have a rule. */
const mostAreas = 2_000;

/**
 * The areas of `dataValidations`; `null` where there are too many or one of them can not be read, since then some rules
 * are not known.
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
