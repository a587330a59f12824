import { temporaryPrefix } from "../src/contract/sheet-names";
import type { DraftCell } from "../src/workbook/draft";
import type { Rows } from "../src/workbook/sheet";
import type { LiveWorkbook, Selected } from "../src/app/live-workbook";
import { differs, eventually, failsWith, readSheets, sheetDifferences } from "./differences";
import { allCompared, type HostTest } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

/** A register as people keep it: two rows, a gap, a note under it. */
const kept = (name: string) =>
  testSheet(name, [
    ["Mã", "Ngày đến", "Tệp"],
    ["C1-01", testCell({ date: "2020-06-28" }, { format: "dd/mm/yyyy" }), "C1-01.xlsx"],
    ["C1-02"],
    [],
    [null, null, "Người lập sổ"],
  ]);

const newRows: Rows<DraftCell> = new Map([
  [
    6,
    new Map([
      [1, testCell("=C1-03", { format: "@" })],
      [2, testCell(null, { format: "dd/mm/yyyy" })],
      [3, testCell("C1/C1-03 (1).xlsx", { format: "@" })],
    ]),
  ],
  [
    7,
    new Map([
      [1, testCell("K1-01", { format: "@" })],
      [2, testCell({ date: "2020-07-02" }, { format: "dd/mm/yyyy" })],
    ]),
  ],
]);

const adding: HostTest = {
  id: "added-rows",
  title: {
    vi: "Thêm dòng dưới bảng người dùng giữ, không đụng ô nào khác",
    en: "Rows added under a list that people keep; no other cell is touched",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const list = kept("Thử thêm dòng");
    await workbook.write({ sheets: [list], added: [] }, { now });
    await workbook.write({ sheets: [], added: [{ sheet: list.name, rows: newRows }] }, { now });
    return sheetDifferences(workbook, [{ ...list, rows: new Map([...list.rows, ...newRows]) }]);
  },
};

const refusing: HostTest = {
  id: "added-rows-refused",
  title: {
    vi: "Không ghi đè ô đã có nội dung; từ chối thì không ghi gì cả",
    en: "Filled cells are not written over; what is refused writes nothing at all",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const list = testSheet("Thử từ chối", [["Mã"], ["C1-01"], [], [], [], [], [null, "đã gõ"]]);
    await workbook.write({ sheets: [list], added: [] }, { now });
    const change = {
      sheets: [testSheet("Thử không được ghi", [["x"]]), { ...list, name: "Thử không được ghi 2" }],
      added: [{ sheet: list.name, rows: newRows }],
    };
    const failure = await failsWith("changed-meanwhile", () => workbook.write(change, { now }));
    return [
      ...failure,
      ...(await nothingOf(workbook, ["Thử không được ghi", "Thử không được ghi 2"])),
      ...(await sheetDifferences(workbook, [list])),
    ];
  },
};

const missing: HostTest = {
  id: "missing-sheet",
  title: { vi: "Trang không còn: nói rõ, không ghi gì", en: "A sheet that is gone: said, and nothing written" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const change = {
      sheets: [testSheet("Thử không được thêm", [["x"]])],
      added: [{ sheet: "Thử không có trang này", rows: newRows }],
    };
    return [
      ...(await failsWith("sheet-missing", () => workbook.write(change, { now }))),
      ...(await nothingOf(workbook, ["Thử không được thêm", "Thử không có trang này"])),
      ...(await failsWith("sheet-missing", () => workbook.goTo({ sheet: "Thử không có trang này", cell: "A1" }))),
      ...(await failsWith("sheet-missing", () => workbook.readRow("Thử không có trang này", { head: 1, row: 2 }))),
    ];
  },
};

