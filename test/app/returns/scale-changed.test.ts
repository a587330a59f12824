import { readStore } from "../../../src/forms/store/store";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { run, steady, told, typeRow, withoutRow, written } from "./returned-cluster";

const tables = {
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
    * | I | T1 | Thu ngân sách | 20 | Theo bậc | A1
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp |
    * | II | T5 | Nêu gương | 5 | Chấm trực tiếp |`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm
    * | T1 | 100 | | 20
    * | T1 | 80 | | 6`,
  "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Người chấm | Ngày
    C1-01 | T3 | Thẩm định | 9 | | 10/07/2020
    C1-02 | T3 | Thẩm định | 8 | | 10/07/2020
    C1-02 | T1 | Thẩm định | 6 | | 10/07/2020
    K1-01 | T3 | Thẩm định | 7 | | 10/07/2020`,
};
const province = smallProvince(tables);
const file = fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01")));
const line = (code: string) => ({ "Mã cụm/khối": "*", "Mã tiêu chí": code });
const score = (unit: string, criterion = "T3") => ({
  "Mã đơn vị": unit,
  "Mã tiêu chí": criterion,
  "Giai đoạn": "Thẩm định",
});

const first = run(province.workbook, [file]);
const kept = written(province.workbook, first);
const raised = typeRow(kept, "Thang điểm", line("T3"), { "Điểm chuẩn": 12 });
const max = (scores: number) => ({ criterion: "T3", field: "max", old: 10, new: 12, scores });
const changes = (workbook: Workbook, files = [file]) =>
  run(workbook, files)
    .consolidation.issues.filter(({ code }) => code === "scale-changed")
    .map(({ place, params }) => [place.cluster, params]);

test("the first run and an unchanged scale say nothing", () => {
  expect(told(first, "scale-changed")).toEqual([]);
  expect(steady(run(kept, [file]))).toEqual(steady(first));
  expect(steady(run(kept, []))).toEqual({ ...(steady(first) as object), files: [] });
});

test("a line that changed after points were entered on it is told, cluster by cluster, with how many", () => {
  expect(told(run(raised, [file]), "scale-changed").map(([, , sheet, cell]) => [sheet, cell])).toEqual([
    ["Thang điểm", "C6"],
    ["Thang điểm", "C6"],
  ]);
  expect(changes(raised)).toEqual([
    ["C1", max(3)],
    ["K1", max(1)],
  ]);
});

test("it stays told, in the same words, when run again on its own output", () => {
  const second = run(raised, [file]);
  const again = run(written(raised, second), [file]);
  expect(steady(again)).toEqual(steady(second));
  expect(steady(run(written(raised, again), []))).toEqual({ ...(steady(second) as object), files: [] });
});

test("points entered anew were made on the scale as it is; the others keep their warning", () => {
  const out = written(raised, run(raised, [file]));
  const one = typeRow(out, "Điểm chấm", score("C1-01"), { Điểm: 11 });
  expect(changes(one)).toEqual([
    ["C1", max(2)],
    ["K1", max(1)],
  ]);
  const confirmed = typeRow(
    typeRow(one, "Điểm chấm", score("C1-02"), { Ngày: { date: "2020-07-14" } }),
    "Điểm chấm",
    score("K1-01"),
    { Ngày: { date: "2020-07-14" } },
  );
  expect(changes(confirmed)).toEqual([["C1", max(1)]]);
  const resent = fileOf(
    "C1/C1-01.xlsx",
    typeInto(issuedTo(province, "C1-01"), [...wellFilled("C1-01"), ["Thông tin chung", "Điện thoại", "", "0204"]]),
    "2020-06-29T10:00:00",
  );
  expect(changes(confirmed, [file, resent])).toEqual([]);
});

test("bands, the way of scoring and a dropped line are told, names are not; a line without points is nobody's", () => {
  expect(changes(typeRow(kept, "Mức điểm", { ...line("T1"), Từ: 80 }, { Điểm: 7 }))).toMatchObject([
    ["C1", { criterion: "T1", field: "bands", scores: 1 }],
  ]);
  expect(changes(typeRow(kept, "Thang điểm", line("T3"), { "Tiêu chí": "Hoạt động chung", Mục: "III" }))).toEqual([]);
  expect(changes(typeRow(kept, "Thang điểm", line("T5"), { "Điểm chuẩn": 7 }))).toEqual([]);
  expect(changes(withoutRow(kept, "Thang điểm", ["*", "I", "T1"]))).toEqual([
    ["C1", { criterion: "T1", field: "line", old: "Thu ngân sách", new: null, scores: 1 }],
  ]);
});

test("back to what it was it is no change, and points on two states of a line are told apart", () => {
  const out = written(raised, run(raised, [file]));
  expect(changes(typeRow(out, "Thang điểm", line("T3"), { "Điểm chuẩn": 10 }))).toEqual([]);
  const mixed = typeRow(out, "Điểm chấm", score("C1-03"), { Điểm: 12, Ngày: { date: "2020-07-14" } });
  const again = typeRow(written(mixed, run(mixed, [file])), "Thang điểm", line("T3"), { "Điểm chuẩn": 15 });
  expect(changes(again)).toEqual([
    ["C1", { ...max(3), new: 15 }],
    ["C1", { ...max(1), old: 12, new: 15 }],
    ["K1", { ...max(1), new: 15 }],
  ]);
});

test("a row that was changed by hand says nothing", () => {
  const broken = {
    ...kept,
    sheets: kept.sheets.map((sheet) =>
      sheet.name === "_TD_Thang điểm đã chấm"
        ? {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([row, cells]) => [
                row,
                row === 1 ? cells : new Map([...cells].map(([column, cell]) => [column, { ...cell, value: "{" }])),
              ]),
            ),
          }
        : sheet,
    ),
  };
  expect(readStore(broken).scoredLines).toEqual([]);
  expect(changes(broken)).toEqual([]);
});
