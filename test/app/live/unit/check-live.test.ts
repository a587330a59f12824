import { checkWorkbook } from "../../../../src/app/check-workbooks";
import { openLiveWorkbook } from "../../../../src/app/live/opening/open-live-workbook";
import { checkLive, type CheckedLive } from "../../../../src/app/live/unit/check-live";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import type { Workbook } from "../../../../src/workbook/sheet";
import { issuedTo, setCell, typeInto, wellFilled } from "../../../support/small-province";
import { consolidated, province, sentBy } from "../live-province";

const context = { asOf: "2020-06-28" };

async function check(workbook: Workbook): Promise<Extract<CheckedLive, { outcome: "checked" }>> {
  const result = checkLive({
    opened: await openLiveWorkbook(memoryLiveWorkbook(workbook)),
    name: "C1-02.xlsx",
    ...context,
  });
  if (result.outcome !== "checked") throw new Error(result.outcome);
  return result;
}

const poor = typeInto(issuedTo(province, "C1-02"), [
  ...wellFilled("C1-02"),
  ["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"],
  ["Thông tin chung", "Người lập biểu", "", null],
]);
const rename = (workbook: Workbook, from: string, to: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

test.each([
  ["as it was issued", issuedTo(province, "C1-02")],
  ["filled well", typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02"))],
  ["filled poorly", poor],
  ["with renamed sheets", rename(rename(poor, "Kết quả", "KQ 6 tháng của huyện"), "Nội dung", "Trang 7")],
  ["without marks", { ...poor, sheets: poor.sheets.filter(({ name }) => name !== "_TD") }],
])("a unit is told what `thidua check` tells of its file: %s", async (_, workbook) => {
  const { checked } = await check(workbook);
  const facts = { name: "C1-02.xlsx", sha256: "", changed: null, receivedOption: null };
  expect(checked).toEqual(checkWorkbook(facts, workbook, { asOf: "2020-06-28" }));
});

test("every issue leads to its cell in the open workbook, under the name that the sheet has there", async () => {
  const { issues } = await check(rename(poor, "Kết quả", "KQ 6 tháng của huyện"));
  const wrong = issues.find(({ issue }) => issue.code === "not-a-number");
  expect(wrong?.place?.sheet).toBe("KQ 6 tháng của huyện");
  expect(wrong?.place?.cell).toBe(wrong?.issue.place.cell);
  expect(issues.find(({ issue }) => issue.code === "sheet-renamed")?.place).not.toBeUndefined();
});

test("where a sheet is gone, its issue leads nowhere", async () => {
  const { issues } = await check({ ...poor, sheets: poor.sheets.filter(({ name }) => name !== "Kết quả") });
  const gone = issues.filter(({ issue }) => issue.code === "sheet-missing");
  expect(gone.map(({ place }) => place)).toEqual([null]);
});

test("a Board's and a cluster's workbook: what their sheets say wrongly, with marks or without", async () => {
  const wrong = setCell(province.workbook, "Danh sách", { row: 5, column: 2, value: "C9" });
  for (const workbook of [wrong, { ...wrong, sheets: wrong.sheets.filter(({ name }) => name !== "_TD") }]) {
    const { issues, checked } = await check(workbook);
    expect(checked.file.verdict).toBe("accepted");
    expect(issues.map(({ issue, place }) => [issue.code, place?.sheet])).toContainEqual(["unknown-code", "Danh sách"]);
  }
  const { opened } = await check(issuedTo(province, "_C1"));
  expect(opened.kind).toBe("cluster");
});

test("a consolidated Board workbook is checked by its input sheets; nothing is written", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [sentBy("C1-01")]);
  const before = live.workbook();
  const result = checkLive({ opened: await openLiveWorkbook(live), name: "", ...context });
  expect(result.outcome).toBe("checked");
  expect(live.workbook()).toBe(before);
});

test("somebody's own workbook is not ours to check", async () => {
  expect(
    checkLive({
      opened: await openLiveWorkbook(memoryLiveWorkbook({ sheets: [], warnings: [] })),
      name: "",
      ...context,
    }).outcome,
  ).toBe("not-ours");
});
