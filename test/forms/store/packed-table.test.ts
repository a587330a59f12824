import fc from "fast-check";
import { drawStore, readStore } from "../../../src/forms/store/store";
import { isStoreSheet } from "../../../src/forms/store/store-table";
import { packedChanges, packedRows, unpackedSheet, withUnpackedStore } from "../../../src/forms/store/packed-table";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { draftRows, sheetDraft, workbookDraft } from "../../support/drafts";
import before from "./store-before-packing.json";

type Row = readonly CellValue[];

/** Sheets of these rows, as a reader gives them. */
function workbookWith(sheets: Readonly<Record<string, readonly Row[]>>): Workbook {
  return workbookOf(
    workbookDraft([
      sheetDraft("A"),
      ...Object.entries(sheets).map(([name, rows]) => ({
        ...sheetDraft(name),
        rows: draftRows(rows.map((row) => row.map((value) => value ?? undefined))),
      })),
    ]),
  );
}

function rowsIn(workbook: Workbook, name: string): readonly Row[] {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? new Map();
  return [...rows.values()].map((cells) => {
    const last = Math.max(0, ...cells.keys());
    return Array.from({ length: last }, (_, index) => cells.get(index + 1)?.value ?? null);
  });
}

const header = ["Mã đơn vị", "SHA-256", "Mã", "Ô đầu", "Tên - nguyên văn", "Tên"];
const rows: readonly Row[] = [
  ["C1-01", "a", "A1", "C11", "Thu ngân sách", "Thu ngân sách"],
  ["C1-01", "a", "A2", "C12", "1.234,5", 1234.5],
  ["C1-01", "a", "A3", "C13", null, null],
  ["C1-02", "b", "A1", "C11", "30/6/2020", { date: "2020-06-30" }],
];
const packed = packedRows({ header, rows }, 2);
const sheet = "_TD_Kết quả";
const kept = workbookWith({ [sheet]: [packed.header, ...packed.rows] });

test("rows of a file are one row, and what says the same as the cell before it is not said again", () => {
  expect([packed.header, ...packed.rows]).toEqual([
    ["Mã đơn vị", "SHA-256", '["Mã","Ô đầu","Tên - nguyên văn","Tên"]'],
    ["C1-01", "a", '[["A1","C11","Thu ngân sách",[]],["A2","C12","1.234,5",1234.5],["A3","C13"]]'],
    ["C1-02", "b", '[["A1","C11","30/6/2020",{"date":"2020-06-30"}]]'],
  ]);
});

test("a sheet is unpacked to a row for each entry", () => {
  const shortened = rows.map((row) => (row.at(-1) === null ? row.slice(0, 4) : row));
  expect(rowsIn(withUnpackedStore(kept), sheet)).toEqual([header, ...shortened]);
});

test("whatever rows hold, they are unpacked as they were, in cells that any program can save", () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("[]", "_x000D_", "\uFFFE", '"\\', "TRUE"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constant({ date: "2020-06-30" }),
    fc.integer({ min: 9_000, max: 40_000 }).map((length) => "ướt 🎉".repeat(length / 6)),
  );
  const any = fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.tuple(value, value, value)), { maxLength: 6 });
  fc.assert(
    fc.property(any, (given) => {
      const all = given
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([sha256, values]): Row => ["C1", sha256, ...values]);
      const { header: first, rows: packs } = packedRows({ header: header.slice(0, 5), rows: all }, 2);
      const cells = packs.flat();
      expect(cells.every((cell) => typeof cell === "string" && cell.length <= 32_000)).toBe(true);
      expect(cells.some((cell) => /_x|[\uFFFE\uFFFF]|[\uD800-\uDBFF]$/u.test(String(cell)))).toBe(false);
      const [found] = withUnpackedStore(workbookWith({ [sheet]: [first, ...packs] })).sheets.slice(1);
      const read = all.map((_, index) => all[index]!.map((__, column) => found?.rows.get(index + 2)?.get(column + 1)));
      expect(read.map((row) => row.map((cell) => cell?.value ?? null))).toEqual(all);
    }),
    { numRuns: 25 },
  );
});

test("a change of an entry is one of the cell that holds it", () => {
  const change = { sheet, row: 3, column: 5, value: "Đã xóa 1", keepsFormula: false };
  const elsewhere = { ...change, sheet: "A" };
  expect(packedChanges(kept, [change, elsewhere])).toEqual([
    elsewhere,
    {
      ...{ sheet, row: 2, column: 3, keepsFormula: false },
      value: '[["A1","C11","Thu ngân sách",[]],["A2","C12","Đã xóa 1",1234.5],["A3","C13"]]',
    },
  ]);
});

describe("a store as it was before it was packed", () => {
  const old = workbookWith(before as Readonly<Record<string, readonly Row[]>>);
  const stored = readStore(old);
  const drawn = workbookOf(workbookDraft([sheetDraft("A"), ...drawStore(stored)]));

  test("is read as ever", () => {
    const [first, second] = stored.submissions.map(({ submission }) => submission);
    expect([first?.unit, second?.unit, first?.results.length, first?.contents.length]).toEqual([
      "C01-02",
      "C01-03",
      5,
      5,
    ]);
    expect(first?.adjustments).toMatchObject([{ code: "H02", proposed: { cell: "F12" } }]);
    expect(first?.cover.asOf).toMatchObject({ state: "value", raw: expect.stringMatching(/^2020-/) });
  });

  test("is the same once it is packed", () => {
    expect(readStore(drawn).submissions).toEqual(stored.submissions);
    const cells = (workbook: Workbook): number =>
      workbook.sheets
        .filter(({ name }) => isStoreSheet(name))
        .reduce((sum, { rows: all }) => sum + [...all.values()].reduce((count, row) => count + row.size, 0), 0);
    expect(cells(drawn)).toBeLessThan(cells(old) / 3.6);
    expect(unpackedSheet(old.sheets[1]!)).toBe(old.sheets[1]);
  });
});

test("a file of which packed rows were spoilt by hand is unreadable, the others stay", () => {
  const stored = readStore(workbookWith(before as Readonly<Record<string, readonly Row[]>>));
  const drawn = workbookOf(workbookDraft([sheetDraft("A"), ...drawStore(stored)]));
  const spoilt: Workbook = {
    ...drawn,
    sheets: drawn.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            rows: new Map([...each.rows].map(([row, cells]) => [row, row === 2 ? cutShort(cells) : cells])),
          }
        : each,
    ),
  };
  const read = readStore(spoilt);
  expect(read.submissions.map(({ submission }) => submission.unit)).toEqual(["C01-03"]);
  expect(read.unreadable).toMatchObject([{ unit: "C01-02", reason: "corrupt", detail: "'_TD_Kết quả'!C2" }]);
});

function cutShort<C extends { readonly value: CellValue }>(cells: ReadonlyMap<number, C>): ReadonlyMap<number, C> {
  return new Map(
    [...cells].map(([column, cell]) => [
      column,
      column < 3 ? cell : { ...cell, value: String(cell.value).slice(0, 80) },
    ]),
  );
}
