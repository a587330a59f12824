import { openLiveWorkbook } from "../../../src/app/live/opening/open-live-workbook";
import { excelLiveWorkbook } from "../../../src/hosts/excel/live-workbook";
import { startRecording } from "../../../src/hosts/excel/recording";
import { useExcel } from "../../excel-host/node/use-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../support/drafts";

const workbook = workbookDraft([
  sheetDraft("Danh sách", { rows: draftRows([["Mã"], ["K01"]]) }),
  sheetDraft("Kết quả"),
]);

test("making the port asks nothing of Excel", () => {
  const { host } = useExcel({ workbook });
  excelLiveWorkbook();
  expect(host.requests).toEqual([]);
});

test("the port reads, goes to a cell, tells it and watches it", async () => {
  const { host } = useExcel({ workbook });
  const live = excelLiveWorkbook();
  const { sheets } = await live.read({ full: ["Danh sách"], values: [], others: () => [] });
  expect(sheets.map(({ name, rows }) => [name, rows.get(2)?.get(1)?.value])).toEqual([
    ["Danh sách", "K01"],
    ["Kết quả", undefined],
  ]);
  expect((await live.readRow("Danh sách", { head: 0, row: 2 })).rows.get(2)?.get(1)?.value).toBe("K01");
  await live.goTo({ sheet: "Kết quả", cell: "B7" });
  expect(await live.selected()).toEqual({ sheet: "Kết quả", row: 7, column: 2 });
  const told = new Promise((resolve) => void live.watchSelection(resolve).then(() => host.select("Danh sách", "A2")));
  expect(await told).toEqual({ sheet: "Danh sách", row: 2, column: 1 });
  expect(await live.unfinished()).toBeNull();
});

test("reading, going and watching leave the workbook as it was", async () => {
  const { host } = useExcel({ workbook });
  const before = host.toDraft();
  const live = excelLiveWorkbook();
  await live.read({ full: ["Danh sách", "Kết quả"], values: [], others: () => [] });
  await live.readRow("Danh sách", { head: 1, row: 2 });
  await live.unfinished();
  await (await live.watchSelection(() => undefined))();
  expect(host.toDraft()).toEqual(before);
  await live.goTo({ sheet: "Danh sách", cell: "A2" });
  expect(host.toDraft().sheets).toEqual(before.sheets);
});

test("the batches of Microsoft's library are recorded as they went and came", async () => {
  const { host } = useExcel({ workbook, keepBodies: true });
  const stop = startRecording();
  await excelLiveWorkbook().selected();
  const batches = stop();
  const sent = host.requests.map(({ body }) => body);
  await excelLiveWorkbook().selected();
  expect(batches.map(({ request }) => request)).toEqual(sent);
  expect(JSON.stringify(batches[0]?.response)).toContain('"RowIndex":0');
});

test("telling what a workbook with many sheets is takes no more requests than one with few", async () => {
  const sheets = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      sheetDraft(`Của tôi ${index + 1}`, {
        rows: draftRows([
          ["Tên", "Số"],
          ["a", index],
        ]),
      }),
    );
  const requestsFor = async (count: number) => {
    const { host } = useExcel({ workbook: workbookDraft(sheets(count)) });
    expect(await openLiveWorkbook(excelLiveWorkbook())).toMatchObject({ kind: "other", empty: false });
    return host.requests.length;
  };
  expect(await requestsFor(15)).toBe(await requestsFor(2));
});
