import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { finishWrite, unfinishedWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { sheetDraft, workbookDraft } from "../../../support/drafts";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { RequestBody } from "../../../excel-host/wire/messages";
import { everyFeature } from "../../xlsx/write/every-feature";
import { eightUnits } from "./eight-units";
import { changesOf, expectSame, failingWrite, now, workbookText } from "./failing-write";

/**
 * After each action that changes anything: the last request breaks off there, finishing is tried, the workbook
 * compared.
 */
async function breakOffEverywhere(workbook: WorkbookDraft, change: WorkbookChange): Promise<number> {
  const { host } = useExcel({ workbook, keepBodies: true });
  const start = host.snapshot();
  const { syncs: last } = await writeChange(change, { now });
  const complete = workbookText(host);
  const places = changesOf(host, last - 1);
  const body = host.requests[last - 1]!.body!;

  host.restore(start);
  host.faults.failRequest(last, "GeneralException", "before");
  host.faults.disconnectAt(last + 1);
  await failingWrite(change);
  host.faults.reconnect();
  const prepared = host.snapshot();
  // After the very last action nothing is unfinished.
  for (const count of places.slice(0, -1)) {
    host.restore(prepared);
    // As Excel leaves it when an action fails: what stood before it is done, all else is not.
    const response = host.execute({ ...body, Actions: body.Actions.slice(0, count) } as RequestBody);
    expect([count, response.Error]).toEqual([count, undefined]);
    expect([count, await unfinishedWrite()]).toEqual([count, { began: now, takingOver: true }]);
    await finishWrite();
    expectSame(host, complete);
  }
  return places.length;
}

test("eight units over an earlier consolidation", async () => {
  const { earlier, change } = await eightUnits();
  expect(await breakOffEverywhere(earlier, change)).toBeGreaterThan(300);
}, 600_000);

test("new sheets with every feature, in a workbook that was not ours", async () => {
  const workbook = workbookDraft([sheetDraft("Của tôi")]);
  expect(
    await breakOffEverywhere(workbook, { sheets: everyFeature.sheets, added: [], names: everyFeature.names }),
  ).toBeGreaterThan(50);
}, 120_000);

test("every feature over every feature", async () => {
  expect(
    await breakOffEverywhere(everyFeature, {
      sheets: everyFeature.sheets.slice(1),
      added: [],
      names: everyFeature.names,
    }),
  ).toBeGreaterThan(50);
}, 120_000);

test("sheets taken away beside one that is filled anew", async () => {
  const workbook = workbookDraft(["Của tôi", "Thử giữ", "Thử bỏ", "Thử bỏ 2"].map((name) => sheetDraft(name)));
  expect(
    await breakOffEverywhere(workbook, {
      sheets: [sheetDraft("Thử giữ", {})],
      added: [],
      removed: ["Thử bỏ", "Thử bỏ 2"],
    }),
  ).toBeGreaterThan(5);
}, 120_000);
