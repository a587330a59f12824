import type { Limits } from "../../../../src/hosts/xlsx/read/limits";
import { defaultLimits } from "../../../../src/hosts/xlsx/read/limits";
import { partsOf, readParts, refusalOf, type Made } from "../../../support/xlsx-parts";

const rows =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="C3"><v>1</v></c></row></sheetData>';
const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
const made: Made = {
  sheets: { S: `${rows}${merges}`, T: rows },
  strings: "<si><t>bốn.</t></si><si><t>năm</t></si>",
  workbook:
    '<definedNames><definedName name="a">S!$A$1</definedName><definedName name="b">1</definedName></definedNames>',
};
const parts = partsOf(made);

/** What the workbook above holds of each: reading must pass at that limit and end one below it. */
const held: Partial<Limits> = {
  sheets: 2,
  cells: 4,
  sharedStrings: 2,
  cellCharacters: 4,
  names: 2,
  merges: 2,
  rows: 3,
  columns: 3,
  nesting: 5,
  attributes: 3,
  parts: 8,
  sheetName: 1,
};

it.each(Object.entries(held) as [keyof Limits, number][])(
  "%s: %i is still read, one fewer is refused by name",
  (name, count) => {
    expect(readParts(parts, { [name]: count }).sheets).toHaveLength(2);
    const refusal = refusalOf(() => readParts(parts, { [name]: count - 1 }));
    expect(refusal).toMatch(/^over-limit: /);
    expect(refusal.endsWith(`(${name}) ${count} > ${count - 1}`)).toBe(true);
  },
);

it.each([
  ["fileBytes", /^over-limit: file: bytes in the file \(fileBytes\) \d+ > 100$/],
  ["partBytes", /^over-limit: _rels\/.rels: bytes in one part \(partBytes\) \d+ > 100$/],
  ["totalBytes", /^over-limit: _rels\/.rels: bytes in all parts \(totalBytes\) \d+ > 100$/],
] as const)("%s counts bytes", (name, expected) => {
  expect(refusalOf(() => readParts(parts, { [name]: 100 }))).toMatch(expected);
});

it("a text inside a cell counts as one in the list", () => {
  const inline = partsOf({ sheets: { S: '<sheetData><row><c t="str"><v>12345</v></c></row></sheetData>' } });
  expect(refusalOf(() => readParts(inline, { cellCharacters: 4 }))).toBe(
    "over-limit: xl/worksheets/sheet1.xml!A1: characters in one cell (cellCharacters) 5 > 4",
  );
});

it("rows and columns beyond a sheet are a limit, not damage", () => {
  const beyond = partsOf({
    sheets: { S: '<sheetData><row r="1"><c r="ZZZZZZZ999999999"><v>2</v></c></row></sheetData>' },
  });
  expect(refusalOf(() => readParts(beyond))).toMatch(/^over-limit: .*\(rows\) 999999999 > 1048576$/);
});

it("defaults", () => {
  expect(defaultLimits).toEqual({
    fileBytes: 20_971_520,
    parts: 1_000,
    partBytes: 67_108_864,
    totalBytes: 268_435_456,
    ratio: 200,
    ratioFreeBytes: 1_048_576,
    sheets: 256,
    cells: 2_000_000,
    sharedStrings: 1_000_000,
    cellCharacters: 32_767,
    names: 5_000,
    merges: 50_000,
    rows: 1_048_576,
    columns: 16_384,
    nesting: 256,
    attributes: 256,
    sheetName: 255,
  });
});
