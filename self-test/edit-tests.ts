import type { CellValue } from "../src/workbook/cell";
import type { CellEdit } from "../src/workbook/edit";
import type { DraftCell, SheetDraft } from "../src/workbook/draft";
import type { LiveWorkbook } from "../src/app/live-workbook";
import { differs, eventually, failsWith, readSheets, rowDifferences, sheetDifferences } from "./differences";
import { allCompared, type HostTest } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

type Change = {
  readonly before: DraftCell | null;
  readonly value: CellValue;
  /** Of the edit; left out, the cell's own stays. */
  readonly format?: string;
  /** Format that the cell has in the end. */
  readonly ends: string;
};

const day = "dd/mm/yyyy";

/** What a person may put where: each stands in a row of its own. */
const changes: readonly Change[] = [
  { before: testCell("chữ cũ"), value: "chữ mới", ends: "General" },
  { before: testCell("cũ", { format: "@" }), value: "00123", ends: "@" },
  { before: testCell("cũ", { format: "@" }), value: "=1+1", ends: "@" },
  { before: testCell("cũ"), value: "=1+1", ends: "General" },
  { before: testCell(12.5, { format: "0.00" }), value: "10/07/2020", ends: "0.00" },
  { before: testCell(12.5, { format: "#,##0.00" }), value: -0.25, ends: "#,##0.00" },
  { before: testCell("cũ", { format: "@" }), value: 7, ends: "@" },
  { before: testCell({ date: "2020-06-30" }, { format: day }), value: { date: "2020-07-02" }, ends: day },
  {
    before: testCell({ date: "2020-06-30T08:30:00" }, { format: "dd/mm/yyyy hh:mm" }),
    value: { date: "2020-07-01T16:05:07" },
    ends: "dd/mm/yyyy hh:mm",
  },
  { before: testCell("chưa rõ"), value: { date: "2020-07-02" }, format: day, ends: day },
  { before: null, value: { date: "2020-02-29" }, format: "yyyy-mm-dd", ends: "yyyy-mm-dd" },
  { before: null, value: 95, ends: "General" },
  { before: null, value: "điền thêm\ndòng hai", ends: "General" },
  { before: testCell(false), value: true, ends: "General" },
  { before: testCell(44_022, { format: "0" }), value: 3, format: "0.0", ends: "0.0" },
  { before: testCell("xóa đi"), value: null, ends: "General" },
  { before: testCell({ date: "2020-07-10" }, { format: day }), value: null, ends: day },
  { before: testCell(8, { format: "@" }), value: null, ends: "@" },
];

const firstRow = 3;

/** The cells before, beside others that nobody touches. */
function sheetBefore(name: string): SheetDraft {
  return testSheet(name, [
    ["Trước", "Ô sửa", "Sau"],
    [],
    ...changes.map(({ before }, index) => [`trái ${index}`, before, index]),
  ]);
}

function sheetAfter(name: string): SheetDraft {
  return testSheet(name, [
    ["Trước", "Ô sửa", "Sau"],
    [],
    ...changes.map(({ value, ends }, index) => [`trái ${index}`, testCell(value, { format: ends }), index]),
  ]);
}

function editsOf(sheet: string): readonly CellEdit[] {
  return changes.map(({ before, value, format = null }, index) => ({
    sheet,
    row: firstRow + index,
    column: 2,
    was: before?.value ?? null,
    value,
    format,
  }));
}

const typing: HostTest = {
  id: "cell-edits",
  title: {
    vi: "Sửa từng ô như gõ tay: chữ, số, ngày, xóa trắng; ô khác và định dạng giữ nguyên",
    en: "Cells changed as by typing: text, numbers, dates, emptied; other cells and formats stay",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const name = "Thử sửa ô";
    await workbook.write({ sheets: [sheetBefore(name)], added: [] }, { now });
    await workbook.write({ sheets: [], added: [], cells: editsOf(name.toUpperCase()) }, { now });
    return [
      ...(await sheetDifferences(workbook, [sheetAfter(name)])),
      ...differs("unfinished", null, await workbook.unfinished()),
    ];
  },
};

/** What is read is what the next change must find; and a date and an emptied cell are found again, too. */
const again: HostTest = {
  id: "cell-edits-again",
  title: {
    vi: "Sửa lại ô vừa sửa, cùng lúc với trang và dòng mới; giữ nguyên qua lần ghi sau",
    en: "Cells changed once more, together with a sheet and rows; kept by later writes",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const name = "Thử sửa lại";
    const beside = testSheet("Thử sửa lại, trang khác", [["khác"]]);
    await workbook.write({ sheets: [sheetBefore(name), beside], added: [] }, { now });
    await workbook.write({ sheets: [], added: [], cells: editsOf(name) }, { now });
    const { sheets } = await readSheets(workbook, [name]);
    const found = sheets.find((sheet) => sheet.name === name)?.rows;
    const back = editsOf(name).map(
      (edit): CellEdit => ({
        ...edit,
        was: found?.get(edit.row)?.get(edit.column)?.value ?? null,
        value: edit.was,
        format: changes[edit.row - firstRow]?.before?.style.numberFormat ?? "General",
      }),
    );
    const far: CellEdit = { sheet: beside.name, row: 40, column: 9, was: null, value: "xa", format: null };
    const row = firstRow + changes.length + 1;
    const rows = new Map([[row, new Map([[1, testCell("thêm")]])]]);
    const made = testSheet("Thử sửa lại, trang mới", [["mới"]]);
    await workbook.write({ sheets: [made], added: [{ sheet: name, rows }], cells: [...back, far] }, { now });
    await workbook.write({ sheets: [{ ...made, rows: new Map() }], added: [] }, { now });
    const before = sheetBefore(name);
    return sheetDifferences(workbook, [
      { ...before, rows: new Map([...before.rows, ...rows]) },
      { ...beside, rows: new Map([...beside.rows, [40, new Map([[9, testCell("xa")]])]]) },
      { ...made, rows: new Map() },
    ]);
  },
};

