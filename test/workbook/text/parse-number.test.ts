import fc from "fast-check";
import { isPercentMeasure } from "../../../src/workbook/text/match-key";
import { parseNumber, scalePercent } from "../../../src/workbook/text/parse-number";

type Row = readonly [text: string, measure: string | null, value: number, ...warnings: string[]];

const plain = "number-as-text";
const ambiguous = "number-ambiguous";
const foreign = "number-foreign-style";
const converted = "money-converted";

describe("numbers", () => {
  const rows: readonly Row[] = [
    ["12", null, 12, plain],
    ["0", null, 0, plain],
    ["-0", null, 0, plain],
    ["007", null, 7, plain],
    ["1.234,5", null, 1234.5, plain],
    ["1.234.567", null, 1234567, plain],
    ["1.234.567,89", null, 1234567.89, plain],
    ["1.234,567", null, 1234.567, plain],
    ["1,5", null, 1.5, plain],
    ["1234,567", null, 1234.567, plain],
    ["0,125", null, 0.125, plain],
    ["0,5", null, 0.5, plain],
    ["0.125", null, 0.125, foreign],
    ["1.5", null, 1.5, foreign],
    ["0.25", null, 0.25, foreign],
    ["12.3456", null, 12.3456, foreign],
    ["1,234,567", null, 1234567, foreign],
    ["1,234.5", null, 1234.5, foreign],
    ["1,234.567", null, 1234.567, foreign],
    ["1,234,567.8", null, 1234567.8, foreign],
    ["1.234", null, 1234, ambiguous],
    ["123.456", null, 123456, ambiguous],
    ["1,234", null, 1.234, ambiguous],
    ["1234.567", null, 1234.567, ambiguous],
    ["1 234.567", null, 1234.567, ambiguous],
    ["1 234 567", null, 1234567, plain],
    ["1\u00A0234\u00A0567,5", null, 1234567.5, plain],
    ["1\u202F234.5", null, 1234.5, foreign],
    ["+5", null, 5, plain],
    ["-1,5", null, -1.5, plain],
    ["\u22121.234,5", null, -1234.5, plain],
    ["  7 \u00A0", null, 7, plain],
    ["35 người", "Người", 35, plain],
    ["1.234,5 TỶ ĐỒNG", "tỷ đồng", 1234.5, plain],
    ["12 hòa giải", "hoà giải", 12, plain],
    ["95%", "%", 95, plain],
    ["95,5 %", "%", 95.5, plain],
    ["95%", "% so với kế hoạch", 95, plain],
    ["3/20", "hạng", 3, plain],
    ["20 / 20", "Hạng", 20, plain],
    ["3", "hạng", 3, plain],
    ["35 tỷ", "tỷ đồng", 35, plain],
    ["35 tỉ", "Tỷ đồng", 35, plain],
    ["1.500 triệu đồng", "tỷ đồng", 1.5, ambiguous, converted],
    ["2,5 tỷ", "triệu đồng", 2500, converted],
    ["2.5 tỷ đồng", "triệu đồng", 2500, converted, foreign],
    ["69060 nghìn đồng", "tỷ đồng", 0.06906, converted],
    ["12 ngàn", "đồng", 12000, converted],
    ["1,1 triệu", "1.000 đồng", 1100, converted],
    ["7đ", "triệu đồng", 0.000007, converted],
    ["1,005 tỷ", "đồng", 1005000000, ambiguous, converted],
  ];
  for (const [text, measure, value, ...warnings] of rows) {
    test(`${JSON.stringify(text)} where ${measure} is asked for`, () => {
      expect(parseNumber(text, measure)).toEqual({ ok: true, value, warnings });
    });
  }
});

