import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { WorkbookChange } from "../../../../src/app/live-workbook";
import type { SimulatedExcel, Snapshot } from "../../../excel-host/simulated-excel";
import { useExcel } from "../../../excel-host/node/use-excel";
import { eightUnits } from "./eight-units";
import { changesOf, expectSame, failingWrite, now, takeoverOf, troubleOf, workbookText } from "./failing-write";
import { failWhilePreparing } from "./preparing-fails";

/** Syncs of the write: two that look, one that prepares, one that looks again, one that takes over, two for pages. */
const [preparing, surveying, takingOver, all] = [3, 4, 5, 7] as const;

let host: SimulatedExcel;
let change: WorkbookChange;
let start: Snapshot;
let before: string;
let complete: string;
/** After how many actions of the preparing and the last request something has changed. */
let changes: { readonly preparing: readonly number[]; readonly takingOver: readonly number[] };

beforeAll(async () => {
  const sample = await eightUnits();
  change = sample.change;
  ({ host } = useExcel({ workbook: sample.earlier, keepBodies: true }));
  start = host.snapshot();
  before = workbookText(host);
  const { syncs } = await writeChange(change, { now });
  expect([syncs, host.requests.length, host.heldReferences]).toEqual([all, all, 0]);
  expect(takeoverOf(host)).toBe(takingOver);
  complete = workbookText(host);
  changes = { preparing: changesOf(host, preparing - 1), takingOver: changesOf(host, takingOver - 1) };
});

beforeEach(() => host.restore(start));

test("the sample changes much, and leaves no trace of how it was written", () => {
  expect(complete).not.toBe(before);
  expect(complete).not.toContain("_TD_~");
  expect(complete).not.toContain("takeover:");
  expect([changes.preparing.length, changes.takingOver.length].every((count) => count > 200)).toBe(true);
});

test.each([1, 2, preparing, surveying, takingOver])(
  "sync %i fails as a whole: the workbook is as it was, and the next write works",
  async (sync) => {
    host.faults.failRequest(sync, "GeneralException", "before");
    expect(await failingWrite(change)).toMatchObject({ reason: "unexpected", left: "as-it-was" });
    expectSame(host, before);
    expect(await unfinishedWrite()).toBeNull();
    await writeChange(change, { now });
    expectSame(host, complete);
  },
);

/** At more places: test/prove/every-action.prove.ts. */
test("the preparation fails in the middle, or the connection is lost there: the workbook is as it was", async () => {
  expect(
    await failWhilePreparing(host, change, {
      fails: (index) => index < 6 || index % 180 === 0,
      isLost: (index) => index % 360 === 3,
    }),
  ).toBeGreaterThan(200);
});

test.each([1, 2])(
  "the connection is lost at sync %i, before anything was written: the workbook is as it was",
  async (sync) => {
    host.faults.disconnectAt(sync);
    expect(await failingWrite(change)).toMatchObject({ left: "as-it-was" });
    host.faults.reconnect();
    expect(await unfinishedWrite()).toBeNull();
    expectSame(host, before);
  },
);

test.each([preparing + 1, takingOver])(
  "the connection is lost at sync %i: the mark stays, and finishing takes the preparations away",
  async (sync) => {
    host.faults.disconnectAt(sync);
    expect(await failingWrite(change)).toMatchObject({ left: "unfinished" });
    host.faults.reconnect();
    expect(await unfinishedWrite()).toEqual({ began: now, takingOver: false });
    await finishWrite();
    expectSame(host, before);
    expect(await unfinishedWrite()).toBeNull();
  },
);

test("taking away the preparations fails, too, at each of its syncs: it is done at the next try", async () => {
  host.faults.disconnectAt(surveying);
  await failingWrite(change);
  host.faults.reconnect();
  const left = host.snapshot();
  for (const sync of [1, 2]) {
    host.restore(left);
    host.faults.failRequest(sync, "GeneralException", sync === 1 ? "before" : { afterAction: 40 });
    expect(await troubleOf(finishWrite())).toMatchObject({ left: "unfinished" });
    await finishWrite();
    expectSame(host, before);
  }
});

test.each([0.02, 0.5, 0.97])(
  "taking over fails after %d of its actions: the mark says so, and finishing completes it",
  async (part) => {
    const afterAction = changes.takingOver[Math.floor(changes.takingOver.length * part)]!;
    host.faults.failRequest(takingOver, "GeneralException", { afterAction });
    expect(await failingWrite(change)).toMatchObject({ reason: "unexpected", left: "unfinished" });
    expect(await unfinishedWrite()).toEqual({ began: now, takingOver: true });
    expect(await failingWrite(change)).toMatchObject({ reason: "unfinished", detail: now, left: "as-it-was" });
    await finishWrite();
    expectSame(host, complete);
    expect(await unfinishedWrite()).toBeNull();
  },
);

test("taking over fails before its first change: the workbook is as it was", async () => {
  host.faults.failRequest(takingOver, "GeneralException", { afterAction: changes.takingOver[0]! - 1 });
  expect(await failingWrite(change)).toMatchObject({ left: "as-it-was" });
  expectSame(host, before);
});

test("only the answer of the last sync is lost: the write is complete and says so", async () => {
  host.faults.failRequest(takingOver, "GeneralException", { afterAction: changes.takingOver.at(-1)! });
  expect(await writeChange(change, { now })).toMatchObject({ syncs: takingOver });
  expectSame(host, complete);
});

test("finishing breaks off, too, and once more: the third time completes it", async () => {
  host.faults.failRequest(takingOver, "GeneralException", { afterAction: changes.takingOver[120]! });
  await failingWrite(change);
  host.faults.failRequest(3, "GeneralException", { afterAction: changes.takingOver[60]! });
  expect(await troubleOf(finishWrite())).toMatchObject({ left: "unfinished" });
  host.faults.failRequest(3, "GeneralException", { afterAction: changes.takingOver.at(-9)! });
  expect(await troubleOf(finishWrite())).toMatchObject({ left: "unfinished" });
  await finishWrite();
  expectSame(host, complete);
});
