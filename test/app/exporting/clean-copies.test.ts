import { cleanCopies } from "../../../src/app/exporting/clean-copies";
import { outgoingRound } from "../../../src/app/exporting/outgoing-round";
import { boardOut } from "../../../src/app/board-out";
import { consolidateStored } from "../../../src/app/consolidate";
import { sealBoard } from "../../../src/app/sealing/seal-board";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { setCell } from "../../support/small-province";
import { bytesOf, consolidatedBook, copiesOf, foundIn, openedBook, secrets } from "./exported-sample";

const { workbook } = consolidatedBook();
const read = async (copy: Parameters<typeof bytesOf>[0]): Promise<Workbook> =>
  nodeHost.readWorkbook(await bytesOf(copy));
const wordsOf = (sheet: Sheet | undefined): readonly CellValue[] =>
  [...(sheet?.rows.values() ?? [])].flatMap((cells) => [...cells.values()].map(({ value }) => value));

test("the working copy names them all, a clean copy none: neither in its whole bytes nor in a part", async () => {
  const { draft } = boardOut(workbook, consolidateStored({ ...openedBook(workbook), asOf: "2020-07-15" }), vi);
  expect(foundIn(await nodeHost.writeWorkbook(draft), secrets)).toEqual(secrets);
  for (const copy of copiesOf(workbook)) {
    expect([copy.path, foundIn(await bytesOf(copy), secrets)]).toEqual([copy.path, []]);
  }
});

test("one copy of the whole round, one for each cluster with its own units alone", async () => {
  const copies = copiesOf(workbook);
  expect(copies.map(({ path }) => path)).toEqual([
    "Kết quả 6 tháng 2020 - toàn tỉnh.xlsx",
    "C1/Kết quả 6 tháng 2020 - C1.xlsx",
    "K1/Kết quả 6 tháng 2020 - K1.xlsx",
  ]);
  const [, c1, k1] = await Promise.all(copies.map(bytesOf));
  expect(foundIn(c1!, ["UBND huyện Một", "C1-03", "Sở Một", "K1-0", "Khối một"])).toEqual(["UBND huyện Một", "C1-03"]);
  expect(foundIn(k1!, ["Sở Hai", "K1-02", "UBND huyện", "C1-0", "Cụm một"])).toEqual(["Sở Hai", "K1-02"]);
  expect(copiesOf(workbook, { cluster: "K1" }).map(({ path }) => path)).toEqual(["K1/Kết quả 6 tháng 2020 - K1.xlsx"]);
});

test("results alone, as values: no store, no input sheet, no formula, no link, nobody's name in the properties", async () => {
  for (const copy of copiesOf(workbook)) {
    const book = await read(copy);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual(
      [
        "Tổng quan",
        "Tình hình gửi báo cáo",
        "Tình hình cụm, khối",
        "Tổng hợp chỉ tiêu",
        "Điều chỉnh chỉ tiêu",
        "Bảng điểm",
        "Chi tiết điểm",
        "Xếp hạng",
        "Suy tôn",
        "Tổng hợp nội dung",
        "Tổng hợp khen thưởng",
      ].map((name) => [name, "visible"]),
    );
    expect(
      book.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()])),
    ).not.toContainEqual(expect.objectContaining({ formula: expect.any(String) }));
    const words = book.sheets.flatMap(wordsOf);
    expect(
      ["Tệp", "Trang", "Ô", "Ô đầu", "Nguồn", "Người lập biểu", "Điện thoại"].filter((word) => words.includes(word)),
    ).toEqual([]);
    expect(
      foundIn(await bytesOf(copy), ["_TD", "hyperlink", "dc:creator", "lastModifiedBy", "<Company", "comments"]),
    ).toEqual([]);
  }
});

/** The word on each sheet of the whole round's copy, and the day up to which it reports. */
async function saidBy(book: Workbook, asOf: string): Promise<readonly string[]> {
  const [whole] = copiesOf(book, {}, asOf);
  const { sheets } = await read(whole!);
  const said = sheets.map((sheet) => {
    const words = wordsOf(sheet).map(String);
    const day = words.map((word) => /tính đến ngày (.*)$/u.exec(word)?.[1]).find((each) => each !== undefined);
    return `${words.find((word) => word === "DỰ THẢO" || word === "CHÍNH THỨC")} ${day}`;
  });
  return [...new Set(said)];
}

test("every sheet says DỰ THẢO, and CHÍNH THỨC only where the figures are the sealed ones, as of their day", async () => {
  const sealed = sealBoard({
    opened: openedBook(workbook),
    document: "Báo cáo số 12/BC-SNV",
    date: "2020-07-20",
    reason: null,
    today: "2020-08-30",
  });
  if (sealed.refused !== null || !sealed.sealed) throw new Error("not sealed");
  const book = workbookOf(boardOut(workbook, sealed.consolidated, vi).draft);
  expect(await saidBy(workbook, "2020-07-15")).toEqual(["DỰ THẢO 15/07/2020"]);
  expect(await saidBy(book, "2020-07-20")).toEqual(["CHÍNH THỨC 20/07/2020"]);
  expect(await saidBy(book, "2020-08-15")).toEqual(["CHÍNH THỨC 20/07/2020"]);
  const [row] = [...book.sheets.find(({ name }) => name === "Ý kiến điều chỉnh")!.rows].find(([, cells]) =>
    [...cells.values()].some(({ value }) => value === "Đồng ý"),
  )!;
  const cells = book.sheets.find(({ name }) => name === "Ý kiến điều chỉnh")!.rows.get(row)!;
  const [column] = [...cells].find(([, { value }]) => value === "Đồng ý")!;
  const changed = setCell(book, "Ý kiến điều chỉnh", { row, column, value: "Không đồng ý" });
  expect(await saidBy(changed, "2020-08-15")).toEqual(["DỰ THẢO 15/08/2020"]);
});

test("chosen sheets stand in the order asked for, as annexes", async () => {
  const [whole] = copiesOf(workbook, { sheets: ["xếp hạng", "Tổng quan", "Xếp hạng"] });
  const { sheets } = await read(whole!);
  expect(sheets.map(({ name }) => name)).toEqual(["Xếp hạng", "Tổng quan"]);
  const annexes = sheets.map((sheet) => wordsOf(sheet).filter((word) => /^(?:PHỤ LỤC|\(Kèm theo)/u.test(String(word))));
  expect(annexes).toEqual([
    ["PHỤ LỤC I", "(Kèm theo Văn bản số ……………… ngày …… tháng …… năm ………)"],
    ["PHỤ LỤC II", "(Kèm theo Văn bản số ……………… ngày …… tháng …… năm ………)"],
  ]);
});

test("what isn't there is refused by name, with what there is", () => {
  const opened = openedBook(workbook);
  const round = outgoingRound(opened, "2020-07-15");
  expect(cleanCopies(round, { cluster: "C9", sheets: null }, vi)).toEqual({
    refused: "unknown-cluster",
    code: "C9",
    known: ["C1", "K1"],
  });
  expect(cleanCopies(round, { cluster: null, sheets: ["Tổng quan", "Tệp đã đọc"] }, vi)).toMatchObject({
    refused: "unknown-sheet",
    name: "Tệp đã đọc",
  });
});
