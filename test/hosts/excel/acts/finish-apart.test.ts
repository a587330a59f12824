import type { LiveWorkbookError } from "../../../../src/app/live-workbook";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel, Snapshot } from "../../../excel-host/simulated-excel";
import { takeoverOf, troubleOf, workbookText } from "../writing/failing-write";
import { consolidation, firstBook, sheetsOf } from "./small-world";

const now = "2020-07-15T08:00:00";
let host: SimulatedExcel;
let complete: string;
/** A takeover that broke off. */
let left: Snapshot;

beforeAll(async () => {
  ({ host } = useExcel({ workbook: firstBook(), keepBodies: true }));
  const start = host.snapshot();
  const change = consolidation(1, host.toDraft());
  await writeChange(change, { now });
  complete = workbookText(host);
  host.restore(start);
  host.faults.failRequest(takeoverOf(host), "GeneralException", { afterAction: 60 });
  expect(await troubleOf(writeChange(change, { now }))).toMatchObject({ left: "unfinished" });
  left = host.snapshot();
});

beforeEach(() => host.restore(left));

/** How often each request from the n-th on does this. */
function countsOf(action: RegExp, from: number): readonly number[] {
  return host.requests.slice(from).map(({ body }) => body!.Actions.filter(({ Name }) => action.test(Name)).length);
}

test("Finish takes over each sheet in a request of its own", async () => {
  const before = host.requests.length;
  await finishWrite();
  expect(workbookText(host)).toBe(complete);
  const unmerged = countsOf(/^Unmerge$/, before);
  expect(Math.max(...unmerged)).toBe(1);
  expect(unmerged.filter((count) => count === 1)).toHaveLength(sheetsOf(1).length);
});

test.each([1, 2])("%i Ctrl+Z after any request of Finish: it does again what was taken back", async (times) => {
  const { answer } = host;
  const before = host.requests.length;
  await finishWrite();
  const requests = host.requests.length - before;
  const last = takeoverOf(host) - before;
  for (let nth = 1; nth <= requests; nth += 1) {
    host.restore(left);
    let count = 0;
    const undoing = (text: string): string => {
      const answered = answer(text);
      count += 1;
      for (let each = 0; count === nth && each < times; each += 1) host.pressUndo();
      return answered;
    };
    Object.assign(host, { answer: undoing });
    const said = await finishWrite().then(
      () => "done",
      (error: LiveWorkbookError) => error.trouble.left,
    );
    Object.assign(host, { answer });
    if ((await unfinishedWrite()) !== null) await finishWrite();
    // Right before the last request nobody can do it again any more: the act has to be.
    expect([nth, said]).toEqual([nth, nth === last - 1 ? "to-do-again" : "done"]);
    // After it, Ctrl+Z takes back how sheets are printed.
    if (nth < last - 1) expect([nth, workbookText(host) === complete]).toEqual([nth, true]);
  }
});

test("panes that are frozen as they should be are not frozen again; others are", async () => {
  await finishWrite();
  const frozen = /^(FreezeAt|FreezeRows|FreezeColumns|Unfreeze)$/;
  const again = host.requests.length;
  await writeChange(consolidation(1, host.toDraft()), { now });
  expect(countsOf(frozen, again).reduce((sum, count) => sum + count, 0)).toBe(0);
  const other = host.requests.length;
  await writeChange(consolidation(2, host.toDraft()), { now });
  expect(countsOf(frozen, other).reduce((sum, count) => sum + count, 0)).toBe(1);
});
