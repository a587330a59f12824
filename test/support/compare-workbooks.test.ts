import { nodeHost } from "../../src/hosts/node/node-host";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import { everyFeature } from "../hosts/xlsx/write/every-feature";
import { differencesBetween } from "./compare-workbooks";
import { draftOfXlsx } from "./xlsx-draft/draft-of-xlsx";

const [, full] = everyFeature.sheets as readonly [SheetDraft, SheetDraft];
const all = { sheets: everyFeature.sheets.map(({ name }) => name), formulaValues: true };

/** What comparing says about the sheet of every feature after a change of it. */
function afterChange(change: (sheet: SheetDraft) => Partial<SheetDraft>): readonly string[] {
  const changed: WorkbookDraft = {
    ...everyFeature,
    sheets: everyFeature.sheets.map((sheet) => (sheet === full ? { ...sheet, ...change(sheet) } : sheet)),
  };
  return differencesBetween(everyFeature, changed, all).map((line) => line.replace(full.name, ""));
}

/** C2 with other things in it. */
function withCell(change: (cell: DraftCell) => Partial<DraftCell>): readonly string[] {
  return afterChange(({ rows }) => ({
    rows: new Map(
      [...rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [column, row === 2 && column === 3 ? { ...cell, ...change(cell) } : cell]),
        ),
      ]),
    ),
  }));
}

test("a saved workbook reads back equal, but for what the format or the reader has no words for", async () => {
  const saved = await draftOfXlsx(await nodeHost.writeWorkbook(everyFeature));
  expect(differencesBetween(everyFeature, saved, all)).toEqual([
    // The writer gives a date that has no format one.
    '_TD!A2 number format: "dd/mm/yyyy", not "General"',
    `${full.name}!D3 number format: "dd/mm/yyyy hh:mm", not "General"`,
    expect.stringContaining('validation missing: {"area":{"bottom":6,"left":6,"right":6,"top":6}'),
  ]);
  expect(saved.sheets[1]?.print).toEqual(full.print);
});

test("equal workbooks have no differences", () => {
  expect(differencesBetween(everyFeature, everyFeature, all)).toEqual([]);
});

test.each<[string, (cell: DraftCell) => Partial<DraftCell>, readonly string[]]>([
  ["a value", () => ({ value: 1.6 }), ["!C2 value: 1.6, not 1.5"]],
  ["a number as text", () => ({ value: "1.5" }), ['!C2 value: "1.5", not 1.5']],
  ["a formula", () => ({ formula: "1+1" }), ['!C2 formula: "1+1", not null']],
  ["a fill", ({ style }) => ({ style: { ...style, fill: null } }), ['!C2 fill: null, not "FFF9DB"']],
  [
    "a font",
    ({ style }) => ({ style: { ...style, font: { ...style.font, bold: true } } }),
    ['!C2 font: "Times New Roman 11 000000 bold  ", not "Times New Roman 11 000000   "'],
  ],
  ["a lock", ({ style }) => ({ style: { ...style, locked: true } }), ["!C2 locked: true, not false"]],
  [
    "a number format",
    ({ style }) => ({ style: { ...style, numberFormat: "0" } }),
    ['!C2 number format: "0", not "#,##0.0"'],
  ],
  [
    "an alignment",
    ({ style }) => ({ style: { ...style, indent: 2 } }),
    ['!C2 alignment: "general center  2", not "general center  0"'],
  ],
])("names %s that differs", (_, change, lines) => {
  expect(withCell(change)).toEqual(lines);
});

test.each<[string, (sheet: SheetDraft) => Partial<SheetDraft>, string]>([
  [
    "a cell that is missing",
    ({ rows }) => ({ rows: new Map([...rows].filter(([row]) => row !== 7)) }),
    '!A7 value: null, not "KT06"',
  ],
  [
    "a width",
    ({ columns }) => ({ columns: new Map(columns).set(1, { width: 11.2, hidden: false, outline: 0 }) }),
    " width of column 1: 11.2, not 11",
  ],
  ["a merge", () => ({ merges: [] }), " merge missing: A9:F9"],
  [
    "frozen panes",
    () => ({ freeze: { rows: 1, columns: 1 } }),
    ' freeze: {"columns":1,"rows":1}, not {"columns":2,"rows":1}',
  ],
  ["the sheet's state", () => ({ state: "hidden" }), ' state: "hidden", not "visible"'],
  ["protection", () => ({ protection: null }), " protection: null, not "],
  ["a filter", () => ({ filter: null }), " filter: null, not "],
  ["a validation", ({ validations }) => ({ validations: validations.slice(1) }), ' validation missing: {"area"'],
  [
    "the order of conditional formats",
    ({ conditions }) => ({ conditions: [...conditions].reverse() }),
    " condition missing: 1 ",
  ],
  ["a chart", () => ({ charts: [] }), " chart missing: "],
])("names %s", (_, change, line) => {
  expect(afterChange(change)[0]).toContain(line);
});

test("a width within a tenth of a character is no difference", () => {
  expect(
    afterChange(({ columns }) => ({ columns: new Map(columns).set(1, { width: 11.09, hidden: false, outline: 0 }) })),
  ).toEqual([]);
});

test("values of formulas count where they are calculated, within the last digits of another program", () => {
  const cell = (value: number): SheetDraft["rows"] =>
    new Map([[1, new Map([[1, { value, formula: "PI()", style: full.rows.get(2)!.get(3)!.style, note: null }]])]]);
  const workbook = (value: number): WorkbookDraft => ({ ...everyFeature, sheets: [{ ...full, rows: cell(value) }] });
  const compared = (value: number, formulaValues: boolean): readonly string[] =>
    differencesBetween(workbook(3.5), workbook(value), { sheets: [full.name], formulaValues });
  expect(compared(4, true)).toEqual([`${full.name}!A1 value: 4, not 3.5`]);
  expect(compared(4, false)).toEqual([]);
  expect(compared(3.5 + 1e-10, true)).toEqual([]);
});

test("a sheet that one workbook lacks is named", () => {
  expect(
    differencesBetween(everyFeature, { ...everyFeature, sheets: [] }, { sheets: ["_TD"], formulaValues: true }),
  ).toEqual(["_TD: missing in the actual workbook"]);
});
