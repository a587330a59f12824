import { LiveWorkbookError, type LiveWorkbookTrouble, type WorkbookChange } from "../../../../src/app/live-workbook";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { comparableBook } from "./comparable";

export const now = "2020-07-15T08:00:00";

/** What went wrong; a write that does not fail is an error. */
export async function troubleOf(work: Promise<unknown>): Promise<LiveWorkbookTrouble> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LiveWorkbookError) return error.trouble;
    throw error;
  }
  throw new Error("nothing failed");
}

export function failingWrite(change: WorkbookChange): Promise<LiveWorkbookTrouble> {
  return troubleOf(writeChange(change, { now }));
}

/** The whole workbook as text: equal texts are equal workbooks. */
export function workbookText(host: SimulatedExcel): string {
  return JSON.stringify(comparableBook(host.toDraft()));
}

/** Says where two workbooks differ only when they do: a comparison in depth of each would take most of the time. */
export function expectSame(host: SimulatedExcel, wanted: string): void {
  const found = workbookText(host);
  if (found !== wanted) expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
}

/** After how many actions of a request something has changed: after each that sets, calls or adds. */
export function changesOf(host: SimulatedExcel, request: number): readonly number[] {
  const body = host.requests[request]?.body;
  if (body === undefined) throw new Error(`request ${request} was not kept`);
  const adds = (path: number): boolean => body.ObjectPaths[path]?.Name === "Add";
  return body.Actions.flatMap(({ ActionType, Name, ObjectPathId }, index) => {
    const changes =
      ActionType === 4 || (ActionType === 3 && !/^(_|Suspend)/.test(Name)) || (ActionType === 1 && adds(ObjectPathId));
    return changes ? [index + 1] : [];
  });
}

/** Which of the kept requests takes over, from 1: the one that notes that all is copied. Those of pages follow it. */
export function takeoverOf({ requests }: SimulatedExcel): number {
  const at = requests.map(({ body }) => JSON.stringify(body).includes("'copied")).lastIndexOf(true);
  if (at < 0) throw new Error("no request takes over");
  return at + 1;
}
