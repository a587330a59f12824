import { marksSheet } from "../../../src/contract/sheet-names";
import { identityOf, isMarkedUnitForm, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import type { Workbook } from "../../../src/workbook/sheet";
import { issuedTo, smallProvince } from "../../support/small-province";

const province = smallProvince();
const unit = issuedTo(province, "C1-01");
const cluster = issuedTo(province, "_C1");

const sheetsOf = (workbook: Workbook, ...names: readonly string[]) =>
  workbook.sheets.filter(({ name }) => names.includes(name));

const book = (marksOf: Workbook, ...sheets: readonly Workbook["sheets"][]): Workbook => ({
  ...unit,
  sheets: [...sheets.flat(), ...sheetsOf(marksOf, marksSheet)],
});

const found = (workbook: Workbook) => identityOf(openUnitWorkbook(workbook)).contradictedKind;

const cover = sheetsOf(unit, "Thông tin chung");
const results = sheetsOf(unit, "Kết quả");
const round = sheetsOf(province.workbook, "Kỳ báo cáo");
const nothing = sheetsOf(province.workbook, "Xếp loại");

test("marks and sheets of one kind agree", () => {
  expect([unit, cluster, province.workbook].map(found)).toEqual([null, null, null]);
});

test("a unit's marks on the sheet of the round are a Board's, whatever is called Kết quả there; a unit's cover makes it the unit's", () => {
  expect(found(book(unit, round))).toEqual({ marked: "unit", found: "board" });
  expect(found(book(unit, round, results))).toEqual({ marked: "unit", found: "board" });
  expect(found(book(unit, round, cover))).toBeNull();
  expect(found(book(unit, nothing))).toBeNull();
});

test.each([
  ["board", province.workbook],
  ["cluster", cluster],
] as const)(
  "a %s's marks on a unit's cover or results are a unit's, but not beside the sheet of the round",
  (marked, of) => {
    expect(found(book(of, cover))).toEqual({ marked, found: "unit" });
    expect(found(book(of, results))).toEqual({ marked, found: "unit" });
    expect(found(book(of, nothing))).toBeNull();
    expect(found(book(of, round, cover, results))).toBeNull();
  },
);

test("only a unit's form with a Board's or a cluster's marks is one that is marked wrongly", () => {
  for (const marked of [province.workbook, cluster]) {
    const given = [book(marked, cover), book(marked, results), book(marked, nothing), book(marked, round, cover)];
    expect(given.map(isMarkedUnitForm)).toEqual([true, true, false, false]);
  }
  expect([unit, book(unit, round), book(unit, nothing)].map(isMarkedUnitForm)).toEqual([false, false, false]);
});
