import { outputSheets } from "../../src/forms/output/output-sheets";
import { vi } from "../../src/text/vi";
import { workbooks } from "./round";

/** What belongs to the command line and to the program, and means nothing to an official who reads the paper. */
const option = /(?:^|[\s("])--[a-z]/u;
const code = /(?:^|[\s("])[a-z]+(?:-[a-z]+)+(?![\w.])/u;

const printed = workbooks.flatMap(([, { sheets }]) =>
  sheets
    .filter(({ name }) => outputSheets.includes(name))
    .flatMap(({ name, rows, print }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value }]) =>
          typeof value === "string" && row <= (print.area?.bottom ?? row) && column <= (print.area?.right ?? column)
            ? [`${name}: ${value}`]
            : [],
        ),
      ),
    ),
);

test("no printed sheet of a round names an option or a code of the program", () => {
  expect(printed.length).toBeGreaterThan(500);
  expect(printed.filter((text) => option.test(text) || code.test(text))).toEqual([]);
});

test("nor does what to do about any issue", () => {
  const remedies = Object.entries(vi.remedies).filter(([, text]) => option.test(text) || code.test(text));
  expect(remedies).toEqual([]);
  expect(["dùng --received", "lỗi not-a-number"].map((text) => option.test(text) || code.test(text))).toEqual([
    true,
    true,
  ]);
  expect(code.test("C01/C01-01.xlsx")).toBe(false);
});