type EditPlace = readonly [row: number, column: number, was: CellValue];

/** Cells that hold something else than `was`, or a formula. */
const wrongPlaces: readonly EditPlace[] = [
  [2, 3, 6],
  [2, 2, { date: "2020-07-01" }],
  [2, 1, null],
  [3, 2, "đã có"],
  [3, 3, 2],
];

function overwriting({ name: sheet }: Pick<SheetDraft, "name">, [row, column, was]: EditPlace): CellEdit {
  return { sheet, row, column, was, value: "ghi đè", format: null };
}

const refused: HostTest = {
  id: "cell-edits-refused",
  title: {
    vi: "Ô đã bị sửa, hoặc có công thức: nói rõ, không ghi gì cả",
    en: "A cell that was changed meanwhile, or holds a formula: said, and nothing at all written",
  },
  notCompared: allCompared,
  run: async (workbook, { now, calculate }) => {
    const list = testSheet("Thử sửa, từ chối", [
      ["Mã", "Ngày", "Điểm"],
      ["C1-01", testCell({ date: "2020-06-30" }, { format: day }), 5],
      ["C1-02", null, testCell(2, { formula: "1+1" })],
    ]);
    await workbook.write({ sheets: [list], added: [] }, { now });
    await calculate();
    const edit = (row: number, column: number, was: CellValue): CellEdit => overwriting(list, [row, column, was]);
    const fine = edit(2, 1, "C1-01");
    const made = testSheet("Thử sửa, không được thêm", [["x"]]);
    const added = [{ sheet: list.name, rows: new Map([[5, new Map([[1, testCell("x")]])]]) }];
    const failures: (readonly string[])[] = [];
    for (const place of wrongPlaces)
      failures.push(
        await failsWith("changed-meanwhile", () =>
          workbook.write({ sheets: [], added: [], cells: [fine, edit(...place)] }, { now }),
        ),
      );
    const gone = { ...fine, sheet: "Thử không có trang này" };
    return [
      ...failures.flat(),
      ...(await failsWith("changed-meanwhile", () =>
        workbook.write({ sheets: [made], added, cells: [fine, edit(2, 3, 6)] }, { now }),
      )),
      ...(await failsWith("sheet-missing", () =>
        workbook.write({ sheets: [], added: [], cells: [fine, gone] }, { now }),
      )),
      ...(await wroteNothing(workbook, list, made.name)),
    ];
  },
};

async function wroteNothing(workbook: LiveWorkbook, list: SheetDraft, unwanted: string): Promise<readonly string[]> {
  const { sheets } = await readSheets(workbook, [list.name]);
  return [
    ...differs(
      "names",
      [],
      sheets.map(({ name }) => name).filter((name) => name === unwanted),
    ),
    ...rowDifferences(list.name, {
      expected: list.rows,
      found: sheets.find(({ name }) => name === list.name)?.rows ?? new Map(),
    }),
    ...differs("unfinished", null, await workbook.unfinished()),
  ];
}

const told: HostTest = {
  id: "changes-told",
  title: {
    vi: "Được báo khi sổ có thay đổi; ngừng nghe thì không báo nữa",
    en: "Being told of changes, and no longer after stopping",
  },
  notCompared: allCompared,
  run: async (workbook, kit) => {
    const sheet = testSheet("Thử báo thay đổi", [["một", 1]]);
    await workbook.write({ sheets: [sheet], added: [] }, { now: kit.now });
    const change = (was: CellValue, value: CellValue): Promise<unknown> =>
      workbook.write(
        { sheets: [], added: [], cells: [{ sheet: sheet.name, row: 1, column: 1, was, value, format: null }] },
        { now: kit.now },
      );
    const seen: (string | null)[] = [];
    const stop = await workbook.watchChanges((name) => void seen.push(name));
    await readSheets(workbook, [sheet.name]);
    const quiet = seen.length;
    await change("một", "hai");
    const first = await eventually(kit, () => seen.some((name) => name === null || name === sheet.name));
    await kit.wait(500);
    const before = seen.length;
    await change("hai", "ba");
    const second = await eventually(kit, () => seen.length > before);
    await stop();
    const count = seen.length;
    await change("ba", "bốn");
    await kit.wait(500);
    return [
      ...differs("told of reading", 0, quiet),
      ...differs("told", [true, true], [first, second]),
      ...differs("told after stop", 0, seen.length - count),
    ];
  },
};

/** Single cells of sheets that people keep. */
export const editTests: readonly HostTest[] = [typing, again, refused, told];
