import type { Selected } from "../../../src/app/live-workbook";
import { goTo, selected, watchSelection } from "../../../src/hosts/excel/selection";
import { useExcel } from "../../excel-host/node/use-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../support/drafts";
import { troubleOf } from "./trouble-of";

const workbook = workbookDraft([
  sheetDraft("Bảng điểm", { rows: draftRows([["a"]]) }),
  sheetDraft("Xếp hạng"),
  sheetDraft("Ẩn", { state: "hidden" }),
  sheetDraft("_TD", { state: "very-hidden" }),
]);

/** Lets everything that is under way come to its end: events and answers take several turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test("the active cell is told by sheet, row and column; of several cells the first", async () => {
  const { host } = useExcel({ workbook });
  host.select("Xếp hạng", "AB12");
  expect(await selected()).toEqual({ sheet: "Xếp hạng", row: 12, column: 28 });
  host.select("Bảng điểm", "B3:D9");
  expect(await selected()).toEqual({ sheet: "Bảng điểm", row: 3, column: 2 });
});

test("goTo opens the sheet and selects the cell", async () => {
  useExcel({ workbook });
  await goTo({ sheet: "xếp hạng", cell: "C4" });
  expect(await selected()).toEqual({ sheet: "Xếp hạng", row: 4, column: 3 });
});

test.each(["Ẩn", "_TD", "Không có"])("goTo does not open %s", async (sheet) => {
  useExcel({ workbook });
  expect(await troubleOf(goTo({ sheet, cell: "A1" }))).toEqual({
    reason: "sheet-missing",
    detail: sheet,
    left: "as-it-was",
  });
  expect(await selected()).toMatchObject({ sheet: "Bảng điểm" });
});

test("each change of the selection is told until the watch ends", async () => {
  const { host } = useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  expect(told).toEqual([]);
  host.select("Bảng điểm", "B2");
  await settled();
  host.select("Xếp hạng", "C3");
  await settled();
  expect(told[0]).toEqual({ sheet: "Bảng điểm", row: 2, column: 2 });
  expect(told.at(-1)).toEqual({ sheet: "Xếp hạng", row: 3, column: 3 });
  const count = told.length;
  await stop();
  const requests = host.requests.length;
  host.select("Bảng điểm", "D4");
  await settled();
  expect(told).toHaveLength(count);
  expect(host.requests).toHaveLength(requests);
});

test("many changes at once are asked for together, and the last one counts", async () => {
  const { host } = useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  const before = host.requests.length;
  for (let row = 1; row <= 30; row++) host.select("Bảng điểm", `A${row}`);
  await settled();
  expect(told.at(-1)).toEqual({ sheet: "Bảng điểm", row: 30, column: 1 });
  expect(host.requests.length - before).toBeLessThan(10);
  await stop();
});

test("opening another sheet is a change too", async () => {
  useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Xếp hạng").activate();
    await context.sync();
  });
  await settled();
  expect(told).toEqual([{ sheet: "Xếp hạng", row: 1, column: 1 }]);
  await stop();
});

test("a change that came while the one before it failed is told", async () => {
  const { host } = useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  host.faults.failRequest(1, "GeneralException", "before");
  host.select("Bảng điểm", "B2");
  host.select("Bảng điểm", "B3");
  await settled();
  expect(told).toEqual([{ sheet: "Bảng điểm", row: 3, column: 2 }]);
  await stop();
});

test("a change that comes while a cell is typed into passes, and the watch goes on", async () => {
  const { host } = useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  host.faults.setCellEditMode(true);
  host.select("Bảng điểm", "B2");
  await settled();
  host.faults.setCellEditMode(false);
  host.select("Bảng điểm", "B3");
  await settled();
  expect(told).toEqual([{ sheet: "Bảng điểm", row: 3, column: 2 }]);
  await stop();
});

test("the watch ends without a failure when Excel no longer answers", async () => {
  const { host } = useExcel({ workbook });
  const told: Selected[] = [];
  const stop = await watchSelection((place) => told.push(place));
  host.faults.disconnectAt(1);
  await expect(stop()).resolves.toBeUndefined();
  host.faults.reconnect();
  host.select("Bảng điểm", "B2");
  await settled();
  expect(told).toEqual([]);
});
