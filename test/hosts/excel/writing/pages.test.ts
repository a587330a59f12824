import { watchPages } from "../../../../src/hosts/excel/writing/watch-pages";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { WorkbookChange } from "../../../../src/app/live-workbook";
import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { eightUnits } from "./eight-units";
import { expectSame, failingWrite, now, workbookText } from "./failing-write";

/** How sheets are printed is asked of the printer: it may fail, and no figure may wait for it. */
let host: SimulatedExcel;
let change: WorkbookChange;
let earlier: WorkbookDraft;
let complete: string;
let told: (readonly string[])[];
let stop: () => void;

beforeAll(async () => {
  ({ change, earlier } = await eightUnits());
  ({ host } = useExcel({ workbook: earlier }));
  await writeChange(change, { now });
  complete = workbookText(host);
});

beforeEach(() => {
  ({ host } = useExcel({ workbook: earlier, keepBodies: true }));
  told = [];
  stop = watchPages((refused) => void told.push(refused));
});
afterEach(() => stop());

const shown = (): readonly string[] => change.sheets.filter(({ state }) => state === "visible").map(({ name }) => name);

/** Sheets without what the printer has its say in. */
function unprinted(text: string): unknown {
  const { sheets } = JSON.parse(text) as { sheets: Record<string, unknown>[] };
  return sheets.map((sheet) => ({ ...sheet, print: null }));
}

const page = (name: string, print: Partial<SheetDraft["print"]> = {}, state: SheetDraft["state"] = "visible") => {
  const plain = sheetDraft(name, { rows: draftRows([["một"], ["hai"], ["ba"]]), state });
  return { ...plain, print: { ...plain.print, ...print } };
};

const setsPages = (): readonly number[] =>
  host.requests.map(
    ({ body }) =>
      body!.Actions.filter(({ Name }) => /^(Orientation|PaperSize|SetPrint\w+|RemovePageBreaks)$/.test(Name)).length,
  );

test("without a printer everything but the page set-up is written, and the sheets are named", async () => {
  host.faults.setPrinter("none");
  await writeChange(change, { now });
  expect(unprinted(workbookText(host))).toEqual(unprinted(complete));
  expect(await unfinishedWrite()).toBeNull();
  expect(told.at(-1)).toEqual(shown());
  host.faults.setPrinter("any");
  await writeChange({ ...change, added: [] }, { now });
  expect(told.at(-1)).toEqual([]);
  expectSame(host, complete);
});

test("a printer that knows no A3: those sheets alone are named, and all else of their pages is set", async () => {
  host = useExcel({ workbook: workbookDraft([sheetDraft("Của tôi")]) }).host;
  host.faults.setPrinter("a4");
  const sheets = [
    page("Nhỏ", { orientation: "landscape" }),
    page("Lớn", { paper: "a3", orientation: "landscape", breaks: [2] }),
    page("Sau", { pagesHigh: 1 }),
  ];
  await writeChange({ sheets, added: [] }, { now });
  const prints = host
    .toDraft()
    .sheets.slice(1)
    .map(({ print }) => print);
  expect(prints).toEqual(sheets.map(({ print }) => ({ ...print, paper: undefined })));
  expect(told.at(-1)).toEqual(["Lớn"]);
});

test("what is set so already is not set again; hidden sheets have no pages", async () => {
  host = useExcel({ workbook: workbookDraft([sheetDraft("Của tôi")]), keepBodies: true }).host;
  const sheets = [
    page("Một", { area: { top: 1, left: 1, bottom: 3, right: 2 }, titleRows: { from: 1, to: 2 }, breaks: [1, 2] }),
    page("Hai", { titleColumns: { from: 1, to: 1 }, pagesHigh: 2, footer: "9 & hai" }),
    page("Ẩn", { orientation: "landscape" }, "hidden"),
  ];
  await writeChange({ sheets, added: [] }, { now });
  const before = host.requests.length;
  expect(setsPages().reduce((sum, each) => sum + each, 0)).toBeGreaterThan(6);
  expect(host.toDraft().sheets.at(-1)?.print.orientation).toBe("portrait");
  await writeChange({ sheets, added: [] }, { now });
  expect(
    setsPages()
      .slice(before)
      .every((each) => each === 0),
  ).toBe(true);
  const changed = sheets.map((sheet, index) =>
    index === 0 ? { ...sheet, print: { ...sheet.print, breaks: [2] } } : sheet,
  );
  await writeChange({ sheets: changed, added: [] }, { now });
  expect(
    host
      .toDraft()
      .sheets.slice(1, 3)
      .map(({ print }) => print),
  ).toEqual(changed.slice(0, 2).map(({ print }) => print));
});

test("a takeover that broke off: Finish lays out the pages, too, and names those that were refused", async () => {
  host.faults.failRequest(5, "GeneralException", { afterAction: 300 });
  await failingWrite(change);
  const left = host.snapshot();
  await finishWrite();
  expectSame(host, complete);
  expect(told.at(-1)).toEqual([]);
  host.restore(left);
  host.faults.setPrinter("none");
  await finishWrite();
  expect(unprinted(workbookText(host))).toEqual(unprinted(complete));
  expect(told.at(-1)).toEqual(shown());
});

test("the connection is lost after the takeover: the figures are written, the pages are told", async () => {
  host.faults.disconnectAt(6);
  await writeChange(change, { now });
  host.faults.reconnect();
  expect(unprinted(workbookText(host))).toEqual(unprinted(complete));
  expect(told.at(-1)).toEqual(shown());
  expect(await unfinishedWrite()).toBeNull();
});
