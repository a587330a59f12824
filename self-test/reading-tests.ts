import type { Cell } from "../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../src/workbook/draft";
import type { Rows, Workbook } from "../src/workbook/sheet";
import { differs, rowDifferences } from "./differences";
import { allCompared, type HostTest } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

const oneRow: HostTest = {
  id: "one-row",
  title: { vi: "Đọc phần đầu trang và một dòng", en: "Reading the head of a sheet and one row" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const sheet = testSheet(
      "Thử một dòng",
      Array.from({ length: 40 }, (_, index) => [
        `dòng ${index + 1}`,
        testCell(index, { format: "#,##0.0" }),
        testCell({ date: "2020-07-10" }, { format: "dd/mm/yyyy" }),
      ]),
    );
    await workbook.write({ sheets: [sheet], added: [] }, { now });
    const only = (...rows: readonly number[]): Rows<DraftCell> =>
      new Map(rows.map((row) => [row, sheet.rows.get(row) ?? new Map<number, DraftCell>()]));
    const below = await workbook.readRow(sheet.name, { head: 3, row: 27 });
    const within = await workbook.readRow(sheet.name, { head: 5, row: 2 });
    const beyond = await workbook.readRow(sheet.name, { head: 1, row: 900 });
    return [
      ...rowDifferences(sheet.name, { expected: only(1, 2, 3, 27), found: below.rows }),
      ...rowDifferences(sheet.name, { expected: only(1, 2, 3, 4, 5), found: within.rows }),
      ...rowDifferences(sheet.name, { expected: only(1), found: beyond.rows }),
    ];
  },
};

const wanted: HostTest = {
  id: "only-wanted",
  title: {
    vi: "Chỉ đọc trang cần đọc; trang dữ liệu của phần mềm đọc giá trị",
    en: "Only wanted sheets are read; the product's own ones as plain values",
  },
  notCompared: allCompared,
  run: async (workbook, { now, calculate }) => {
    const sheets = ["Thử đọc đủ", "Thử đọc giá trị", "Thử không đọc", "Thử đọc thêm"].map(textDateSum);
    await workbook.write({ sheets, added: [] }, { now });
    await calculate();
    const asked: string[] = [];
    const others = (names: readonly string[]): readonly string[] => {
      asked.push(...names.filter((name) => name.startsWith("Thử ")));
      return ["Thử đọc thêm"];
    };
    const read = await workbook.read({ full: ["THỬ ĐỌC ĐỦ"], values: ["Thử đọc giá trị"], others });
    return [
      ...wantedDifferences(read, sheets),
      ...differs(
        "others",
        [false, false, true, true],
        sheets.map(({ name }) => asked.includes(name)),
      ),
    ];
  },
};

const textDateSum = (name: string): SheetDraft =>
  testSheet(name, [
    [name, testCell({ date: "2020-07-10" }, { format: "dd/mm/yyyy" }), testCell(3, { formula: "1+2", format: "0.0" })],
  ]);

function wantedDifferences(read: Workbook, sheets: readonly SheetDraft[]): readonly string[] {
  const rowsOf = (name: string): Rows =>
    read.sheets.find((sheet) => sheet.name === name)?.rows ?? new Map<number, ReadonlyMap<number, Cell>>();
  const plain = [...(rowsOf("Thử đọc giá trị").get(1)?.values() ?? [])];
  return [
    ...["Thử đọc đủ", "Thử đọc thêm"].flatMap((name) =>
      rowDifferences(name, {
        expected: sheets.find((sheet) => sheet.name === name)?.rows ?? new Map(),
        found: rowsOf(name),
      }),
    ),
    ...differs(
      "values",
      [
        ["string", null, "General"],
        ["number", null, "General"],
        ["number", null, "General"],
      ],
      plain.map(({ value, formula, format }) => [typeof value, formula, format]),
    ),
    ...differs("10/07/2020", 44022, rowsOf("Thử đọc giá trị").get(1)?.get(2)?.value),
    ...differs("rows", 0, rowsOf("Thử không đọc").size),
  ];
}

/** What is read of a workbook, and what is left alone. */
export const readingTests: readonly HostTest[] = [oneRow, wanted];
