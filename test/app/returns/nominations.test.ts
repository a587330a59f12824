import { boardOut } from "../../../src/app/board-out";
import type { Consolidated } from "../../../src/app/consolidate";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { sheetText } from "../../support/sheet-text";
import { fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { run, steady, written } from "./returned-cluster";

const province = smallProvince({
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên
    Bằng khen | Theo công trạng | 1 | 70 | Số phiếu hợp lệ`,
  "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Đơn vị vi phạm | Ghi chú
    DK1 | Không nợ thuế | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | C1-02; K1-01 | Cục Thuế: C1-02, K1-01`,
});

const typed = (book: Workbook, rows: readonly (readonly CellValue[])[]): Workbook =>
  rows.reduce<Workbook>(
    (each, line, row) =>
      line.reduce<Workbook>(
        (one, value, column) => setCell(one, "Kết quả bình xét", { row: row + 5, column: column + 1, value }),
        each,
      ),
    book,
  );

const sent = typed(issuedTo(province, "_C1"), [
  ["C1-01", "Bằng khen", 1, null, null, null, null, 3, 3, 3, 3, 3, "Có", null, "Đồng ý", "=1+1"],
  ["C1-02", "Bằng khen", 2, null, null, null, null, 3, 3, 3, 2, 3, "Có"],
  ["K1-01", "Bằng khen", 3],
]);
const file = fileOf("C1/_C1.xlsx", sent, "2020-07-08T09:00:00");

const proposed = ({ consolidation }: Consolidated): unknown =>
  consolidation.nominations.clusters.flatMap(({ nominations }) =>
    nominations.map(({ row: { unit, stated, source }, within, eligibility }) => [
      unit,
      stated.order,
      stated.agreed,
      stated.councilDecision,
      source.file,
      within,
      eligibility.may,
    ]),
  );

const first = run(province.workbook, [file]);

test("what a cluster proposes is the Board's to read: in order, with its votes, and no decision of the Council's", () => {
  expect(proposed(first)).toEqual([
    ["C1-01", 1, 3, null, "C1/_C1.xlsx", true, "yes"],
    ["C1-02", 2, 2, null, "C1/_C1.xlsx", false, "no"],
  ]);
  const found = first.consolidation.issues
    .filter(({ place }) => place.sheet === "Kết quả bình xét")
    .map(({ code, place }) => [code, place.file, place.cell]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["nominations-over-quota", "C1/_C1.xlsx", "A5"],
      ["eligibility-contradiction", "C1/_C1.xlsx", "A6"],
      ["votes-below-threshold", "C1/_C1.xlsx", "A6"],
      ["unknown-code", "C1/_C1.xlsx", "A7"],
    ]),
  );
});

test("the store keeps it: a later run without the file says the same", () => {
  const book = written(province.workbook, first);
  const later = run(book, []);
  expect(proposed(later)).toEqual(proposed(first));
  expect(later.consolidation.issues.filter(({ place }) => place.sheet === "Kết quả bình xét")).toEqual(
    first.consolidation.issues.filter(({ place }) => place.sheet === "Kết quả bình xét"),
  );
  const again = run(written(book, run(book, [file])), [file]);
  expect(steady(again)).toEqual(steady(first));
});

test("the Board's own row stands beside it, and Suy tôn shows where each comes from", () => {
  const own = run(
    typed(province.workbook, [["C1-01", "Bằng khen", ...Array.from({ length: 11 }, () => null), "Nhất trí", "Đồng ý"]]),
    [file],
  );
  expect(proposed(own)).toEqual([
    ["C1-01", 1, 3, "Đồng ý", null, true, "yes"],
    ["C1-02", 2, 2, null, "C1/_C1.xlsx", false, "no"],
  ]);
  const page = boardOut(province.workbook, own, vi).draft.sheets.find(({ name }) => name === "Suy tôn")!;
  expect(sheetText(page)).toContain(
    "1 | Bằng khen | C1-01 | UBND huyện Một |  |  |  | 3 | 3 | 3 | 3 | 3 | ✔ Đủ: 3/3 số phiếu hợp lệ, bằng 100%, tối thiểu 70% | Có | ✔ Đủ điều kiện | ✔ Trong số lượng (1) | Nhất trí | Đồng ý | =1+1 | Kết quả bình xét, A5",
  );
  expect(sheetText(page)).toContain(
    "✖ Không đủ điều kiện⏎▲ Cần Hội đồng xem xét: DK1. Không nợ thuế: không đạt (theo xác nhận của cơ quan có thẩm quyền).",
  );
});

test("a cluster's workbook tells what was found at its own units, nothing of others", () => {
  const sheet = issuedTo(province, "_K1").sheets.find(({ name }) => name === "Điều kiện");
  const texts = [...(sheet?.rows.values() ?? [])].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(texts).toContain("K1-01");
  expect(texts.filter((text) => text.includes("C1-02"))).toEqual([]);
});
