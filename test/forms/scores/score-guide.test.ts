import { scoreGuide } from "../../../src/forms/scores/score-guide";
import type { InputRow } from "../../../src/forms/drawing/row-guide";
import { boardOf, issuedTo, smallProvince } from "../../support/small-province";

const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm | Số chữ số thập phân
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 10 | 1
    K1 | Khối | Khối một | Ban đã tiếp nhận | 10 |`,
});
const cluster = issuedTo(province, "_C1");
const area = { top: 5, left: 4, bottom: 5, right: 4 };
const row = (unit: string, criterion: string, stage = "cluster"): InputRow => ({ unit, criterion, stage });

test("rows that were issued may not be named anew: the first of equal ones, as it was issued", () => {
  const { guide, isLocked, legend } = scoreGuide(cluster, boardOf(cluster));
  expect([isLocked, legend === ""]).toEqual([true, false]);
  const rows = [
    row("C1-01", "T3"),
    row("C1-01", "T3"),
    row("C1-02", "T3", "board"),
    row("C1-03", "T9"),
    row("C1-02", "T3"),
  ];
  expect(guide(rows).map(({ given }) => [...given])).toEqual([
    ["unit", "criterion", "stage"],
    [],
    [],
    [],
    ["unit", "criterion", "stage"],
  ]);
});

test("points are bounded and written as the line and the cluster say; of an unknown line nothing is known", () => {
  const { guide } = scoreGuide(province.workbook, province.board);
  const told = guide([row("C1-01", "T3"), row("K1-01", "T3"), row("C9-01", "T3"), row("C1-01", "T99")]).map(
    ({ ruleOf, formatOf, given }) => [ruleOf("points", area)?.title ?? null, formatOf("points"), given.size],
  );
  expect(told).toEqual([
    ["UBND huyện Một", "#,##0.0#####", 0],
    ["Sở Một", "#,##0.00####", 0],
    [null, null, 0],
    [null, null, 0],
  ]);
  const [known] = guide([row("C1-01", "T3")]);
  expect([known?.ruleOf("explanation", area), known?.formatOf("explanation")]).toEqual([null, null]);
});

test("while the round is not stated no row is known; rows below are looked up where all three lists are there", () => {
  const { guide, restRule, isLocked, legend } = scoreGuide(province.workbook, null);
  expect([isLocked, legend]).toEqual([false, ""]);
  expect(guide([row("C1-01", "T3")])[0]?.ruleOf("points", area)).toBeNull();
  expect(restRule("points", area)?.strictness).toBe("warning");
  expect(restRule("explanation", area)).toBeNull();
  for (const name of ["Điểm chấm", "Danh sách", "Thang điểm"]) {
    const without = { ...province.workbook, sheets: province.workbook.sheets.filter((sheet) => sheet.name !== name) };
    expect(scoreGuide(without, null).restRule("points", area)).toBeNull();
  }
});
