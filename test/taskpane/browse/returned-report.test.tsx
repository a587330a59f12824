import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Written } from "../../../src/taskpane/consolidate/acts";
import { UnitPageView } from "../../../src/taskpane/browse/unit-page-view";
import { consolidateStored } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { openBoard } from "../../../src/app/open-board";
import { readResults } from "../../../src/forms/cluster/read-results";
import { vi } from "../../../src/text/vi";
import { province, sentBy, sheetOf } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { wordsOf } from "../markup";

/** C1-01 sends a report with a fault; it is sent back to be completed, and nothing else comes. */
const faulty = sentBy("C1-01", [["Kết quả", "A2", "Thực hiện trong kỳ", "chưa có"]]);
const other = sentBy("C1-02");

async function returned() {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  await actions.consolidate([faulty, other].map(chosen), [], sampleWatch().watch);
  await actions.returnReport({ unit: "C1-01", comment: "thiếu kết quả", completeBy: "2020-07-20" });
  const written = (await actions.consolidate([], [], sampleWatch().watch)) as Written;
  return { desk, actions, written };
}

function rowsOf(workbook: Parameters<typeof sheetOf>[0], sheet: string) {
  return [...sheetOf(workbook, sheet).rows].sort(([one], [two]) => one - two).map(([, cells]) => cells);
}

test("its figures and issues stay on the unit's page and in the sheets, greyed, and count nowhere", async () => {
  const { desk, actions } = await returned();
  const page = await actions.unitPage("C1-01");
  expect(page?.standing.status).toBe("returned");
  expect([page?.figures.length, page?.issues.some(({ place }) => place.file !== null)]).toEqual([0, false]);
  expect(page?.returned?.figures.find(({ indicator }) => indicator === "A1")).toMatchObject({
    result: 500,
    source: { file: "C1/C1-01.xlsx" },
  });
  expect(page?.returned?.issues.map(({ code }) => code)).toContain("not-a-number");
  const words = page === null ? "" : wordsOf(<UnitPageView page={page} />);
  expect(words).toContain("Bản đã đề nghị hoàn thiện (không tính) Tệp C1/C1-01.xlsx.");

  const figures = rowsOf(desk.workbook.workbook(), "Tổng hợp chỉ tiêu");
  const own = figures.filter((cells) => cells.get(3)?.value === "C1-01");
  expect(own.map((cells) => [1, 5, 15, 17].map((column) => cells.get(column)?.value ?? ""))).toEqual([
    [1, "", "", ""],
    ["", "A1", 500, "Không tính"],
    ["", "A2", "chưa có", "Không tính"],
    ...["A3", "A4"].map((code) => ["", code, expect.anything(), "Không tính"]),
  ]);
  expect(own.slice(1).every((cells) => [...cells.values()].every(({ formula }) => formula === null))).toBe(true);
  const issues = rowsOf(desk.workbook.workbook(), "Nội dung cần rà soát");
  const section = issues.findIndex((cells) => String(cells.get(1)?.value).startsWith("BẢN ĐÃ ĐỀ NGHỊ HOÀN THIỆN"));
  expect(issues.slice(section + 1).filter((cells) => cells.get(4)?.value === "C1-01")).not.toEqual([]);
  expect(issues.slice(0, section).some((cells) => cells.get(9)?.value === "C1/C1-01.xlsx")).toBe(false);
});

test("the JSON, the sums and what is read back of the sheet have nothing of it", async () => {
  const { desk } = await returned();
  const opened = openBoard(desk.workbook.workbook());
  if (!("board" in opened)) throw new Error("not opened");
  const { consolidation } = consolidateStored({ ...opened, asOf: "2020-07-15" });
  const json = consolidationJson(consolidation, vi);
  expect(JSON.parse(json)).not.toHaveProperty("returned");
  const told = JSON.parse(json) as { readonly figures: { unit: string }[]; readonly issues: { code: string }[] };
  expect(told.figures.some(({ unit }) => unit === "C1-01")).toBe(false);
  expect(told.issues.map(({ code }) => code)).not.toContain("not-a-number");
  expect(consolidation.sums.find(({ indicator }) => indicator === "A1")).toMatchObject({
    cluster: "C1",
    added: { units: 1, without: ["C1-01", "C1-03"] },
  });
  expect(
    consolidation.totals.find(({ unit }) => unit === "C1-01")?.lines.filter(({ stage }) => stage === "self"),
  ).toEqual([]);
  const back = readResults(desk.workbook.workbook()).filter(({ unit, what }) => unit === "C1-01" && what === "result");
  expect(back).toEqual([]);
});

test("once a valid report comes, nothing of the returned one is shown", async () => {
  const { actions } = await returned();
  await actions.consolidate([sentBy("C1-01")].map(chosen), [], sampleWatch().watch);
  const page = await actions.unitPage("C1-01");
  expect(page?.returned).toBeNull();
  expect(page?.figures.length).toBeGreaterThan(0);
});
