import fc from "fast-check";
import { formatDate } from "../../src/text/dates";
import { formatNumber, formatShort } from "../../src/text/numbers";

describe("formatNumber", () => {
  test.each([
    [1234.5, null, "1.234,5", "1,234.5"],
    [1234567, null, "1.234.567", "1,234,567"],
    [0, null, "0", "0"],
    [0, 2, "0,00", "0.00"],
    [-1234.5, 2, "-1.234,50", "-1,234.50"],
    [1.005, 2, "1,01", "1.01"],
    [-1.005, 2, "-1,01", "-1.01"],
    [0.125, 2, "0,13", "0.13"],
    [99.995, 2, "100,00", "100.00"],
    [-0.004, 2, "0,00", "0.00"],
    [999.5, 0, "1.000", "1,000"],
    [0.5, 0, "1", "1"],
    [1.5e-7, null, "0,00000015", "0.00000015"],
    [1.5e-7, 2, "0,00", "0.00"],
    [1e21, null, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
    [123456789012345.67, 1, "123.456.789.012.345,7", "123,456,789,012,345.7"],
  ])("%p with %p decimals", (value, decimals, vietnamese, english) => {
    expect(formatNumber(value, decimals, "vi")).toBe(vietnamese);
    expect(formatNumber(value, decimals, "en")).toBe(english);
  });

  test("keeps every digit: what is written reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatNumber(value, null, "en").replaceAll(",", ""))).toBe(value === 0 ? 0 : value);
        expect(Number(formatNumber(value, null, "vi").replaceAll(".", "").replace(",", "."))).toBe(
          value === 0 ? 0 : value,
        );
      }),
    );
  });

  test("fixed decimals always give that many places and stay within half of the last one", () => {
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 4 }), (value, decimals) => {
        const written = formatNumber(value, decimals, "vi");
        expect(written).toMatch(new RegExp(`^-?\\d{1,3}(\\.\\d{3})*,\\d{${decimals}}$`, "u"));
        const read = Number(written.replaceAll(".", "").replace(",", "."));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

test.each([
  [96, "96"],
  [96.5, "96,5"],
  [200 / 3, "66,67"],
  [99.999, "100"],
  [1000, "1.000"],
  [1200.1, "1.200,1"],
])("at most two decimals of %p", (value, expected) => {
  expect(formatShort(value, 2, "vi")).toBe(expected);
});

test("dates are shown as day/month/year, and what is no date stays as it is", () => {
  expect(formatDate("2020-07-10")).toBe("10/07/2020");
  expect(formatDate("chưa rõ")).toBe("chưa rõ");
});