describe("no numbers", () => {
  test.each([
    ["", null, "not-a-number"],
    ["đang thực hiện", null, "not-a-number"],
    ["khoảng 12", null, "not-a-number"],
    ["12-15", null, "not-a-number"],
    ["- 5", null, "not-a-number"],
    ["--5", null, "not-a-number"],
    ["(5)", null, "not-a-number"],
    [",5", null, "not-a-number"],
    ["5,", null, "not-a-number"],
    ["1.23.456", null, "not-a-number"],
    ["1.234.56", null, "not-a-number"],
    ["1,234,56", null, "not-a-number"],
    ["0.123.456", null, "not-a-number"],
    ["1.234,567,8", null, "not-a-number"],
    ["1 23", null, "not-a-number"],
    ["12 345 6", null, "not-a-number"],
    ["1,5 2", null, "not-a-number"],
    ["1e5", null, "not-a-number"],
    ["Infinity", null, "not-a-number"],
    ["1 tỷ 500 triệu", "tỷ đồng", "not-a-number"],
    ["12 xã", "thôn", "not-a-number"],
    ["3/20", "người", "not-a-number"],
    ["3/20", null, "not-a-number"],
    ["25/20", "hạng", "not-a-number"],
    ["12345678901234567", null, "not-a-number"],
    ["0,12345678901234567890", null, "not-a-number"],
    ["9".repeat(400), null, "not-a-number"],
    ["95%", "người", "measure-mismatch"],
    ["95%", null, "measure-mismatch"],
    ["35 tỷ đồng", "%", "measure-mismatch"],
    ["35 triệu", null, "measure-mismatch"],
    ["35 tỷ", "triệu USD", "measure-mismatch"],
  ] as const)("%j where %j is asked for", (text, measure, reason) => {
    expect(parseNumber(text, measure)).toEqual({ ok: false, reason });
  });
});

const integer = fc.integer({ min: -999_999_999, max: 999_999_999 });

test("a number written the Vietnamese way comes back as it was", () => {
  const formatter = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(integer, fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const value = Number(`${whole}.${String(hundredths).padStart(2, "0")}`);
      const read = parseNumber(formatter.format(value), null);
      expect(read).toMatchObject({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});

test("money changes by powers of ten only and comes back exactly", () => {
  fc.assert(
    fc.property(integer, fc.integer({ min: 0, max: 99_999 }), (whole, fraction) => {
      const decimals = String(fraction).padStart(5, "0");
      const billions = parseNumber(`${whole},${decimals} tỷ đồng`, "triệu đồng");
      const digits = `${whole}${decimals}`;
      expect(billions).toMatchObject({ ok: true, value: Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`) });
    }),
  );
});

test("reading never throws, and never gives a number that isn't finite", () => {
  const character = fc.constantFrom(..."0123456789.,-+\u2212 \u00A0%/tỷđồnge".split(""));
  fc.assert(
    fc.property(fc.string({ unit: character }), fc.constantFrom(null, "%", "hạng", "tỷ đồng"), (text, measure) => {
      const read = parseNumber(text, measure);
      expect(read.ok ? Number.isFinite(read.value) && read.warnings.length > 0 : read.reason.length > 0).toBe(true);
    }),
  );
});

test("percent cells are scaled on decimal digits", () => {
  expect([0.95, 0.07, 1.1, 0.575, 0, -0.29, 1e-7].map(scalePercent)).toEqual([95, 7, 110, 57.5, 0, -29, 0.00001]);
});

test("which measures are percent", () => {
  expect(["%", " % ", "% kế hoạch", "Phần trăm", "tỷ đồng", "điểm %", null].map(isPercentMeasure)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each(["100\n200", "100\t200", "1.000\r\n2", "12,\n5"])("two lines or two cells are no one number: %j", (text) => {
  expect(parseNumber(text, null)).toEqual({ ok: false, reason: "not-a-number" });
  expect(parseNumber("1 200", null)).toMatchObject({ ok: true, value: 1200 });
  expect(parseNumber("100\n%", "%")).toMatchObject({ ok: true, value: 100 });
});
