import { changeBoard, inputChange } from "../../../../src/app/live/changing/change-board";
import { LiveWorkbookError } from "../../../../src/app/live-workbook";
import { appendRows, editPairs, editRows } from "../../../../src/forms/board/edit-rows";
import { periodSheet } from "../../../../src/forms/sheets/board/period-sheet";
import { receiptList } from "../../../../src/forms/sheets/board/register-lists";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { boardOf, issuedTo } from "../../../support/small-province";
import { province, yearless } from "../live-province";

const now = "2020-07-15T08:30:00";

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble : error),
  );
}

test("cells and rows of several sheets in one write, read back as the Board's own", async () => {
  const workbook = memoryLiveWorkbook(province.workbook);
  await changeBoard({
    workbook,
    now,
    change: (opened) =>
      inputChange({
        cells: editPairs(opened.workbook, periodSheet, { benchmarkPercent: 45 }),
        added: [appendRows(opened.workbook, receiptList, [{ sender: "C1-01", arrivedOn: { date: "2020-06-29" } }])],
      }),
  });
  const board = boardOf(workbook.workbook());
  expect(board.period.benchmarkPercent).toBe(45);
  expect(board.receipts).toMatchObject([{ sender: "C1-01", arrivedOn: "2020-06-29", state: "received" }]);
});

test("no change is no write", async () => {
  const workbook = memoryLiveWorkbook(province.workbook);
  const before = workbook.workbook();
  expect(await changeBoard({ workbook, now, change: () => inputChange({}) })).toEqual({ syncs: 0, bytes: 0 });
  expect(workbook.workbook()).toBe(before);
});

test("a cell that somebody filled between reading and writing is not written over, nor is anything else", async () => {
  const workbook = memoryLiveWorkbook(province.workbook);
  const work = changeBoard({
    workbook,
    now,
    change: (opened) => {
      const change = inputChange({
        cells: editPairs(opened.workbook, periodSheet, { benchmarkPercent: 45, year: 2021 }),
      });
      const [first] = change.cells;
      const { sheet, row, column } = first ?? { sheet: "", row: 0, column: 0 };
      workbook.change((book) => ({
        ...book,
        sheets: book.sheets.map((each) =>
          each.name === sheet
            ? {
                ...each,
                rows: new Map(
                  [...each.rows].map(([at, cells]) => [
                    at,
                    at === row ? new Map([...cells, [column, { value: 60, formula: null, format: "General" }]]) : cells,
                  ]),
                ),
              }
            : each,
        ),
      }));
      return change;
    },
  });
  expect(await reasonOf(work)).toMatchObject({
    reason: "changed-meanwhile",
    left: "as-it-was",
    detail: expect.stringContaining("Kỳ báo cáo"),
  });
  expect(boardOf(workbook.workbook()).period).toMatchObject({ year: 2020, benchmarkPercent: 60 });
});

test("what has no place is named: a sheet that is gone, a workbook without a round, a unit's form", async () => {
  const without = {
    ...province.workbook,
    sheets: province.workbook.sheets.filter(({ name }) => name !== receiptList.sheet),
  };
  const gone = changeBoard({
    workbook: memoryLiveWorkbook(without),
    now,
    change: (opened) =>
      inputChange({ cells: editRows(opened.workbook, receiptList, [{ row: 5, values: { note: "x" } }]) }),
  });
  expect(await reasonOf(gone)).toMatchObject({ reason: "sheet-missing", detail: "Sổ theo dõi nhận báo cáo" });
  for (const book of [yearless(), issuedTo(province, "C1-01")]) {
    expect(
      await reasonOf(changeBoard({ workbook: memoryLiveWorkbook(book), now, change: () => inputChange({}) })),
    ).toMatchObject({ reason: "sheet-missing", detail: "Kỳ báo cáo" });
  }
});
