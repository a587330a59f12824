import { strFromU8, unzipSync } from "fflate";
import { readReview } from "../../../../src/forms/review/read-review";
import { reviewList } from "../../../../src/forms/review/review-sheet";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { vi } from "../../../../src/text/vi";
import type { CellMark } from "../../../../src/workbook/cell-mark";
import { partsOf, type Parts } from "../../../support/xlsx-parts";
import { zipOf } from "../../../support/zip";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

export const types = (main = workbookType): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;

export const rows =
  '<sheetData><row r="2" spans="1:3"><c r="A2" s="0"><v>1</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row><row r="5"/></sheetData>';

/** A small workbook of somebody's; `change` puts parts in place of its own. */
export function book(change: Parts = {}, sheet = rows, workbook = ""): Uint8Array {
  return zipOf({
    ...partsOf({ sheets: { Một: sheet, Hai: "<sheetData/>" }, workbook }),
    "[Content_Types].xml": types(),
    ...change,
  });
}

export const mark = (
  cell: string,
  note = "Lỗi: chưa điền.",
  grade: CellMark["grade"] = "error",
  sheet = "Một",
): CellMark => ({
  sheet,
  cell,
  grade,
  note,
});

export async function marked(bytes: Uint8Array, ...marks: readonly CellMark[]): Promise<Uint8Array> {
  const listed = {
    name: "Cần xem lại",
    sender: "Sở A",
    rows: marks.map(({ sheet, cell, grade, note }) => ({
      severity: grade,
      sheet,
      cell,
      leads: true,
      sentence: note,
      remedy: "Điền.",
    })),
  };
  return (
    await nodeHost.markWorkbook(bytes, {
      old: readReview(nodeHost.readWorkbook(bytes)),
      marks,
      list: marks.length === 0 ? null : (made) => reviewList(listed, made, vi),
    })
  ).bytes;
}

export const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

export const looksOf = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...xml.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, cell = "", look = ""]) => [cell, look]),
  );

export const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
