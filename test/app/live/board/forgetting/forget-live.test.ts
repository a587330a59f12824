import { boardOut } from "../../../../../src/app/board-out";
import {
  forgetLive,
  personalInWorkbook,
  previewForget,
} from "../../../../../src/app/live/board/forgetting/forget-live";
import { carryInputSheet } from "../../../../../src/app/live/changing/board-change";
import { takeBack } from "../../../../../src/app/live/changing/undo-change";
import type { LiveWorkbook } from "../../../../../src/app/live-workbook";
import { excelLiveWorkbook } from "../../../../../src/hosts/excel/live-workbook";
import { memoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { nodeHost } from "../../../../../src/hosts/node/node-host";
import { inflateNode } from "../../../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../../../src/hosts/xlsx/xlsx-live-workbook";
import { vi } from "../../../../../src/text/vi";
import { type WorkbookDraft, workbookOf } from "../../../../../src/workbook/draft";
import { useExcel } from "../../../../excel-host/node/use-excel";
import { typeRow } from "../../../returns/returned-cluster";
import { consolidatedBook, provinceBefore, sealedBook } from "../../../sealing/sealed-province";
import { sentBy } from "../../live-province";

const name = "Trần Thị Lập";
const now = "2020-08-01T09:00:00";

/** A sealed workbook that names her in sheets, in the store and in the seal, as it is written. */
const draft = ((): WorkbookDraft => {
  const listed = typeRow(
    provinceBefore(),
    "Danh sách",
    { "Mã đơn vị": "C1-02" },
    { "Người liên hệ": name, Email: "lap@tinh.example", "Điện thoại": "0912 000 111" },
  );
  const sent = sentBy("C1-01", [
    ["Thông tin chung", "Người lập biểu", "", name],
    ["Nội dung", "N1", "Nội dung báo cáo", `Bà ${name} báo cáo`],
  ]);
  const told = consolidatedBook(listed, [{ ...sent, changed: "2020-07-02T08:00:00" }]);
  const sealed = sealedBook(told.workbook);
  return boardOut(sealed, consolidatedBook(sealed, []).run, vi).draft;
})();

const hosts: Readonly<Record<string, () => Promise<LiveWorkbook>>> = {
  memory: () => Promise.resolve(memoryLiveWorkbook(workbookOf(draft))),
  page: async () =>
    xlsxLiveWorkbook(await nodeHost.writeWorkbook(draft), { inflate: inflateNode, carry: carryInputSheet }),
  excel: () => {
    // Nobody calculates: every formula comes to 0.
    useExcel({ workbook: draft, calculate: (host) => host.formulas().forEach((place) => host.setResult(place, 0)) });
    return Promise.resolve(excelLiveWorkbook());
  },
};

/** Every text of the workbook, without formulas, by sheet and place. */
async function textsOf(workbook: LiveWorkbook): Promise<readonly string[]> {
  const { sheets } = await workbook.read({ full: [], values: [], others: (names) => names });
  return sheets
    .flatMap(({ name: sheet, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          typeof value === "string" && value !== "" && formula === null ? [`${sheet} ${row} ${column} ${value}`] : [],
        ),
      ),
    )
    .sort();
}

test("she is taken out of the same cells in memory, on the page and in Excel; undone, all of them are back", async () => {
  const told: Record<string, readonly string[]> = {};
  for (const [host, open] of Object.entries(hosts)) {
    const workbook = await open();
    const before = await textsOf(workbook);
    const { left } = await previewForget(workbook, { name, places: [], day: "2020-08-01" });
    const places = left.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const done = await forgetLive({ workbook, now }, { name, places, day: "2020-08-01" });
    expect([host, done.seals?.told.state, done.sealed > 0]).toEqual([host, "as-sealed", true]);
    const after = await textsOf(workbook);
    told[host] = after;
    expect([host, after.filter((text) => text.includes(name) || text.includes("0912 000 111"))]).toEqual([host, []]);
    expect([host, (await personalInWorkbook(workbook)).forgotten.length]).toEqual([host, 1]);
    await takeBack({ workbook, now }, done.undo);
    expect([host, await textsOf(workbook)]).toEqual([host, before]);
  }
  expect(told["page"]).toEqual(told["memory"]);
  expect(told["excel"]).toEqual(told["memory"]);
});
