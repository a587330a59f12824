import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { RequestBody } from "../../../excel-host/wire/messages";
import { changesOf, expectSame, failingWrite, now, takeoverOf, workbookText } from "./failing-write";

/** Which of the actions that change something are tried, by their number and how many there are. */
export type Chosen = (index: number, all: number) => boolean;

export const everyAction: Chosen = () => true;

/** The first and the last ones, where most goes wrong, and every fifteenth between them. */
export const someActions: Chosen = (index, all) => index < 5 || index >= all - 5 || index % 15 === 0;

/**
 * After actions that change something: the last request breaks off there, finishing is tried, the workbook compared.
 * Gives the number of all such actions, tried or not.
 */
export async function breakOff(workbook: WorkbookDraft, change: WorkbookChange, chosen: Chosen): Promise<number> {
  const { host } = useExcel({ workbook, keepBodies: true });
  const start = host.snapshot();
  await writeChange(change, { now });
  const last = takeoverOf(host);
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
  const breaking = places.slice(0, -1);
  for (const count of breaking.filter((_, index) => chosen(index, breaking.length))) {
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
