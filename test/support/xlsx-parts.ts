import { HostError, type Refusal } from "../../src/app/host";
import { inflateNode } from "../../src/hosts/node/zlib";
import type { Limits } from "../../src/hosts/xlsx/read/limits";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import type { Workbook } from "../../src/workbook/sheet";
import { zipOf } from "./zip";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

export type Parts = Record<string, string | Uint8Array>;

/** What a hand-made workbook is made of; each is the inside of its part. */
export type Made = {
  /** Sheet name → children of `worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of each `sheet` element beyond name and id, by sheet name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Children of `sst`. */
  readonly strings?: string;
  /** Format codes; cell style n has the nth. A number is a built-in id. */
  readonly formats?: readonly (string | number)[];
  /** Children of `workbook` before `sheets`. */
  readonly workbook?: string;
};

export function sheetXml(inside: string): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;
}

export function stylesXml(formats: readonly (string | number)[]): string {
  const custom = formats.map((code, index) => ({ id: typeof code === "number" ? code : 164 + index, code }));
  const codes = custom
    .filter(({ code }) => typeof code === "string")
    .map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(String(code))}"/>`);
  const cells = custom.map(({ id }) => `<xf numFmtId="${id}" fontId="0"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The parts of a small sound package: what tests change one thing of. */
export function partsOf(made: Made): Parts {
  const names = Object.keys(made.sheets);
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 10}" ${made.states?.[name] ?? ""} r:id="rId${index + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const toSheets = names.map((_, index) =>
    relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const others = [relation("rIdS", "sharedStrings", "sharedStrings.xml"), relation("rIdT", "styles", "styles.xml")];
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packageRelations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}">${made.workbook ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packageRelations}">${[...others, ...toSheets].join("")}</Relationships>`,
    "xl/styles.xml": stylesXml(made.formats ?? ["General"]),
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${made.strings ?? ""}</sst>`,
    ...Object.fromEntries(
      Object.values(made.sheets).map((inside, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(inside)]),
    ),
  };
}

/** One sheet "S" with these rows, read. */
export function readRows(rows: string, made: Omit<Made, "sheets"> = {}): Workbook {
  return readParts(partsOf({ ...made, sheets: { S: `<sheetData>${rows}</sheetData>` } }));
}

export function readParts(parts: Parts, limits: Partial<Limits> = {}): Workbook {
  return readWorkbook(zipOf(parts), { inflate: inflateNode, limits });
}

/** The refusal that reading ends with, as "reason: detail"; fails when it doesn't end so. */
export function refusalOf(read: () => unknown): `${Refusal["reason"]}: ${string}` {
  try {
    read();
  } catch (error) {
    if (error instanceof HostError) return `${error.refusal.reason}: ${error.refusal.detail}`;
    throw error;
  }
  throw new Error("it was read");
}
