import fc from "fast-check";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { storableText } from "../../../../src/hosts/xlsx/write/xml-text";
import type { CellValue } from "../../../../src/workbook/cell";
import { workbookOf, type DraftCell, type SheetDraft } from "../../../../src/workbook/draft";
import { draftCell, plainStyle, sheetDraft, workbookDraft } from "../../../support/drafts";
import { everyFeature } from "./every-feature";

const read = (bytes: Uint8Array) => readWorkbook(bytes, { inflate: inflateBrowser });

const day = fc
  .integer({ min: 0, max: 2_900_000 })
  .map((days) => new Date(Date.UTC(1900, 2, 1 + days)).toISOString().slice(0, 10));
const text = fc.string({ unit: "grapheme" }).map(storableText);
const plain: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })),
);
const date = fc.tuple(day, fc.option(fc.integer({ min: 1, max: 86_399 }))).map(([civil, second]): CellValue => {
  return { date: second === null ? civil : `${civil}T${new Date(second * 1000).toISOString().slice(11, 19)}` };
});
const cell: fc.Arbitrary<DraftCell> = fc.oneof(
  fc
    .tuple(fc.option(plain), fc.constantFrom("General", "@", "#,##0.0"))
    .map(([value, numberFormat]) => draftCell(value, { style: { ...plainStyle, numberFormat } })),
  date.map((value) => draftCell(value, { style: { ...plainStyle, numberFormat: "dd/mm/yyyy hh:mm" } })),
  fc
    .tuple(fc.option(plain), fc.constantFrom('A1&"<&>"', "SUM('Chỉ tiêu'!B2:B9)"))
    .map(([value, formula]) => draftCell(value, { formula })),
);
const line = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), cell), {
  selector: ([column]) => column,
  maxLength: 6,
});
const sheet = fc.record({
  state: fc.constantFrom<SheetDraft["state"]>("visible", "hidden", "very-hidden"),
  rows: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 500 }), line), { selector: ([row]) => row, maxLength: 8 })
    .map((lines) => new Map(lines.map(([row, cells]) => [row, new Map(cells)]))),
  columns: fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 5 })
    .map((columns) => new Map(columns.map((column) => [column, { width: column + 0.5, hidden: false, outline: 0 }]))),
});

/** Empty rows and the order of maps are nothing a reader could see; who may see and change what only a file tells. */
function visible(workbook: ReturnType<typeof workbookOf>) {
  const sorted = <V>(map: ReadonlyMap<number, V>) => [...map].sort(([a], [b]) => a - b);
  return workbook.sheets.map(({ name, state, merges, rows, widths }) => ({
    name,
    state,
    merges,
    widths: sorted(widths),
    rows: sorted(rows)
      .filter(([, cells]) => cells.size > 0)
      .map(([row, cells]) => [row, sorted(cells)]),
  }));
}

test("what is written is read as it was drafted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { maxLength: 4 }), async (sheets) => {
      const draft = workbookDraft([
        sheetDraft("Đầu"),
        ...sheets.map((more, index) => sheetDraft(`Biểu ${index}`, more)),
      ]);
      const found = read(await writeWorkbook(draft));
      expect(found.warnings).toEqual([]);
      expect(visible(found)).toEqual(visible(workbookOf(draft)));
    }),
  );
});

test("a draft with every feature is read without a warning", async () => {
  expect(read(await writeWorkbook(everyFeature)).warnings).toEqual([]);
});