const removing: HostTest = {
  id: "removed-sheets",
  title: {
    vi: "Bỏ trang đã thêm trong cùng một lần ghi với các thay đổi khác",
    en: "Sheets that were added are taken away in one write with other changes",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const [kept, ...gone] = ["Thử còn lại", "Thử bỏ đi", "Thử bỏ đi 2"].map((name) =>
      testSheet(name, [["Mã"], ["C1-01"]]),
    );
    if (kept === undefined) return ["no sheet"];
    const states = gone.map((sheet, index) => ({ ...sheet, state: index === 0 ? "visible" : "hidden" }) as const);
    await workbook.write({ sheets: [kept, ...states], added: [] }, { now });
    const names = gone.map(({ name }) => name);
    const cells = [{ sheet: kept.name, row: 2, column: 1, was: "C1-01", value: "C1-09", format: null }];
    const otherwise = cells.map((cell) => ({ ...cell, was: "K1-01" }));
    const refused = await failsWith("changed-meanwhile", () =>
      workbook.write({ sheets: [], added: [], removed: names, cells: otherwise }, { now }),
    );
    const there = (await readSheets(workbook, [])).sheets.filter(({ name }) => names.includes(name)).length;
    const removed = [...names, "Thử không có trang này"];
    await workbook.write({ sheets: [], added: [], removed, cells }, { now });
    return [
      ...refused,
      ...differs("sheets before", 2, there),
      ...(await nothingOf(workbook, names)),
      ...(await sheetDifferences(workbook, [testSheet(kept.name, [["Mã"], ["C1-09"]])])),
    ];
  },
};

async function nothingOf(workbook: LiveWorkbook, names: readonly string[]): Promise<readonly string[]> {
  const { sheets } = await readSheets(workbook, []);
  return [
    ...differs(
      "names",
      [],
      sheets.map(({ name }) => name).filter((name) => names.includes(name)),
    ),
    ...differs("unfinished", null, await workbook.unfinished()),
  ];
}

const clean: HostTest = {
  id: "unfinished",
  title: { vi: "Sổ không có lần ghi dở dang nào", en: "A workbook without an unfinished write" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const sheet = testSheet("Thử dở dang", [["x"]]);
    const before = await workbook.unfinished();
    await workbook.write({ sheets: [sheet], added: [] }, { now });
    const after = await workbook.unfinished();
    const names = (await readSheets(workbook, [])).sheets.map(({ name }) => name);
    await workbook.finish();
    const later = (await readSheets(workbook, [])).sheets.map(({ name }) => name);
    return [
      ...differs("unfinished", [null, null], [before, after]),
      ...differs("names", names, later),
      ...differs(
        temporaryPrefix,
        [],
        later.filter((name) => name.startsWith(temporaryPrefix)),
      ),
      ...(await sheetDifferences(workbook, [sheet])),
    ];
  },
};

const selecting: HostTest = {
  id: "selection",
  title: {
    vi: "Đến một ô, biết ô đang chọn, được báo khi chọn ô khác",
    en: "Going to a cell, the selected cell, being told of another",
  },
  notCompared: allCompared,
  run: async (workbook, kit) => {
    const sheets = [testSheet("Thử chọn 1", [["a", "b"]]), testSheet("Thử chọn 2", [["c"]])];
    await workbook.write({ sheets, added: [] }, { now: kit.now });
    const seen: Selected[] = [];
    const stop = await workbook.watchSelection((selected) => void seen.push(selected));
    await workbook.goTo({ sheet: "Thử chọn 1", cell: "B1" });
    const first = await workbook.selected();
    await workbook.goTo({ sheet: "Thử chọn 2", cell: "AB120" });
    const second = await workbook.selected();
    const told = await eventually(kit, () =>
      seen.some(({ sheet, row, column }) => sheet === "Thử chọn 2" && row === 120 && column === 28),
    );
    await stop();
    const count = seen.length;
    await workbook.goTo({ sheet: "Thử chọn 1", cell: "A1" });
    await kit.wait(500);
    return [
      ...differs("selected", { sheet: "Thử chọn 1", row: 1, column: 2 }, first),
      ...differs("selected", { sheet: "Thử chọn 2", row: 120, column: 28 }, second),
      ...differs("told", true, told),
      ...differs("told after stop", 0, seen.length - count),
    ];
  },
};

/** What an act does with a workbook that people use meanwhile. */
export const actTests: readonly HostTest[] = [adding, refusing, missing, removing, clean, selecting];
