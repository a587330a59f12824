import { formatOf, inputOf, typingFormat } from "../../../../src/hosts/excel/writing/cell-input";
import type { CellValue } from "../../../../src/workbook/cell";
import { draftCell, plainStyle, textStyle } from "../../../support/drafts";

const inGeneral = (value: CellValue) => inputOf(draftCell(value));
const inText = (value: CellValue) => {
  const cell = draftCell(value, { style: textStyle });
  return [typingFormat(cell), inputOf(cell), formatOf(cell)];
};

test("text goes behind an apostrophe, whatever it looks like", () => {
  expect(["=1+1", "-5", "+84", "@x", "01/02", "#N/A", "12", "TRUE", "'đã", "abc", ""].map(inGeneral)).toEqual([
    "'=1+1",
    "'-5",
    "'+84",
    "'@x",
    "'01/02",
    "'#N/A",
    "'12",
    "'TRUE",
    "''đã",
    "'abc",
    "'",
  ]);
});

test("numbers, booleans and blanks are given as they are, errors as Excel spells them", () => {
  expect([1.5, 0, 1e21, true, false, null].map(inGeneral)).toEqual([1.5, 0, 1e21, true, false, null]);
  expect([{ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#SPILL!" }, { error: "Err:508" }].map(inGeneral)).toEqual([
    "#N/A",
    "#DIV/0!",
    "#VALUE!",
    "#VALUE!",
  ]);
});

test("a number that is none is a bug", () => {
  expect(() => inGeneral(NaN)).toThrow("NaN");
  expect(() => inGeneral(Infinity)).toThrow("Infinity");
});

test("a formula is the formula, whatever value it had", () => {
  expect(inputOf(draftCell("=x", { formula: 'A1&"x"' }))).toBe('=A1&"x"');
  expect(inputOf(draftCell({ error: "#DIV/0!" }, { formula: "1/0" }))).toBe("=1/0");
});

test("dates are serials with a format of dates; a day that Excel does not know stays text", () => {
  const date = (text: string, numberFormat = "General") =>
    draftCell({ date: text }, { style: { ...plainStyle, numberFormat } });
  expect([inputOf(date("2020-07-15")), formatOf(date("2020-07-15"))]).toEqual([44027, "dd/mm/yyyy"]);
  expect([inputOf(date("2020-07-15T12:00:00")), formatOf(date("2020-07-15T12:00:00"))]).toEqual([
    44027.5,
    "dd/mm/yyyy hh:mm",
  ]);
  expect(formatOf(date("2020-07-15", "yyyy-mm-dd"))).toBe("yyyy-mm-dd");
  expect(inputOf(date("1899-05-01"))).toBe("'1899-05-01");
});

test("in a text cell text is written as it is, and all else before the cell becomes one", () => {
  expect(inText("=1+1")).toEqual(["@", "=1+1", "@"]);
  expect(inText("001")).toEqual(["@", "001", "@"]);
  expect(inText(null)).toEqual(["@", null, "@"]);
  expect(inText(5)).toEqual(["General", 5, "@"]);
  expect(inText({ error: "#N/A" })).toEqual(["General", "#N/A", "@"]);
  expect(inText("'tên'")).toEqual(["General", "''tên'", "@"]);
  const formula = draftCell(null, { formula: "A1", style: textStyle });
  expect([typingFormat(formula), inputOf(formula)]).toEqual(["General", "=A1"]);
});

test("the longest text has no room for an apostrophe and is written in a text cell", () => {
  const longest = `- ${"ă".repeat(32_765)}`;
  const cell = draftCell(longest);
  expect([typingFormat(cell), inputOf(cell), formatOf(cell)]).toEqual(["@", longest, "General"]);
});
