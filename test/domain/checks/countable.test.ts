import { isCounted, isCountedIndicator, isCountedMeasure } from "../../../src/domain/checks/plausibility/countable";
import { isMoney, isPercent, measureOff } from "../../../src/domain/checks/plausibility/figure-line";
import { indicator } from "../round-samples";

test.each([
  ["người", true],
  ["Người/năm", true],
  ["hộ gia đình", true],
  ["lượt, đợt", true],
  ["hộc", false],
  ["ha", false],
  ["tỷ đồng", false],
  ["%", false],
  [null, false],
])("of the measure %p half a one can't be: %p", (measure, counted) => {
  expect(isCountedMeasure(measure)).toBe(counted);
});

test.each([
  ["vụ việc, no decimals", { measure: "vụ việc", decimals: 0 }, true],
  ["a thing nobody listed, no decimals", { measure: "rọ", decimals: 0 }, true],
  ["one decimal asked for", { measure: "người", decimals: 1 }, false],
  ["no measure", { measure: null, decimals: 0 }, false],
  ["land", { measure: "Ha", decimals: 0 }, false],
  ["money", { measure: "triệu đồng", decimals: 0 }, false],
  ["percent", { measure: "% so với năm trước", decimals: 0 }, false],
  ["an answer in words", { measure: "người", decimals: 0, evaluation: "pass-fail" }, false],
] as const)("an indicator is counted in whole numbers: %s", (_, changes, counted) => {
  expect(isCountedIndicator(indicator("KT01", changes))).toBe(counted);
});

test.each([
  ["Số mô hình mới", null, "number", true],
  ["Tổng số lượng hồ sơ", null, "number", true],
  ["Tổng số tiền", null, "number", false],
  ["Mô hình mới", null, "number", false],
  ["Kinh phí", "mô hình", "number", true],
  ["Số mô hình mới", "triệu đồng", "number", false],
  ["Số mô hình mới", null, "text", false],
] as const)("a content item %s (%p, %s) is counted: %p", (name, measure, type, counted) => {
  expect(isCounted({ name, measure, type })).toBe(counted);
});

test.each([
  ["%", true],
  ["% dân số", true],
  ["Phần trăm", true],
  ["%o", false],
  ["điểm %", false],
  [null, false],
])("%p is percent: %p", (measure, percent) => {
  expect(isPercent(measure)).toBe(percent);
});

test("a figure a thousand times too large was typed in the next smaller measure of money, where there is one", () => {
  expect(["tỷ đồng", "Tr.đ", "1.000 đồng"].map((measure) => measureOff(measure, 3))).toEqual([
    "triệu đồng",
    "nghìn đồng",
    "đồng",
  ]);
  expect(measureOff("triệu đồng", -3)).toBe("tỷ đồng");
  expect([measureOff("tỷ đồng", -3), measureOff("đồng", 3), measureOff("ha", 3), measureOff(null, 3)]).toEqual(
    Array(4).fill(null),
  );
  expect([isMoney("vnđ"), isMoney("ha"), isMoney(null)]).toEqual([true, false, false]);
});
