import { sealLive } from "../../../../../src/app/live/board/consolidating/seal-live";
import { undoConsolidation, type UndoStep } from "../../../../../src/app/live/board/consolidating/undo-consolidation";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../../src/text/vi";
import type { Workbook } from "../../../../../src/workbook/sheet";
import { setCell } from "../../../../support/small-province";
import { provinceBefore } from "../../../sealing/sealed-province";
import { cellsOf, consolidated, sentBy, sheetOf } from "../../live-province";

const now = "2020-07-20T09:00:00";
const more = { texts: vi, progress: () => undefined, pause: () => Promise.resolve() };

const undo = (workbook: MemoryLiveWorkbook, step: UndoStep) =>
  undoConsolidation({ workbook, step, asOf: "2020-07-20", now, ...more });

async function sealed(
  workbook: MemoryLiveWorkbook,
  [document, date, reason]: readonly [string, string, string | null],
): Promise<UndoStep> {
  const done = await sealLive({ workbook, document, date, reason, today: "2020-12-31", now, ...more });
  if (done.outcome !== "sealed") throw new Error(JSON.stringify(done));
  return done.undo;
}

/** Every cell that holds something, by sheet; of hidden sheets what they hold alone: nobody reads how they look. */
function whole({ sheets }: Workbook): unknown {
  const told = sheets.map((sheet) => [
    sheet.name,
    cellsOf(sheet)
      .filter(([, , value, formula]) => value !== null || formula !== null)
      .map((cell) => (sheet.state === "visible" ? cell : cell.slice(0, -1))),
  ]);
  return Object.fromEntries(told);
}

function typePoints(live: MemoryLiveWorkbook, points: number): void {
  const [row, cells] = [...sheetOf(live.workbook(), "Điểm chấm").rows].find(([, each]) =>
    [...each.values()].some(({ value }) => value === "C1-01"),
  ) ?? [0, new Map()];
  const column = [...cells].find(([, { value }]) => typeof value === "number" && value !== 1)?.[0] ?? 0;
  live.change((workbook) => setCell(workbook, "Điểm chấm", { row, column, value: points }));
}

const hasCorrections = (live: MemoryLiveWorkbook): boolean =>
  live.workbook().sheets.some(({ name }) => name === "Đính chính");

/** Sealed, then other points: the workbook has Đính chính. */
async function differing(): Promise<MemoryLiveWorkbook> {
  const live = memoryLiveWorkbook(provinceBefore());
  await sealed(live, ["QĐ 12", "2020-07-15", null]);
  typePoints(live, 7.5);
  await consolidated(live, [], { asOf: "2020-07-20" });
  expect(hasCorrections(live)).toBe(true);
  return live;
}

test("a seal that is undone is gone with its feet", async () => {
  const live = memoryLiveWorkbook(provinceBefore());
  const before = whole(live.workbook());
  expect(await undo(live, await sealed(live, ["QĐ 12", "2020-07-15", null]))).toMatchObject({ outcome: "undone" });
  expect(whole(live.workbook())).toEqual(before);
});

test("Đính chính that a consolidation brought goes with it", async () => {
  const live = memoryLiveWorkbook(provinceBefore());
  await sealed(live, ["QĐ 12", "2020-07-15", null]);
  const before = whole(live.workbook());
  const { undo: step } = await consolidated(live, [sentBy("C1-03")], { asOf: "2020-07-20" });
  expect(hasCorrections(live)).toBe(true);
  await undo(live, step);
  expect(whole(live.workbook())).toEqual(before);
});

test("Đính chính that a consolidation took away comes back with it, cell by cell", async () => {
  const live = await differing();
  typePoints(live, 9);
  const before = whole(live.workbook());
  const { undo: step } = await consolidated(live, [], { asOf: "2020-07-20" });
  expect(hasCorrections(live)).toBe(false);
  expect(await undo(live, step)).toMatchObject({ outcome: "undone" });
  expect(whole(live.workbook())).toEqual(before);
});

test("and where the consolidation had other differences to tell", async () => {
  const live = await differing();
  typePoints(live, 9);
  const before = whole(live.workbook());
  const { undo: step } = await consolidated(live, [sentBy("C1-03")], { asOf: "2020-07-20" });
  expect(hasCorrections(live)).toBe(true);
  await undo(live, step);
  expect(whole(live.workbook())).toEqual(before);
});

test("what was accepted as Đính chính lần 1 differs again once that is undone", async () => {
  const live = await differing();
  const before = whole(live.workbook());
  await undo(live, await sealed(live, ["QĐ 20", "2020-07-20", "Chấm lại"]));
  expect(whole(live.workbook())).toEqual(before);
});
