import { boardOfLive, openLiveWorkbook } from "../../../../src/app/live/opening/open-live-workbook";
import type { SheetsWanted } from "../../../../src/app/live-workbook";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { readStore } from "../../../../src/forms/store/store";
import type { Cell, CellValue } from "../../../../src/workbook/cell";
import type { Sheet, Workbook } from "../../../../src/workbook/sheet";
import { issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../../support/small-province";
import { consolidated, province, sentBy, sheetOf, yearless } from "../live-province";

const open = (workbook: Workbook) => openLiveWorkbook(memoryLiveWorkbook(workbook));

const rename = (workbook: Workbook, from: string, to: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});
const without = (workbook: Workbook, name: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

function plainSheet(
  name: string,
  values: readonly (readonly CellValue[])[] = [],
  state: Sheet["state"] = "visible",
): Sheet {
  const rows = values.map(
    (cells, row) =>
      [
        row + 1,
        new Map(
          cells.map((value, column): [number, Cell] => [column + 1, { value, formula: null, format: "General" }]),
        ),
      ] as const,
  );
  return { name, state, rows: new Map(rows), merges: [], widths: new Map() };
}

describe("what the open workbook is", () => {
  test("a Board's, by its marks or by the sheet that names the round", async () => {
    const named = typeIntoBoard("Ban Thi đua - Khen thưởng tỉnh Mẫu");
    for (const workbook of [named, without(named, "_TD"), rename(named, "Kỳ báo cáo", "KỲ  BÁO CÁO")]) {
      const opened = await open(workbook);
      expect(opened).toMatchObject({
        kind: "board",
        cluster: null,
        name: "Ban Thi đua - Khen thưởng tỉnh Mẫu",
        round: { year: 2020, kind: "h1" },
      });
      expect(boardOfLive(opened)?.board.roster).toHaveLength(5);
    }
  });

  test("a Board's without a year or a holding date: nothing could be judged yet", async () => {
    const opened = await open(yearless());
    expect(opened).toMatchObject({
      kind: "board",
      opened: { noRound: "not-stated" },
      round: { year: null, kind: null },
    });
    expect(await open(without(yearless(), "_TD"))).toMatchObject({
      kind: "board",
      opened: { noRound: "not-stated" },
      round: { year: null, kind: null },
    });
  });

  test("a Board's without its deadlines: nothing could be judged yet, but the round has its name", async () => {
    const dated = [...sheetOf(province.workbook, "Kỳ báo cáo").rows].filter(([, cells]) =>
      /^Hạn .* tổ chức/u.test(String(cells.get(1)?.value)),
    );
    const workbook = dated.reduce(
      (book, [row]) => setCell(book, "Kỳ báo cáo", { row, column: 2, value: null }),
      province.workbook,
    );
    expect(await open(without(workbook, "_TD"))).toMatchObject({
      opened: { noRound: "not-stated" },
      round: { year: 2020, kind: "h1" },
    });
  });

  test("a cluster's", async () => {
    expect(await open(issuedTo(province, "_C1"))).toMatchObject({
      kind: "cluster",
      cluster: "C1",
      name: "Cụm một",
      round: { year: 2020, kind: "h1" },
    });
  });

  test("a unit's, by marks, cover or headers, also under foreign names of sheets", async () => {
    const filled = typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02"));
    const unmarked = without(filled, "_TD");
    const foreign = ["Thông tin chung", "Chỉ tiêu", "Kết quả", "Tự chấm"].reduce(
      (workbook, name) => rename(workbook, name, `Bảng ${name.length}`),
      filled,
    );
    for (const workbook of [filled, unmarked, foreign, without(foreign, "_TD")]) {
      expect(await open(workbook)).toMatchObject({
        kind: "unit",
        unit: "C1-02",
        name: "UBND huyện Hai",
        round: { year: 2020, kind: "h1" },
      });
    }
  });

  test("a renamed sheet of a unit is read whole, however long", async () => {
    const long = setCell(rename(issuedTo(province, "C1-02"), "Nội dung", "Trang 7"), "Trang 7", {
      row: 5000,
      column: 1,
      value: "cuối",
    });
    const opened = await open({
      ...long,
      sheets: [
        plainSheet(
          "Của tôi",
          Array.from({ length: 100 }, () => ["x"]),
        ),
        ...long.sheets,
      ],
    });
    expect(sheetOf(opened.workbook, "Trang 7").rows.has(5000)).toBe(true);
    expect(sheetOf(opened.workbook, "Của tôi").rows.has(100)).toBe(false);
  });

  test.each<[string, readonly Sheet[], boolean]>([
    ["a new workbook", [plainSheet("Sheet1")], true],
    [
      "a new workbook with leftovers of a write",
      [plainSheet("Sheet1"), plainSheet("_TD_~1", [["x"]], "very-hidden")],
      true,
    ],
    [
      "a workbook with one figure far to the right",
      [plainSheet("Sheet1"), plainSheet("Sheet2", [[null, null, 1]])],
      false,
    ],
    ["a workbook with a hidden sheet", [plainSheet("Sheet1"), plainSheet("Sheet2", [["x"]], "hidden")], false],
    [
      "a workbook of very many sheets, of which none is looked at",
      Array.from({ length: 30 }, (_, index) => plainSheet(`Sheet${index + 1}`)),
      false,
    ],
    ["somebody's workbook with one sheet named as ours", [plainSheet("Kết quả", [["Điểm thi"]])], false],
  ])("neither: %s", async (_, sheets, empty) => {
    expect(await open({ sheets, warnings: [] })).toMatchObject({ kind: "other", empty });
  });
});

function typeIntoBoard(name: string): Workbook {
  return smallProvince({
    "Kỳ báo cáo": `Tỉnh | Mẫu\nBan | ${name}\nNăm | 2020\nKỳ | 6 tháng đầu năm\nHạn đơn vị tổ chức sơ kết | 30/06/2020\nHạn cụm/khối tổ chức sơ kết | 10/07/2020`,
  }).workbook;
}

test("the store is known from its values alone, dates and all", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [
    sentBy("C1-01"),
    sentBy("K1-02", [
      ["Thông tin chung", "Ngày sơ kết", "", "25/6/2020"],
      ["Thông tin chung", "Ngày ký", "", { date: "2020-06-26T14:30:00" }],
    ]),
  ]);
  const opened = await openLiveWorkbook(live);
  const stored = readStore(live.workbook());
  expect(boardOfLive(opened)?.stored).toEqual(stored);
  expect(
    stored.submissions.map(({ submission }) => [submission.cover.reviewDate.value, submission.cover.signedOn.raw]),
  ).toEqual([
    ["2020-06-25", null],
    ["2020-06-25", "2020-06-26T14:30:00"],
  ]);
});

test("one read is enough for a workbook under its own names; people's own sheets and the outputs stay unread", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [sentBy("C1-01")]);
  live.change((workbook) => ({
    ...workbook,
    sheets: [...workbook.sheets, plainSheet("Của tôi", [["x"]]), plainSheet("_TD_~1", [["x"]], "very-hidden")],
  }));
  const reads: SheetsWanted[] = [];
  const opened = await openLiveWorkbook({
    ...live,
    read: (wanted) => {
      reads.push(wanted);
      return live.read(wanted);
    },
    readRow: () => Promise.reject(new Error("no single rows are needed")),
  });
  expect(reads).toHaveLength(1);
  expect(opened.workbook.sheets.filter(({ rows }) => rows.size === 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Tổng quan", "Bảng điểm", "Tệp đã đọc", "Của tôi"]),
  );
  expect(opened.workbook.sheets.map(({ name }) => name)).not.toContain("_TD_~1");
  expect(boardOfLive(opened)?.board).toEqual({ ...province.board, receipts: expect.any(Array) });
});
