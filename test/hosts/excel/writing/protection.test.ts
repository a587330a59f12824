import type { WorkbookChange } from "../../../../src/app/live-workbook";
import { watchPages } from "../../../../src/hosts/excel/writing/watch-pages";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { eightUnits } from "./eight-units";
import { expectSame, failingWrite, now, takeoverOf, troubleOf, workbookText } from "./failing-write";

/**
 * Excel for Windows since June 2026 refuses to protect what is protected and to unprotect what is not, with the code
 * that a missing password has, too (office-js issue 6784). So what a person is told must be true of both.
 */
const register = "Sổ theo dõi nhận báo cáo";
let earlier: WorkbookDraft;
let change: WorkbookChange;
let host: SimulatedExcel;

beforeAll(async () => {
  ({ earlier, change } = await eightUnits());
});

beforeEach(() => {
  ({ host } = useExcel({ workbook: earlier, keepBodies: true }));
});

/** Does something right before the n-th request from now (1: the next). */
function beforeRequest(n: number, act: () => void): void {
  const { answer } = host;
  let count = 0;
  Object.assign(host, {
    answer: (text: string) => {
      count += 1;
      if (count === n) act();
      return answer(text);
    },
  });
}

test("a list that a person unprotects while the write begins: told without a guess, and all is as it was", async () => {
  host.faults.protectSheet(register);
  const before = workbookText(host);
  beforeRequest(3, () => host.faults.unprotectSheet(register));
  expect(await failingWrite(change)).toEqual({ reason: "sheet-protection", detail: "", left: "as-it-was" });
  expectSame(host, before);
  await writeChange(change, { now });
});

/** The request that looks at the targets comes right before the one that takes over. */
async function surveyOf(): Promise<number> {
  const start = host.snapshot();
  await writeChange(change, { now });
  const survey = takeoverOf(host) - 1;
  host.restore(start);
  return survey;
}

const locked = (): boolean => host.toDraft().sheets.find(({ name }) => name === register)?.protection !== null;

test("a list that a person protects while the write goes on stays protected", async () => {
  beforeRequest(await surveyOf(), () => host.faults.protectSheet(register));
  await writeChange(change, { now });
  expect(locked()).toBe(true);
});

test("a list that a person unprotects while the write goes on stays unprotected", async () => {
  host.faults.protectSheet(register);
  beforeRequest(await surveyOf(), () => host.faults.unprotectSheet(register));
  await writeChange(change, { now });
  expect(locked()).toBe(false);
});

test("an Excel that unprotects nothing: the protected sheet is named, and nothing has changed", async () => {
  host.faults.protectSheet(register);
  const before = workbookText(host);
  host.faults.keepProtection(true);
  expect(await failingWrite(change)).toEqual({ reason: "sheet-protection", detail: register, left: "as-it-was" });
  expectSame(host, before);
});

test("a cell of a sheet with a password, in a workbook of protected structure: the sheet is told, not the structure", async () => {
  host.faults.protectSheet("Của tôi", "bí mật");
  host.faults.protectStructure(true);
  const edit = { sheet: "Của tôi", row: 9, column: 1, was: null, value: "mới", format: null };
  const trouble = await failingWrite({ sheets: [], added: [], cells: [edit] });
  expect(trouble).toEqual({ reason: "sheet-protection", detail: "Của tôi", left: "as-it-was" });
});

test("a sheet that a person unprotects before Finish gets its page breaks, and is protected again", async () => {
  const plain = sheetDraft("Trang in", { rows: draftRows([["một"], ["hai"], ["ba"]]) });
  const protection: SheetDraft["protection"] = { filter: false, formatColumns: false, insertRows: false };
  const sheets = [{ ...plain, protection, print: { ...plain.print, breaks: [2] } }];
  for (const there of [[], [{ ...plain, protection }]]) {
    host = useExcel({ workbook: workbookDraft([sheetDraft("Của tôi"), ...there]) }).host;
    const told: (readonly string[])[] = [];
    const stop = watchPages((refused) => void told.push(refused));
    const copied = (text: string): boolean => text.includes("'copied");
    const { answer } = host;
    // The takeover breaks off after all is copied.
    Object.assign(host, {
      answer: (text: string) => {
        if (copied(text)) host.faults.failRequest(1, "GeneralException", { afterAction: lastCopy(text) });
        return answer(text);
      },
    });
    const trouble = await troubleOf(writeChange({ sheets, added: [] }, { now }));
    expect(trouble.left).toBe("unfinished");
    Object.assign(host, { answer });
    host.faults.unprotectSheet("Trang in");
    await finishWrite();
    stop();
    expect(told.at(-1)).toEqual([]);
    const written = host.toDraft().sheets.find(({ name }) => name === "Trang in");
    expect([written?.print.breaks, written?.protection]).toEqual([[2], protection]);
  }
});

/** After how many actions of a takeover its journal says that all is copied. */
function lastCopy(text: string): number {
  const { Actions } = JSON.parse(text) as { readonly Actions: readonly unknown[] };
  return Actions.findIndex((action) => JSON.stringify(action).includes("'copied")) + 1;
}
