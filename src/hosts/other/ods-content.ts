import type { XmlScan } from "../xlsx/read/xml-scan";
import type { SheetState } from "../../workbook/sheet";
import { within, type Limits } from "../xlsx/read/limits";
import { nextToken, scanXml } from "../xlsx/read/xml";
import { prefixedAttribute } from "../xlsx/read/xml-attributes";

/** document-content, body, spreadsheet, table: one within a drawing is no sheet. */
const sheetDepth = 4;

/**
 * Looks through the content of an .ods before the library does. Gives the states of its sheets in their order, of which
 * the library says nothing: a sheet is hidden by its style; and how many cells hold a number, a date or a truth, since
 * the library passes over those that show no text. Throws HostError `over-limit` over more cells than are read, or more
 * spaces: an .ods says "the same again" a million times in a few bytes.
 */
export function odsContent(content: string, limits: Limits): OdsContent {
  const scan = scanXml(content, { part: "content.xml", limits });
  const hidden = new Set<string>();
  const states: SheetState[] = [];
  const counted: Counted = { cells: 0, values: 0 };
  const count = cellCounter(counted, limits);
  const countSpaces = spaceCounter(limits);
  let style = "";
  while (nextToken(scan)) {
    count(scan);
    countSpaces(scan);
    if (scan.kind !== "open") continue;
    if (scan.name === "style") style = prefixedAttribute(scan, "name") ?? "";
    else if (scan.name === "table-properties" && prefixedAttribute(scan, "display") === "false") hidden.add(style);
    else if (scan.name === "table" && scan.depth === sheetDepth)
      states.push(hidden.has(prefixedAttribute(scan, "style-name") ?? "") ? "hidden" : "visible");
  }
  return { states, values: counted.values };
}

export type OdsContent = { readonly states: readonly SheetState[]; readonly values: number };

type Counted = { cells: number; values: number };

/** Cells with a value or a text, as often as they and their rows are repeated; `values`: those that are no texts. */
function cellCounter(counted: Counted, limits: Limits): (scan: XmlScan) => void {
  let row: Counted & { rows: number } = { cells: 0, values: 0, rows: 1 };
  /** Columns of a cell that says no type, as long as it shows no text. */
  let untyped = 0;
  return (scan) => {
    if (scan.kind === "open" && scan.name === "table-row")
      row = { cells: 0, values: 0, rows: repeats(scan, "number-rows-repeated") };
    else if (scan.kind === "open" && scan.name === "table-cell") {
      const type = prefixedAttribute(scan, "value-type");
      const columns = repeats(scan, "number-columns-repeated");
      untyped = type === undefined ? columns : 0;
      if (type !== undefined) row.cells += columns;
      if (type !== undefined && type !== "string") row.values += columns;
    } else if (scan.kind === "open" && scan.name === "p") {
      row.cells += untyped;
      untyped = 0;
    } else if (scan.kind === "close" && scan.name === "table-row") {
      counted.cells += row.cells * row.rows;
      counted.values += row.values * row.rows;
      within(limits, "cells", { found: counted.cells, where: scan.part });
    }
  };
}

/** `<text:s text:c="5"/>` stands for five spaces: all of them together are no more than the parts may hold. */
function spaceCounter(limits: Limits): (scan: XmlScan) => void {
  let spaces = 0;
  return (scan) => {
    if (scan.kind !== "open" || scan.name !== "s") return;
    spaces += repeats(scan, "c");
    within(limits, "totalBytes", { found: spaces, where: scan.part });
  };
}

function repeats(scan: XmlScan, name: string): number {
  const count = Number(prefixedAttribute(scan, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** As LibreOffice writes a formula whose result is an empty text; its UTF-8 is declared. */
const emptyResult = /(\btable:formula="[^"<>]*"[^<>]*>)<text:p\/>(?=<\/table:table-cell>)/gu;

/**
 * The same content with such cells written longhand, since the library passes over them as they are, and a cell would
 * seem to have lost its formula. `null` where there are none.
 */
export function withEmptyResults(content: string): string | null {
  if (!/^<\?xml [^>]*encoding="UTF-8"/iu.test(content)) return null;
  const longhand = content.replaceAll(emptyResult, "$1<text:p></text:p>");
  return longhand === content ? null : longhand;
}
