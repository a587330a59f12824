import { unzipSync } from "fflate";
import type { IssuedTemplates } from "../../../src/app/live/board/setting-up/make-workbooks";
import { newEmptyBoard } from "../../../src/app/new-board";
import { readLists } from "../../../src/forms/board/read-board";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { boardOf, host, setCell } from "../../support/small-province";
import { period } from "../../domain/round-samples";
import { sheetOf } from "../../app/live/live-province";
import { type SampleDesk, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { given, preview } from "./importing-sample";

const round = {
  province: "Bắc Ninh",
  year: 2026,
  kind: "year",
  unitHoldBy: { date: "2026-11-20" },
  clusterHoldBy: { date: "2026-11-30" },
};
const lists = ["Danh mục hồ sơ", "Danh mục nội dung", "Xếp loại", "Khen thưởng", "Mẫu văn bản"];

const fresh = (): SampleDesk => sampleDesk(workbookOf(newEmptyBoard("2026-03-02", round)));
const now = ({ workbook }: SampleDesk): Workbook => workbook.workbook();

/** Where the starter set is said to be unconfirmed: sheet and cell. */
const marks = (workbook: Workbook): readonly string[] =>
  readLists(workbook, period)
    .issues.filter(({ code }) => code === "starter-unconfirmed")
    .map(({ place }) => `${place.sheet ?? ""} ${place.cell ?? ""}`);

test("a new workbook has a starter set, each of its sheets marked above the table and by a notice", () => {
  const desk = fresh();
  expect(marks(now(desk))).toEqual(lists.map((sheet) => `${sheet} A3`));
  expect(sheetOf(now(desk), "Khen thưởng").rows.get(3)?.get(1)?.value).toBe("BỘ KHỞI ĐẦU, CHƯA XÁC NHẬN");
});

test("nothing is judged by it: classes hold only once they are confirmed", async () => {
  const desk = fresh();
  expect(boardOf(now(desk)).classRules).toEqual([]);
  const undo = await paneActs(desk).confirmStarter(["Xếp loại"]);
  expect(boardOf(now(desk)).classRules.map(({ name }) => name)).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ]);
  expect(marks(now(desk))).toHaveLength(4);
  await paneActs(desk).takeBackList(undo);
  expect(boardOf(now(desk)).classRules).toEqual([]);
});

test("no quota, share or vote is said that a province has to decide", () => {
  const { awards } = boardOf(now(fresh()));
  expect(
    awards.every(({ quota, quotaPercent, votePercent }) =>
      [quota, quotaPercent, votePercent].every((each) => each === null),
    ),
  ).toBe(true);
});

test("whoever empties the line above the table by hand has confirmed the sheet, too", () => {
  const emptied = setCell(now(fresh()), "Khen thưởng", { row: 3, column: 1, value: null });
  expect(marks(emptied)).not.toContain("Khen thưởng A3");
});

test("what is not used is dropped; rows that were changed or added stay; all of it can be taken back", async () => {
  const desk = fresh();
  desk.workbook.change((workbook) => setCell(workbook, "Khen thưởng", { row: 6, column: 3, value: 1 }));
  const before = now(desk);
  const undo = await paneActs(desk).dropStarter(lists);
  const { awards, documents, contentItems, letterheads } = boardOf(now(desk));
  expect(awards.map(({ name, quota }) => [name, quota])).toEqual([["Cờ thi đua của Ủy ban nhân dân tỉnh", 1]]);
  expect([documents, contentItems, letterheads].every((list) => list.length === 0)).toBe(true);
  expect(marks(now(desk))).toEqual([]);
  await paneActs(desk).takeBackList(undo);
  expect(boardOf(now(desk))).toEqual(boardOf(before));
});

test("a cluster's workbook that is issued before says so, too", async () => {
  const desk = fresh();
  const acts = paneActs(desk);
  const units = given("Danh sách", "Tên đơn vị | Cụm, khối\nSở Một | Khối một");
  await acts.writeList(units, await preview("Tên đơn vị | Cụm, khối\nSở Một | Khối một", "Danh sách", { desk }));
  const issued = (await acts.issueTemplates({ cluster: "K01", unit: null }, sampleWatch().watch)) as IssuedTemplates;
  const bytes = unzipSync(issued.bytes)["K01/_K01.xlsx"] ?? new Uint8Array();
  expect(marks(host.readWorkbook(bytes))).toEqual(lists.map((sheet) => `${sheet} A3`));
});

test.each([
  ["Bắc Ninh", "ỦY BAN NHÂN DÂN TỈNH BẮC NINH", "TỈNH ỦY BẮC NINH"],
  ["Thành phố Hải Phòng", "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "THÀNH ỦY HẢI PHÒNG"],
  [null, null, null],
])("letterheads name the province that was typed: %s", (province, people, party) => {
  const { letterheads } = boardOf(workbookOf(newEmptyBoard("2026-03-02", { ...round, province })));
  expect(letterheads.slice(0, 2).map(({ leftFirst }) => leftFirst)).toEqual([people, party]);
});
