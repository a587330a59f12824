import { writtenNumber } from "../../../src/workbook/text/written-number";

test.each([
  [12.5, "12,5"],
  [-0.5, "−0,5"],
  [0, "0"],
  [1234, "1234"],
])("%p stands as %s", (value, written) => expect(writtenNumber(value)).toBe(written));
