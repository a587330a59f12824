import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { testSheet } from "../../../self-test/test-sheet";
import { carryOwnSheet } from "../../../src/forms/board/carry-sheet";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { readFront } from "../../../src/hosts/xlsx/read/workbook-part";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import type { WorkbookDraft } from "../../../src/workbook/draft";

const now = "2020-07-15T08:30:00";
const draft: WorkbookDraft = {
  title: "Sổ tổng hợp thi đua",
  sheets: [
    testSheet("Ẩn", [["x"]], { state: "hidden" }),
    testSheet("Danh sách", [["một"]]),
    testSheet("Kỳ báo cáo", [["hai"]]),
  ],
  names: [],
  active: 2,
};
const front = (bytes: Uint8Array) => readFront(bytes, { inflate: inflateNode });
const opened = async (start: WorkbookDraft = draft) =>
  xlsxLiveWorkbook(await writeWorkbook(start), { inflate: inflateNode, carry: carryOwnSheet });

/** The file with one of its parts written otherwise; "" takes it away. */
async function withPart(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(draft));
  const text = change(strFromU8(parts[part]!));
  return zipSync(
    text === ""
      ? Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part))
      : { ...parts, [part]: strToU8(text) },
  );
}

test("a file tells its title and the sheet on which it opens", async () => {
  expect(front(await writeWorkbook(draft))).toEqual({ title: "Sổ tổng hợp thi đua", active: "Kỳ báo cáo" });
  expect(front(await writeWorkbook({ ...draft, title: "", active: 1 }))).toEqual({ title: "", active: "Danh sách" });
});

test("what it doesn't say or can't say is no trouble", async () => {
  expect(front(await withPart("docProps/core.xml", () => ""))).toMatchObject({ title: "", active: "Kỳ báo cáo" });
  expect(front(await withPart("docProps/core.xml", () => "<broken"))).toMatchObject({
    title: "",
    active: "Kỳ báo cáo",
  });
  expect(
    front(await withPart("xl/workbook.xml", (xml) => xml.replace(/<bookViews>.*<\/bookViews>/u, ""))),
  ).toMatchObject({ title: "Sổ tổng hợp thi đua", active: null });
  expect(
    front(await withPart("xl/workbook.xml", (xml) => xml.replace(/activeTab="2"/u, 'activeTab="9"'))),
  ).toMatchObject({ active: null });
});

test("the title stays, and the file opens where it did after cells or rows were changed", async () => {
  const live = await opened();
  await live.write(
    { sheets: [], added: [], cells: [{ sheet: "Danh sách", row: 1, column: 1, was: "một", value: "1", format: null }] },
    { now },
  );
  expect(front(await live.bytes())).toEqual({ title: "Sổ tổng hợp thi đua", active: "Kỳ báo cáo" });
  await live.write(
    { sheets: [], added: [{ sheet: "danh sách", rows: testSheet("", [["ba"]], { top: 5 }).rows }] },
    { now },
  );
  expect(front(await live.bytes())).toEqual({ title: "Sổ tổng hợp thi đua", active: "Kỳ báo cáo" });
});

test("after sheets were made it opens on the first of them that can be seen", async () => {
  const live = await opened();
  const hidden = testSheet("_TD_Tệp", [["x"]], { state: "very-hidden" });
  await live.write(
    { sheets: [hidden, testSheet("Tổng quan", [["kết quả"]]), testSheet("Bảng điểm", [[1]])], added: [] },
    { now },
  );
  expect(front(await live.bytes())).toEqual({ title: "Sổ tổng hợp thi đua", active: "Tổng quan" });
  await live.write({ sheets: [{ ...hidden, rows: new Map() }], added: [] }, { now });
  expect(front(await live.bytes())).toMatchObject({ active: "Tổng quan" });
});

test("a file that says nothing opens on the first tab that can be seen", async () => {
  const live = xlsxLiveWorkbook(
    await withPart("xl/workbook.xml", (xml) => xml.replace(/<bookViews>.*<\/bookViews>/u, "")),
    { inflate: inflateNode, carry: carryOwnSheet },
  );
  await live.write(
    { sheets: [], added: [], cells: [{ sheet: "Danh sách", row: 1, column: 1, was: "một", value: "1", format: null }] },
    { now },
  );
  expect(front(await live.bytes())).toMatchObject({ active: "Danh sách" });
});
