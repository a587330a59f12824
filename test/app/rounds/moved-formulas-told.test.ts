import { writeFileSync } from "node:fs";
import { boardOut } from "../../../src/app/board-out";
import { prepareConsolidation } from "../../../src/app/live/board/consolidating/consolidate-live";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { excelLiveWorkbook } from "../../../src/hosts/excel/live-workbook";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { vi } from "../../../src/text/vi";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { useExcel } from "../../excel-host/node/use-excel";
import { commandDesk } from "../../support/command-desk";
import { draftCell, draftRows, sheetDraft } from "../../support/drafts";
import { board, consolidated } from "../../whole-round/round";

const { at, desk, said, bytesOf, takeAway } = commandDesk("moved");
afterAll(takeAway);

const { draft } = boardOut(board, consolidated, vi);
const formula = "'Tổng hợp chỉ tiêu'!D7";
const own = sheetDraft("Theo dõi riêng", { rows: draftRows([["UBND huyện Một", draftCell("x", { formula })]]) });

/** The first unit's row of the roster. */
const firstUnit = 5;
/** The consolidated workbook with a sheet of a person's own; the first unit is taken off the roster, or is not. */
function workbook(isOff: boolean): WorkbookDraft {
  const without = (sheet: SheetDraft): SheetDraft => ({
    ...sheet,
    rows: new Map([...sheet.rows].filter(([row]) => row !== firstUnit)),
  });
  const sheets = draft.sheets.map((sheet) => (isOff && sheet.name === "Danh sách" ? without(sheet) : sheet));
  return { ...draft, sheets: [...sheets, own] };
}

const moved = {
  sheet: "Theo dõi riêng",
  cells: "B1",
  output: "Tổng hợp chỉ tiêu",
  ...{ cell: "B1", formula, row: 7, was: "C1 · C1-01 · A1", now: "C1 · C1-02 · A1" },
};
const sentence =
  "Trang Theo dõi riêng, công thức ở ô B1: dòng mà công thức lấy số ở trang Tổng hợp chỉ tiêu thay đổi sau lần ghi này. Ô B1 (='Tổng hợp chỉ tiêu'!D7): dòng 7 đang là C1 · C1-01 · A1, sẽ là C1 · C1-02 · A1. Đề nghị sửa lại công thức.";

test("the command line names a person's formula whose row becomes another unit's, before it writes", async () => {
  const options = { in: [], asOf: "2020-07-20", received: null, json: null, dryRun: false, out: at("out.xlsx") };
  writeFileSync(at("same.xlsx"), await nodeHost.writeWorkbook(workbook(false)));
  writeFileSync(at("off.xlsx"), await nodeHost.writeWorkbook(workbook(true)));
  await runConsolidate(desk, at("same.xlsx"), options);
  expect(said.filter((line) => line.includes("Theo dõi riêng"))).toEqual([]);
  await runConsolidate(desk, at("off.xlsx"), options);
  expect(said.filter((line) => line.includes("Theo dõi riêng"))).toEqual([sentence]);
  const kept = nodeHost.readWorkbook(bytesOf("out.xlsx")).sheets.find(({ name }) => name === own.name);
  expect(kept?.rows.get(1)?.get(2)?.formula).toBe(formula);
});

const hosts: readonly (readonly [string, (book: WorkbookDraft) => Promise<LiveWorkbook>])[] = [
  [
    "the page",
    async (book) =>
      xlsxLiveWorkbook(await nodeHost.writeWorkbook(book), { inflate: inflateNode, carry: carryInputSheet }),
  ],
  [
    "Excel",
    (book) => {
      useExcel({ workbook: book });
      return Promise.resolve(excelLiveWorkbook());
    },
  ],
];

test.each(hosts)("%s has it named before the write", async (_, open) => {
  const toldIn = async (isOff: boolean): Promise<unknown> => {
    const request = { files: [], asOf: "2020-07-20", texts: vi, progress: () => undefined, host: nodeHost };
    const prepared = await prepareConsolidation({ ...request, workbook: await open(workbook(isOff)) });
    return prepared.outcome === "done" ? prepared.summary.moved : prepared.outcome;
  };
  expect(await toldIn(false)).toEqual([]);
  expect(await toldIn(true)).toEqual([moved]);
});
