import { boardOut } from "../../../../src/app/board-out";
import { boardChange } from "../../../../src/app/live/changing/board-change";
import { boardForms } from "../../../../src/forms/board/input-sheets";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../src/text/vi";
import { sheetOf as drawnSheet, workbookOf } from "../../../../src/workbook/draft";
import type { Cell } from "../../../../src/workbook/cell";
import type { Workbook } from "../../../../src/workbook/sheet";
import { setCell } from "../../../support/small-province";
import { cellsOf, consolidated, pick, province, sentBy, sheetOf } from "../live-province";

const files = [sentBy("C1-01"), sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "=1+1"]]), sentBy("K1-02")];
const register = "Sổ theo dõi nhận báo cáo";
const pause = () => Promise.resolve();

/** Both ways of one run from the same workbook: through the open workbook, and by the command line's draft. */
async function bothWays(start: Workbook) {
  const live = memoryLiveWorkbook(start);
  const { consolidated: result, summary } = await consolidated(live, files);
  const { draft } = boardOut(start, result, vi);
  const change = await boardChange({ workbook: start, consolidated: result, texts: vi, pause });
  return { live, draft, change, summary };
}

test("the sheets that are written are those of the command line, cell by cell and in every look", async () => {
  const { live, draft, change } = await bothWays(province.workbook);
  expect(change.sheets.map(({ name }) => name)).toEqual(
    draft.sheets
      .map(({ name }) => name)
      .slice(boardForms.length, -1)
      .filter((name) => name !== "_TD_Danh mục chọn"),
  );
  for (const sheet of change.sheets) {
    expect(sheet).toEqual(draft.sheets.find(({ name }) => name === sheet.name));
    expect(cellsOf(sheetOf(live.workbook(), sheet.name))).toEqual(cellsOf(drawnSheet(sheet)));
  }
});

test("rows of the register are added as the command line adds them, and nothing else there changes", async () => {
  const { live, draft, change } = await bothWays(province.workbook);
  const [added, ...others] = change.added;
  expect(others).toEqual([]);
  expect([added?.sheet, added?.rows.size]).toEqual([register, 3]);
  const drawn = draft.sheets.find(({ name }) => name === register)!;
  expect(pick(added!.rows, added!.rows)).toEqual(pick(drawn.rows, added!.rows));
  expect(cellsOf(sheetOf(live.workbook(), register))).toEqual(cellsOf(drawnSheet(drawn)));
});

test("sheets that people fill in are not in the change, and keep every cell", async () => {
  const { live, change } = await bothWays(province.workbook);
  expect(change.cells?.map(({ sheet, value }) => `${sheet} ${String(value)}`)).toEqual([
    "_TD year",
    "_TD 2020",
    "_TD period",
    "_TD h1",
  ]);
  const names = new Set(change.sheets.map(({ name }) => name));
  for (const sheet of province.workbook.sheets.filter(({ name }) => name !== register)) {
    expect([sheet.name, names.has(sheet.name)]).toEqual([sheet.name, false]);
    if (sheet.name !== "_TD") expect(sheetOf(live.workbook(), sheet.name)).toEqual(sheet);
  }
});

test("under notes and merged cells, and under a blank that someone typed, rows are added where every cell is empty", async () => {
  const notes = [
    [7, 3, "Người lập sổ: Nguyễn Thị Mẫu"],
    [9, 1, " "],
  ] as const;
  const noted = notes.reduce(
    (workbook, [row, column, value]) => setCell(workbook, register, { row, column, value }),
    province.workbook,
  );
  const { change, draft } = await bothWays(noted);
  expect([...change.added[0]!.rows.keys()]).toEqual([10, 11, 12]);
  expect(pick(change.added[0]!.rows, change.added[0]!.rows)).toEqual(
    pick(draft.sheets.find(({ name }) => name === register)!.rows, change.added[0]!.rows),
  );
});

