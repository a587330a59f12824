import { type XmlScan, attribute, isTrue } from "../read/xml-attributes";
import { readReference, readRowNumber } from "../../../workbook/address";
import type { Limits } from "../read/limits";
import { scanXml } from "../read/xml";
import { eachChild, enterRoot, skipElement } from "../read/xml-elements";
import { openTag, type OpenTag, type XmlEdit } from "./xml-node";

export type FoundCell = {
  readonly column: number;
  readonly tag: OpenTag;
  readonly to: number;
  readonly isEmpty: boolean;
};
/** `look`: the row's own, `null` = it has none. `cells`: of the rows that were asked for. */
export type FoundRow = {
  readonly number: number;
  readonly tag: OpenTag;
  readonly innerTo: number;
  readonly to: number;
  readonly look: number | null;
  readonly cells: readonly FoundCell[];
};
/** The rows of a sheet's part and their places in its text. `columnLook`: 0 where a column has none. */
export type FoundRows = {
  readonly rows: readonly FoundRow[];
  readonly data: OpenTag & { readonly innerTo: number; readonly to: number };
  readonly columnLook: (column: number) => number;
};

/** Row → columns. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

/** New rows, each before the first row below it. */
export function rowsPutIn(
  { rows, data }: FoundRows,
  missing: readonly { readonly row: number; readonly text: string }[],
): readonly XmlEdit[] {
  if (missing.length === 0) return [];
  if (data.openTo === data.to)
    return [
      {
        from: data.to - 2,
        to: data.to,
        text: `>${missing.map(({ text }) => text).join("")}</${data.prefix}sheetData>`,
      },
    ];
  return missing.map(({ row, text }) => {
    const from = rows.find(({ number }) => number > row)?.tag.from ?? data.innerTo;
    return { from, to: from, text };
  });
}

/** `null` where the part has no cells at all, as a sheet of a chart. */
export function findRows(
  xml: string,
  source: { readonly part: string; readonly limits: Limits },
  wanted: Pick<Wanted, "has">,
): FoundRows | null {
  const scan = scanXml(xml, source);
  enterRoot(scan, "worksheet");
  const columns: { from: number; to: number; look: number }[] = [];
  let found: Pick<FoundRows, "rows" | "data"> | null = null;
  eachChild(scan, (name) => {
    if (name === "cols")
      eachChild(scan, () =>
        columns.push({
          from: Number(attribute(scan, "min")),
          to: Number(attribute(scan, "max")),
          look: Number(attribute(scan, "style") ?? 0),
        }),
      );
    else if (name === "sheetData" && found === null) found = readData(scan, wanted);
  });
  const data = found as Pick<FoundRows, "rows" | "data"> | null;
  return data === null
    ? null
    : { ...data, columnLook: (column) => columns.find(({ from, to }) => column >= from && column <= to)?.look ?? 0 };
}

function readData(scan: XmlScan, wanted: Pick<Wanted, "has">): Pick<FoundRows, "rows" | "data"> {
  const tag = openTag(scan);
  const rows: FoundRow[] = [];
  let last = 0;
  eachChild(scan, (name) => {
    if (name !== "row") return;
    const written = attribute(scan, "r");
    last = written === undefined ? last + 1 : (readRowNumber(written.trim()) ?? last + 1);
    rows.push(readRow(scan, last, wanted.has(last)));
  });
  return { rows, data: { ...tag, ...closed(scan, tag) } };
}

function readRow(scan: XmlScan, number: number, isWanted: boolean): FoundRow {
  const tag = openTag(scan);
  // Excel shows a row's look only where it says that it has one of its own.
  const look = isTrue(attribute(scan, "customFormat")) ? Number(attribute(scan, "s") ?? 0) : null;
  const cells: FoundCell[] = [];
  let column = 0;
  if (isWanted) {
    eachChild(scan, (name) => {
      if (name !== "c") return;
      column = readReference((attribute(scan, "r") ?? "").trim())?.column ?? column + 1;
      const own = openTag(scan);
      const isEmpty = skipElement(scan) === 0;
      cells.push({ column, tag: own, to: scan.at, isEmpty });
    });
  } else skipElement(scan);
  return { number, tag, look, cells, ...closed(scan, tag) };
}

/** Where the element of this tag, which has just been left, ends. */
function closed(scan: XmlScan, { openTo }: OpenTag): { readonly innerTo: number; readonly to: number } {
  return { innerTo: scan.at === openTo ? openTo : scan.xml.lastIndexOf("<", scan.at - 1), to: scan.at };
}
