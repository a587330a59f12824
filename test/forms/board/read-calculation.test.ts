import { readBoard } from "../../../src/forms/board/read-board";
import { smallProvince } from "../../support/small-province";

/** The counts B1 and B2, a sum in words, and one calculated indicator with these cells. */
function read(over: string, under = "", more = "") {
  const table = `Mã | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Tử số | Mẫu số | Nhân với | Có chỉ tiêu
    A1 | Thu | tỷ đồng | Càng cao càng tốt | Cộng dồn | | | |
    A4 | Dịch | | Đạt/Chưa đạt | Mức đạt | | | |
    B1 | Số đạt | người | Càng cao càng tốt | Mức đạt | | | |
    B2 | Tổng số | người | Càng cao càng tốt | Mức đạt | | | |
    TL | Tỷ lệ | % | Càng cao càng tốt | Mức đạt | ${over} | ${under} | ${more}
    TK | Tỷ lệ khác | % | Càng cao càng tốt | Mức đạt | B1 | B2 | |`;
  const { board, issues } = readBoard(smallProvince({ "Chỉ tiêu": table }).workbook);
  const told = issues.filter(({ code }) => code === "scale-undefined");
  return {
    indicators: board?.indicators ?? [],
    calculation: board?.indicators.find(({ code }) => code === "TL")?.calculation,
    told: told.map(({ params, place }) => [...Object.values(params), place.sheet, place.cell]),
  };
}

test("terms: codes, weights with point or comma, numbers, signs; 100 where the measure is %", () => {
  expect(read("b1;-0,75*B2;0.5*B1;−16000", "B2").calculation).toEqual({
    over: [
      { weight: 1, code: "B1" },
      { weight: -0.75, code: "B2" },
      { weight: 0.5, code: "B1" },
      { weight: -16000, code: null },
    ],
    under: [{ weight: 1, code: "B2" }],
    factor: 100,
    isSound: true,
  });
  expect(read("B1", "B2", "1000 |").calculation).toMatchObject({ factor: 1000, isSound: true });
});

test("an indicator without both cells is stated by the unit", () => {
  expect(read("").calculation).toBeUndefined();
});

test("what is not defined is refused at its cell, and nobody has a result", () => {
  expect(read("B9").told).toEqual([["Tử số", "B9", "unknown-code", "Chỉ tiêu", "M9"]]);
  expect(read("B1", "TK").told).toEqual([["Mẫu số", "TK", "calculated-of-calculated", "Chỉ tiêu", "N9"]]);
  expect(read("TL").told).toEqual([["Tử số", "TL", "calculated-of-calculated", "Chỉ tiêu", "M9"]]);
  expect(read("A4").told).toEqual([["Tử số", "A4", "in-words", "Chỉ tiêu", "M9"]]);
  expect(read("", "B2").told).toEqual([["Tử số", "", "blank", "Chỉ tiêu", "M9"]]);
  expect(read("2x*B1").calculation?.isSound).toBe(false);
});

test("counts that only sums name owe no target; one that is scored, or is said to have one, does", () => {
  const owed = ({ indicators }: ReturnType<typeof read>): readonly string[] =>
    indicators.filter(({ hasTarget }) => hasTarget !== false).map(({ code }) => code);
  expect(owed(read("B1", "A1"))).toEqual(["A1", "A4", "TL", "TK"]);
  expect(owed(read("B1", "B2", "| Không"))).toEqual(["A1", "A4", "TK"]);
});
