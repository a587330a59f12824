import { strFromU8, unzipSync } from "fflate";
import { boardOut } from "../../../src/app/board-out";
import { forgetInFile } from "../../../src/app/personal/personal-file";
import { forgetPerson } from "../../../src/app/personal/forget-person";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, setCell, typeInto, wellFilled } from "../../support/small-province";
import { province } from "../live/live-province";
import { typeRow } from "../returns/returned-cluster";
import { consolidatedBook, provinceBefore, sealedBook, sealingOf } from "../sealing/sealed-province";

const name = "Nguyễn Thị Mẫu";
const report = (said: string, changed: string) =>
  fileOf(
    "C1/C1-01.xlsx",
    typeInto(issuedTo(province, "C1-01"), [
      ...wellFilled("C1-01"),
      ["Thông tin chung", "Người lập biểu", "", name],
      ["Nội dung", "N1", "Nội dung báo cáo", said],
    ]),
    changed,
  );

/** Sealed with her name in a report and in a remark of a nomination, then corrected: the seal keeps both reports. */
const sealed = ((): Workbook => {
  const nominated = typeRow(
    provinceBefore(),
    "Kết quả bình xét",
    { "Mã đơn vị": "C1-01", "Danh hiệu/hình thức": "Bằng khen" },
    { "Thứ tự": 1, "Ghi chú": `Bà ${name} trình bày` },
  );
  const told = consolidatedBook(nominated, [report(`Bà ${name} phụ trách _x000D_ hai đợt`, "2020-07-02T08:00:00")]);
  const first = sealedBook(told.workbook, { document: `QĐ 12 do ${name} ký` });
  const again = consolidatedBook(first, [report(`Vẫn do bà ${name} phụ trách`, "2020-07-03T08:00:00")]);
  return sealedBook(again.workbook, { document: "QĐ 20", date: "2020-07-20", reason: `Theo ý kiến của ${name}` });
})();
const made = nodeHost.writeWorkbook(boardOut(sealed, consolidatedBook(sealed, []).run, vi).draft);

async function forgotten(places: readonly string[]) {
  const done = forgetInFile(await made, { name, places, day: "2020-08-01" }, nodeHost);
  return { ...done, book: nodeHost.readWorkbook(done.bytes) };
}

const placesOf = (left: readonly { readonly sheet: string; readonly cell: string }[]): readonly string[] =>
  left.map(({ sheet, cell }) => `${sheet}!${cell}`);

test("a round that named her is still as it was sealed once she is taken out, and it is said", async () => {
  expect(sealingOf(nodeHost.readWorkbook(await made)).state).toBe("as-corrected");
  const { left } = await forgotten([]);
  const { bytes, book, sealed: kept } = await forgotten(placesOf(left));
  expect(sealingOf(book)).toMatchObject({ state: "as-corrected", damage: [], differences: [] });
  expect(sealingOf(book).seals.map(({ number }) => number)).toEqual([0, 1]);
  // Document, remark and report of the seal; reason, old and new report of its correction.
  expect(kept).toMatchObject({ values: 6, told: { state: "as-corrected" } });
  const raw = Object.values(unzipSync(bytes)).map((part) => strFromU8(part).normalize("NFC"));
  expect(raw.filter((part) => part.includes(name))).toEqual([]);
  const again = consolidatedBook(book, []).workbook;
  expect(sealingOf(again).state).toBe("as-corrected");
});

test("what only the seal still says of her is listed by what it says, not as the whole seal", async () => {
  const { left } = await forgotten([]);
  const ofSeal = left.filter(({ sheet }) => sheet === "_TD_Chốt");
  expect(ofSeal.map(({ text }) => text)).toContain(`Bà ${name} phụ trách _x000D_ hai đợt`);
  expect(ofSeal.every(({ text }) => text.length < 200)).toBe(true);
});

test("where nothing of hers is sealed the seal is not touched", async () => {
  const book = nodeHost.readWorkbook(await made);
  const plan = forgetPerson(book, { name: "Người Không Có", places: [], day: "2020-08-01" });
  expect(plan.cells).toEqual([]);
  expect(plan.sealed).toBe(0);
});

test("a seal that somebody changed is left as it is, with the name listed in it", async () => {
  const book = workbookOf(boardOut(sealed, consolidatedBook(sealed, []).run, vi).draft);
  const spoilt = setCell(book, "_TD_Chốt", { row: 2, column: 5, value: "abc" });
  const { left } = forgetPerson(spoilt, { name, places: [], day: "2020-08-01" });
  const { cells } = forgetPerson(spoilt, { name, places: placesOf(left), day: "2020-08-01" });
  expect(cells.filter(({ sheet }) => sheet === "_TD_Chốt")).toEqual([]);
  expect(left.some(({ sheet }) => sheet === "_TD_Chốt")).toBe(true);
});
