import { inExcel, readInExcel, type Session } from "../../../src/hosts/excel/session";
import { useExcel } from "../../excel-host/node/use-excel";
import { sheetDraft, workbookDraft } from "../../support/drafts";
import { troubleOf } from "./trouble-of";

const workbook = workbookDraft([sheetDraft("Danh sách"), sheetDraft("Kết quả")]);

const readFirst = async ({ context, sync }: Session): Promise<unknown> => {
  const range = context.workbook.worksheets.getItem("Danh sách").getRange("A1");
  range.load("values");
  await sync({ sheet: "Danh sách" }, 100);
  return range.values[0]?.[0];
};

test("an act gives its result, and its syncs and bytes are counted", async () => {
  useExcel({ workbook });
  const found = await inExcel(async (session) => {
    await readFirst(session);
    await session.sync("nothing");
    return session.cost();
  });
  expect(found).toEqual({ syncs: 2, bytes: 100 });
});

test("what is queued and never sent is sent by nobody but Excel.run", async () => {
  const { host } = useExcel({ workbook });
  expect(await inExcel(async () => "done")).toBe("done");
  expect(host.requests.every(({ actions }) => actions <= 1)).toBe(true);
});

test("without Excel there is a sentence, not a crash", async () => {
  useExcel();
  const library = (globalThis as { Excel?: unknown }).Excel;
  delete (globalThis as { Excel?: unknown }).Excel;
  const found = await troubleOf(inExcel(readFirst));
  Object.assign(globalThis, { Excel: library });
  expect(found).toEqual({ reason: "unsupported", detail: "ExcelApi 1.9", left: "as-it-was" });
});

test("an Excel older than the floor is told which it must be, before anything is asked of it", async () => {
  const { host } = useExcel({ workbook: workbookDraft([sheetDraft("Danh sách")]), apiVersion: "1.8" });
  expect(await troubleOf(inExcel(readFirst))).toEqual({
    reason: "unsupported",
    detail: "ExcelApi 1.9",
    left: "as-it-was",
  });
  expect(host.requests).toEqual([]);
});

test("cell-edit mode is told at once and not tried again", async () => {
  const { host } = useExcel({ workbook });
  host.faults.setCellEditMode(true);
  expect(await troubleOf(readInExcel(readFirst))).toMatchObject({ reason: "cell-edit", left: "as-it-was" });
  expect(host.requests).toHaveLength(1);
});

/** RequestFlags of the library: 64 asks Excel to wait until the person leaves the cell. */
const waitsForCellEdit = 64;

async function flagsOf(act: () => Promise<unknown>): Promise<readonly number[]> {
  const { instance } = (
    globalThis as unknown as {
      OfficeExtension: {
        HostBridge: {
          instance: { sendMessageToHostAndExpectResponse: (message: { readonly flags: number }) => unknown };
        };
      };
    }
  ).OfficeExtension.HostBridge;
  const send = jest.spyOn(instance, "sendMessageToHostAndExpectResponse");
  await act();
  return send.mock.calls.map(([{ flags }]) => flags & waitsForCellEdit);
}

test("Excel is asked to wait for cell-edit mode where it can, and not where it can't", async () => {
  useExcel({ workbook });
  expect((await flagsOf(() => inExcel(readFirst)))[0]).toBe(0);
  useExcel({ workbook });
  const { requirements } = Office.context;
  const { isSetSupported } = requirements;
  Object.assign(requirements, {
    isSetSupported: (set: string, version: string) => set === "DelayForCellEdit" || isSetSupported(set, version),
  });
  expect((await flagsOf(() => inExcel(readFirst)))[0]).toBe(waitsForCellEdit);
});

test("a missing sheet is named", async () => {
  const { host } = useExcel({ workbook });
  host.faults.renameSheet("Danh sách", "Danh sách (2)");
  expect(await troubleOf(inExcel(readFirst))).toEqual({
    reason: "sheet-missing",
    detail: "Danh sách",
    left: "as-it-was",
  });
});

test("a protected structure is told from any other refusal", async () => {
  const { host } = useExcel({ workbook });
  const add = ({ context, sync }: Session): Promise<void> => {
    context.workbook.worksheets.add("Mới");
    return sync("add a sheet");
  };
  host.faults.protectStructure(true);
  expect(await troubleOf(inExcel(add))).toMatchObject({ reason: "workbook-protected" });
  host.faults.protectStructure(false);
  host.faults.failRequest(1, "AccessDenied", "before");
  expect(await troubleOf(inExcel(add))).toMatchObject({
    reason: "unexpected",
    detail: expect.stringContaining("AccessDenied"),
  });
});

test("after a failure that the work catches, the session goes on", async () => {
  const { host } = useExcel({ workbook });
  host.faults.failRequest(1, "ResponsePayloadSizeLimitExceeded", "before");
  const found = await inExcel(async (session) => {
    const first = await troubleOf(readFirst(session));
    return [first, await readFirst(session), session.cost().syncs];
  });
  expect(found).toEqual([expect.objectContaining({ reason: "too-large" }), "", 2]);
});

test("our own failures and bugs pass unchanged", async () => {
  useExcel({ workbook });
  const bug = new TypeError("bug");
  await expect(inExcel(() => Promise.reject(bug))).rejects.toBe(bug);
});

test("a reading is tried again while Excel is busy, a write is not", async () => {
  const { host } = useExcel({ workbook });
  host.typeIn("Danh sách", "A1", "x");
  host.faults.failRequest(1, "InactiveWorkbook", "before");
  expect(await readInExcel(readFirst)).toBe("x");
  host.faults.failRequest(1, "InactiveWorkbook", "before");
  const before = host.requests.length;
  expect(await troubleOf(inExcel(readFirst))).toMatchObject({ reason: "other-workbook" });
  expect(host.requests.slice(before)).toHaveLength(1);
});

test("a reading gives up when Excel stays busy", async () => {
  const { host } = useExcel({ workbook });
  for (const n of [1, 2, 3, 4]) host.faults.failRequest(n, "ActivityLimitReached", "before");
  expect(await troubleOf(readInExcel(readFirst))).toMatchObject({ reason: "busy" });
  expect(host.requests).toHaveLength(3);
});

test("any other failure keeps Excel's code, place and statement", async () => {
  const { host } = useExcel({ workbook });
  host.faults.failRequest(1, "GeneralException", { afterAction: 1 });
  expect(await troubleOf(inExcel(readFirst))).toMatchObject({
    reason: "unexpected",
    detail: expect.stringMatching(/^Danh sách · GeneralException · /),
  });
});
