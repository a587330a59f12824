import { boardOut } from "../../../../src/app/board-out";
import { markedRound } from "../../../../src/forms/marks/round-marks";
import { excelLiveWorkbook } from "../../../../src/hosts/excel/live-workbook";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../../../src/workbook/draft";
import { consolidated, province, sentBy, undone } from "../../../app/live/live-province";
import { useExcel } from "../../../excel-host/node/use-excel";
import { differencesBetween } from "../../../support/compare-workbooks";

const register = "Sổ theo dõi nhận báo cáo";

/** The Board's workbook as a file after a first consolidation, then in Excel a second one and its undoing. */
test("undoing an import in Excel gives every cell back with its look; of the register's rows only empty cells stay", async () => {
  const first = await consolidated(memoryLiveWorkbook(province.workbook), [sentBy("C1-01"), sentBy("C1-02")]);
  const { host } = useExcel({ workbook: boardOut(province.workbook, first.consolidated, vi).draft });
  const before = host.toDraft();
  const workbook = excelLiveWorkbook();
  const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };
  const { undo: step } = await consolidated(workbook, [newer, sentBy("C1-03"), sentBy("K1-01")]);
  expect(differences(before, host.toDraft())).not.toEqual([]);
  expect((await undone(workbook, step)).outcome).toBe("undone");
  expect(differences(before, host.toDraft())).toEqual([]);
  expect(await workbook.unfinished()).toBeNull();
});

test("undoing the first import in Excel takes its sheets away", async () => {
  const { host } = useExcel({ workbook: await untouched() });
  const names = host.toDraft().sheets.map(({ name }) => name);
  const workbook = excelLiveWorkbook();
  const { undo: step } = await consolidated(workbook, [sentBy("C1-01")]);
  expect(host.toDraft().sheets.length).toBeGreaterThan(names.length);
  // The write's own journal is in `_TD`, too: it goes, and the round stays.
  expect(markedRound(workbookOf(host.toDraft()))).toEqual({ year: 2020, kind: "h1" });
  expect((await undone(workbook, step)).outcome).toBe("undone");
  expect(host.toDraft().sheets.map(({ name }) => name)).toEqual(names);
});

function differences(before: WorkbookDraft, now: WorkbookDraft): readonly string[] {
  const others = before.sheets.map(({ name }) => name).filter((name) => name !== register);
  const looks = differencesBetween(before, now, { sheets: others, formulaValues: false });
  return [
    ...looks,
    ...valuesOf(now).filter((cell) => !valuesOf(before).includes(cell)),
    ...valuesOf(before).filter((cell) => !valuesOf(now).includes(cell)),
  ];
}

function valuesOf({ sheets }: WorkbookDraft): readonly string[] {
  const rows = sheets.find(({ name }) => name === register)?.rows ?? new Map();
  return [...rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { value }]) => value !== null)
      .map(([column, { value }]) => JSON.stringify([row, column, value])),
  );
}

/** The Board's workbook as a file before anything was consolidated. */
async function untouched(): Promise<WorkbookDraft> {
  const { consolidated: nothing } = await consolidated(memoryLiveWorkbook(province.workbook), []);
  const { draft } = boardOut(province.workbook, nothing, vi);
  const there = new Set(province.workbook.sheets.map(({ name }) => name));
  return { ...draft, sheets: draft.sheets.filter(({ name }) => there.has(name)), active: 0 };
}