test("where something stands on the last row of the sheet, rows go into the first free ones and nothing is written over", async () => {
  const far = setCell(setCell(province.workbook, register, { row: 1_048_576, column: 1, value: "C1-03" }), register, {
    row: 6,
    column: 2,
    value: "BC",
  });
  const { change } = await bothWays(setCell(far, register, { row: 1_048_576, column: 1, value: null }));
  expect([...change.added[0]!.rows.keys()]).toEqual([7, 8, 9]);
  const full = setCell(setCell(province.workbook, register, { row: 1_048_576, column: 2, value: "x" }), register, {
    row: 6,
    column: 2,
    value: "BC",
  });
  expect([...(await bothWays(full)).change.added[0]!.rows.keys()]).toEqual([5, 7, 8]);
});

test("without a register, or without its headers, nothing is added anywhere", async () => {
  const without = { ...province.workbook, sheets: province.workbook.sheets.filter(({ name }) => name !== register) };
  expect((await bothWays(without)).change.added).toEqual([]);
  const bare = {
    ...province.workbook,
    sheets: province.workbook.sheets.map((sheet) =>
      sheet.name === register ? { ...sheet, rows: new Map<number, Map<number, Cell>>() } : sheet,
    ),
  };
  expect((await bothWays(bare)).change.added).toEqual([]);
});

test("a second run writes the outputs again, adds no row, and leaves the store that holds the same", async () => {
  const { live } = await bothWays(province.workbook);
  const before = live.workbook();
  const { change, summary, draft } = await bothWays(before);
  expect(summary.added).toBe(0);
  expect(change.added).toEqual([]);
  // The sheet in which points are looked up is an output: its formulas are always written again.
  expect(change.sheets.filter(({ state }) => state !== "visible").map(({ name }) => name)).toEqual(["_TD_Tra điểm"]);
  const again = memoryLiveWorkbook(before);
  await consolidated(again, files);
  for (const sheet of draft.sheets.filter(({ name }) => name.startsWith("_TD_"))) {
    expect([sheet.name, cellsOf(sheetOf(again.workbook(), sheet.name))]).toEqual([
      sheet.name,
      cellsOf(drawnSheet(sheet)),
    ]);
  }
});

test("a hidden sheet of ours that was changed, shown or taken away is made anew", async () => {
  const { live } = await bothWays(province.workbook);
  const damaged = setCell(live.workbook(), "_TD_Kết quả", { row: 2, column: 5, value: "khác" });
  const more = setCell(damaged, "_TD_Nội dung", { row: 400, column: 1, value: "thêm" });
  const shown = {
    ...more,
    sheets: more.sheets
      .filter(({ name }) => name !== "_TD_Danh mục chọn")
      .map((sheet) => (sheet.name === "_TD_Trang" ? { ...sheet, state: "visible" as const } : sheet)),
  };
  const { change } = await bothWays(shown);
  expect(change.sheets.filter(({ name }) => name.startsWith("_TD_")).map(({ name }) => name)).toEqual([
    "_TD_Tra điểm",
    "_TD_Danh mục chọn",
    "_TD_Trang",
    "_TD_Kết quả",
    "_TD_Nội dung",
  ]);
});

test("what was written over two runs is what the command line makes of its own output", async () => {
  const { live } = await bothWays(province.workbook);
  const late = [sentBy("C1-03"), sentBy("K1-01")];
  const second = await consolidated(live, late);
  const { draft: first } = await bothWays(province.workbook);
  const commandLine = workbookOf(first);
  const other = memoryLiveWorkbook(commandLine);
  const theirs = await consolidated(other, late);
  const { draft } = boardOut(commandLine, theirs.consolidated, vi);
  expect(second.summary.added).toBe(2);
  for (const sheet of draft.sheets.filter(({ name }) => name !== "_TD")) {
    expect([sheet.name, cellsOf(sheetOf(live.workbook(), sheet.name))]).toEqual([
      sheet.name,
      cellsOf(drawnSheet(sheet)),
    ]);
  }
});
