import { consolidateLive } from "../../../../../src/app/live/board/consolidating/consolidate-live";
import { undoConsolidation, type UndoStep } from "../../../../../src/app/live/board/consolidating/undo-consolidation";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../../src/text/vi";
import type { Workbook } from "../../../../../src/workbook/sheet";
import { setCell } from "../../../../support/small-province";
import { asked, cellsOf, consolidated, province, sentBy, sheetOf } from "../../live-province";

const register = "Sổ theo dõi nhận báo cáo";
const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };

const undo = (workbook: MemoryLiveWorkbook, step: UndoStep, asOf = "2020-07-15") =>
  undoConsolidation({
    workbook,
    step,
    asOf,
    now: `${asOf}T09:00:00`,
    texts: vi,
    progress: () => undefined,
    pause: () => Promise.resolve(),
  });

/** Every cell that holds something, sheet by sheet, with merges and state. */
function whole({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => [
    sheet.name,
    sheet.state,
    cellsOf(sheet).filter(([, , value, formula]) => value !== null || formula !== null),
    sheet.merges,
  ]);
}

test("undoing the first import leaves the workbook as it was: its sheets are gone, the register's rows too", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const { undo: step } = await consolidated(live, [sentBy("C1-01"), sentBy("C1-02")]);
  expect(live.workbook().sheets.length).toBeGreaterThan(province.workbook.sheets.length);
  expect(await undo(live, step)).toMatchObject({ outcome: "undone" });
  expect(whole(live.workbook())).toEqual(whole(province.workbook));
});

test.each([
  ["on the same day", "2020-07-15", "2020-07-15"],
  ["days later, where outputs of an earlier day come back with that day", "2020-07-15", "2020-07-20"],
])("undoing a later import gives every cell back, %s", async (_, first, second) => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [sentBy("C1-01"), sentBy("C1-02")], { asOf: first });
  const before = live.workbook();
  const { undo: step } = await consolidated(live, [newer, sentBy("C1-03"), sentBy("K1-01")], { asOf: second });
  expect(whole(live.workbook())).not.toEqual(whole(before));
  expect(await undo(live, step, second)).toMatchObject({ outcome: "undone" });
  expect(whole(live.workbook())).toEqual(whole(before));
});

test("imports are undone one after the other", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const first = await consolidated(live, [sentBy("C1-01")]);
  const second = await consolidated(live, [sentBy("C1-02")]);
  await undo(live, second.undo);
  await undo(live, first.undo);
  expect(whole(live.workbook())).toEqual(whole(province.workbook));
});

test("what is restored can be consolidated again to the same result", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const { undo: step } = await consolidated(live, [sentBy("C1-01")]);
  const written = live.workbook();
  await undo(live, step);
  await consolidated(live, [sentBy("C1-01")]);
  const inOrder = (workbook: Workbook) =>
    [...(whole(workbook) as readonly (readonly [string])[])].sort(([one], [other]) => (one < other ? -1 : 1));
  expect(inOrder(live.workbook())).toEqual(inOrder(written));
});

describe("it is refused, and nothing is written, where meanwhile", () => {
  async function written(): Promise<{
    readonly live: MemoryLiveWorkbook;
    readonly step: UndoStep;
    readonly row: number;
  }> {
    const live = memoryLiveWorkbook(province.workbook);
    const { undo: step } = await consolidated(live, [sentBy("C1-01")]);
    return { live, step, row: [...(step.change.added[0]?.rows.keys() ?? [])][0] ?? 0 };
  }

  test("a person wrote into a row that was added to the register", async () => {
    const { live, step, row } = await written();
    live.change((workbook) => setCell(workbook, register, { row, column: 6, value: { date: "2020-06-29" } }));
    const before = live.workbook();
    expect(await undo(live, step)).toEqual({ outcome: "refused", changed: `'${register}'!F${row}` });
    expect(live.workbook()).toBe(before);
  });

  test("other reports came in", async () => {
    const { live, step } = await written();
    await consolidateLive(asked(live, [sentBy("C1-02")]));
    const before = live.workbook();
    expect(await undo(live, step)).toEqual({ outcome: "refused", changed: "_TD_Tệp" });
    expect(live.workbook()).toBe(before);
  });
});

test("what people typed elsewhere meanwhile stays", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const { undo: step } = await consolidated(live, [sentBy("C1-01")]);
  live.change((workbook) => setCell(workbook, "Danh sách", { row: 30, column: 4, value: "ghi chú" }));
  expect(await undo(live, step)).toMatchObject({ outcome: "undone" });
  expect(sheetOf(live.workbook(), "Danh sách").rows.get(30)?.get(4)?.value).toBe("ghi chú");
});
