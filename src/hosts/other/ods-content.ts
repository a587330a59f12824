import { type Limits, within } from "../xlsx/read/limits";
import { nextToken, scanXml } from "../xlsx/read/xml";
import { type XmlScan, prefixedAttribute } from "../xlsx/read/xml-attributes";
import type { HiddenPlaces, SheetState } from "../../workbook/sheet";

/** document-content, body, spreadsheet, table: one within a drawing is no sheet. */
const sheetDepth = 4;

/**
 * Looks through the content of an .ods before the library does. Gives the states of its sheets in order, which the
 * library doesn't report (a sheet is hidden by its style), and how many cells hold a number, a date or a truth value,
 * since the library skips those that show no text. Throws HostError `over-limit` over more cells than are read, or more
 * spaces: an .ods says "the same again" a million times in a few bytes.
 */
export function odsContent(content: string, limits: Limits): OdsContent {
  const scan = scanXml(content, { part: "content.xml", limits });
  const hidden = new Set<string>();
  const states: SheetState[] = [];
  const counted: Counted = { cells: 0, values: 0 };
  const count = cellCounter(counted, limits);
  const countSpaces = spaceCounter(limits);
  const hiddenOf = hiddenFinder();
  let style = "";
  while (nextToken(scan)) {
    count(scan);
    countSpaces(scan);
    hiddenOf.look(scan);
    if (scan.kind !== "open") continue;
    if (scan.name === "style") style = prefixedAttribute(scan, "name") ?? "";
    else if (scan.name === "table-properties" && prefixedAttribute(scan, "display") === "false") hidden.add(style);
    else if (scan.name === "table" && scan.depth === sheetDepth)
      states.push(hidden.has(prefixedAttribute(scan, "style-name") ?? "") ? "hidden" : "visible");
  }
  return { states, values: counted.values, hidden: hiddenOf.sheets };
}

type OdsContent = {
  readonly states: readonly SheetState[];
  readonly values: number;
  readonly hidden: readonly HiddenPlaces[];
};

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

/** `<text:s text:c="5"/>` means five spaces: all of them together are no more than the parts may hold. */
function spaceCounter(limits: Limits): (scan: XmlScan) => void {
  let spaces = 0;
  return (scan) => {
    if (scan.kind !== "open" || scan.name !== "s") return;
    spaces += repeats(scan, "c");
    within(limits, "totalBytes", { found: spaces, where: scan.part });
  };
}

type Hiding = {
  readonly rows: Set<number>;
  readonly flatRows: Set<number>;
  readonly columns: { readonly from: number; readonly to: number }[];
};

/** Rows and columns that are collapsed or filtered out, and rows whose style has the height 0, sheet by sheet. */
function hiddenFinder(): { readonly look: (scan: XmlScan) => void; readonly sheets: readonly Hiding[] } {
  const sheets: Hiding[] = [];
  const flatStyles = new Set<string>();
  let [style, column, row] = ["", 0, 0];
  const look = (scan: XmlScan): void => {
    if (scan.kind !== "open") return;
    if (scan.name === "style") style = prefixedAttribute(scan, "name") ?? "";
    else if (
      scan.name === "table-row-properties" &&
      /^0(?:\.0+)?[a-z]/u.test(prefixedAttribute(scan, "row-height") ?? "")
    )
      flatStyles.add(style);
    else if (scan.name === "table" && scan.depth === sheetDepth) {
      sheets.push({ rows: new Set(), flatRows: new Set(), columns: [] });
      column = row = 0;
    } else if (scan.name === "table-column") {
      const count = repeats(scan, "number-columns-repeated");
      if (isCollapsed(scan)) sheets.at(-1)?.columns.push({ from: column + 1, to: column + count });
      column += count;
    } else if (scan.name === "table-row") {
      const isFlat = flatStyles.has(prefixedAttribute(scan, "style-name") ?? "");
      const count = repeats(scan, "number-rows-repeated");
      const found = isFlat ? sheets.at(-1)?.flatRows : isCollapsed(scan) ? sheets.at(-1)?.rows : undefined;
      // Whoever hides all rows below a form repeats one a million times: those hold nothing.
      for (let each = 1; found !== undefined && each <= Math.min(count, mostHidden); each += 1) found.add(row + each);
      row += count;
    }
  };
  return { look, sheets };
}

const mostHidden = 2_000;

function isCollapsed(scan: XmlScan): boolean {
  return ["collapse", "filter"].includes(prefixedAttribute(scan, "visibility") ?? "");
}

function repeats(scan: XmlScan, name: string): number {
  const count = Number(prefixedAttribute(scan, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
