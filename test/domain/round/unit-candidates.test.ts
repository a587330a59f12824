import { unitCandidates } from "../../../src/domain/round/unit-names";
import { findUnits } from "../../../src/app/find-units";

const unit = (code: string, name: string, ...aliases: readonly string[]) => ({ code, name, aliases });
const units = [
  unit("K03-01", "Sở Nội vụ"),
  unit("K03-02", "Sở Tài chính"),
  unit("K03-03", "Sở Giáo dục và Đào tạo"),
  unit("C01-01", "UBND huyện Lục Nam"),
  unit("C01-02", "UBND huyện Lục Ngạn"),
  unit("C02-01", "Ủy ban nhân dân thành phố Bắc Giang", "TP Bắc Giang"),
];
const likeliest = (...texts: readonly string[]) => unitCandidates(texts, units)[0]?.unit ?? null;

test.each([
  ["So Noi vu - bao cao 6 thang.xlsx", "K03-01"],
  ["BÁO CÁO SỞ TÀI CHÍNH 2020.xlsx", "K03-02"],
  ["bc_SGD&ĐT.xlsx", null],
  ["Sở GD&ĐT.xlsx", "K03-03"],
  ["ubnd huyen luc ngan", "C01-02"],
  ["UBND TP Bắc Giang (lần 2).xlsx", "C02-01"],
  ["bao-cao-SNV.xlsx", "K03-01"],
  ["K03-02_bao cao.xlsx", "K03-02"],
  ["K03-021.xlsx", null],
  ["báo cáo sơ kết.xlsx", null],
])("%s is most like %s", (text, expected) => {
  expect(likeliest(text)).toBe(expected);
});

test("a code says more than a name; units that are alike stand in roster order", () => {
  expect(likeliest("Sở Nội vụ", "C01-01")).toBe("K03-01");
  expect(unitCandidates(["Sở Nội vụ", "C01-01"], units).map(({ unit: code, likeness }) => [code, likeness])).toEqual([
    ["K03-01", 1],
    ["C01-01", 1],
  ]);
});

test("a search finds by beginnings of words, marks and case aside", () => {
  expect(findUnits("so tai", units).map(({ code }) => code)).toEqual(["K03-02"]);
  expect(findUnits("luc", units).map(({ code }) => code)).toEqual(["C01-01", "C01-02"]);
  expect(findUnits("", units)).toHaveLength(units.length);
  expect(findUnits("bộ", units)).toEqual([]);
});
