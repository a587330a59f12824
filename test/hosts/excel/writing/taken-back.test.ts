import type { LiveWorkbookError, WorkbookChange } from "../../../../src/app/live-workbook";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel, Snapshot } from "../../../excel-host/simulated-excel";
import { eightUnits } from "./eight-units";
import { expectSame, failingWrite, now, takeoverOf, troubleOf, workbookText } from "./failing-write";

/**
 * What a person does to Excel between two requests of a write: Ctrl+Z, which takes back one request, or going to
 * another workbook. Whenever it happens, the workbook is then as before or as after, if need be by Finish, or the act
 * has to be done again and that completes it; nobody reads that all is done while a sheet of ours is empty.
 */
let host: SimulatedExcel;
let change: WorkbookChange;
let start: Snapshot;
let before: string;
let complete: string;
/** The request that takes over, from 1. */
let last: number;

beforeAll(async () => {
  const sample = await eightUnits();
  change = sample.change;
  ({ host } = useExcel({ workbook: sample.earlier, keepBodies: true }));
  start = host.snapshot();
  before = workbookText(host);
  await writeChange(change, { now });
  last = takeoverOf(host);
  complete = workbookText(host);
});

beforeEach(() => host.restore(start));

/** Does something to Excel right before or after the n-th request from now (1: the next). */
function around(request: number, when: "before" | "after", act: () => void, excel = host): () => void {
  const { answer } = excel;
  let count = 0;
  Object.assign(excel, {
    answer: (text: string) => {
      count += 1;
      if (count === request && when === "before") act();
      const answered = answer(text);
      if (count === request && when === "after") act();
      return answered;
    },
  });
  return () => void Object.assign(excel, { answer });
}

test("Ctrl+Z after any request of a write: as before, as after, or it says that it has to be done again", async () => {
  for (let request = 1; request <= last; request += 1) {
    for (const times of [1, 2]) {
      host.restore(start);
      const stop = around(request, "after", () => {
        for (let each = 0; each < times; each += 1) host.pressUndo();
      });
      const trouble = await writeChange(change, { now }).then(
        () => null,
        (error: LiveWorkbookError) => error.trouble,
      );
      stop();
      if ((await unfinishedWrite()) !== null) await finishWrite();
      expect(await unfinishedWrite()).toBeNull();
      const text = workbookText(host);
      const isRight = trouble === null ? text === complete : text === before || trouble.left === "to-do-again";
      expect([request, times, trouble?.reason, isRight]).toEqual([request, times, trouble?.reason, true]);
    }
  }
});

test("preparations that Ctrl+Z took back are never taken over: the workbook is as it was, and says why", async () => {
  // The last request but two fills the last temporary sheets.
  const stop = around(last - 2, "after", () => void host.pressUndo());
  expect(await failingWrite(change)).toMatchObject({ reason: "preparations-lost", left: "as-it-was" });
  stop();
  expectSame(host, before);
  await writeChange(change, { now });
  expectSame(host, complete);
});

test("Ctrl+Z in the very moment before the last request is noticed: nobody reads that all is done", async () => {
  const stop = around(last, "before", () => void host.pressUndo());
  expect(await failingWrite(change)).toMatchObject({ reason: "preparations-lost", left: "to-do-again" });
  stop();
  expect(await unfinishedWrite()).toBeNull();
  await writeChange(change, { now });
  expectSame(host, complete);
});

test("Ctrl+Z after all is written brings the journal back: Finish takes it away again, everything stays", async () => {
  host.faults.disconnectAt(last + 1);
  await writeChange(change, { now });
  host.faults.reconnect();
  while (host.pressUndo());
  expect(await unfinishedWrite()).toEqual({ began: now, takingOver: true });
  await finishWrite();
  expectSame(host, complete);
});

test("temporary sheets that another add-in deletes while a takeover is broken off: Finish says that it has to be done again", async () => {
  host.faults.failRequest(last, "GeneralException", { afterAction: 300 });
  expect(await failingWrite(change)).toMatchObject({ left: "unfinished" });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const [first] = worksheets.items.filter(({ name }) => name.startsWith("_TD_~"));
    first!.visibility = "Hidden";
    first!.delete();
    await context.sync();
  });
  expect(await troubleOf(finishWrite())).toMatchObject({ reason: "preparations-lost", left: "to-do-again" });
  expect(await unfinishedWrite()).toBeNull();
});

describe("another workbook in front", () => {
  afterEach(() => host.faults.setOtherWorkbookInFront(false));

  test("when the write begins: nothing is written, and it says what to do", async () => {
    host.faults.setOtherWorkbookInFront(true);
    expect(await failingWrite(change)).toMatchObject({ reason: "other-workbook", left: "as-it-was" });
    expectSame(host, before);
  });

  test.each([1, 2, 3, 4])("from request %i on: back in this workbook, Finish does the rest", async (request) => {
    const stop = around(request, "after", () => host.faults.setOtherWorkbookInFront(true));
    const trouble = await failingWrite(change);
    stop();
    expect(trouble.reason).toBe("other-workbook");
    host.faults.setOtherWorkbookInFront(false);
    if (trouble.left === "unfinished") await finishWrite();
    expectSame(host, request < last - 1 ? before : complete);
  });

  test("once all is prepared for sheets that are all new: none of them is taken over, and Finish leaves no trace", async () => {
    const ours = new Set(change.sheets.map(({ name }) => name));
    const { earlier } = await eightUnits();
    const fresh = { ...earlier, sheets: earlier.sheets.filter(({ name }) => !ours.has(name)) };
    const first = useExcel({ workbook: fresh, keepBodies: true }).host;
    const asOpened = first.snapshot();
    const sheets = () => first.toDraft().sheets.map(({ name }) => name);
    await writeChange(change, { now });
    const requests = takeoverOf(first);
    first.restore(asOpened);
    const stop = around(requests - 2, "after", () => first.faults.setOtherWorkbookInFront(true), first);
    expect(await failingWrite(change)).toMatchObject({ reason: "other-workbook", left: "unfinished" });
    stop();
    first.faults.setOtherWorkbookInFront(false);
    await finishWrite();
    expect(sheets()).toEqual(fresh.sheets.map(({ name }) => name));
  });
});
