import { choice, date, declarableNumber, figure, number, text, yesNo } from "../../../src/forms/description/field-type";
import type { FieldType } from "../../../src/forms/description/field-type";
import type { FigureRule } from "../../../src/forms/reading/finding";
import { readValue } from "../../../src/forms/reading/read-value";
import type { Cell, CellValue } from "../../../src/workbook/cell";

const cell = (value: CellValue, more: Partial<Cell> = {}): Cell => ({
  value,
  formula: null,
  format: "General",
  ...more,
});

/** State, value and the codes of what was found. */
function read(value: CellValue | Cell | undefined, type: FieldType, rule: Partial<FigureRule> = {}) {
  const given =
    typeof value === "object" && value !== null && "formula" in value
      ? value
      : value === undefined
        ? value
        : cell(value);
  const { entry, findings } = readValue(given, type, {
    label: "Ô",
    cell: "B2",
    figure: { measure: null, reads: "number", ...rule },
  });
  return [entry.state, entry.value, findings.map(({ code }) => code).join(" ")];
}

test.each<[string, CellValue | Cell | undefined, FieldType, unknown[]]>([
  ["no cell", undefined, text, ["blank", null, ""]],
  ["an empty one", null, number(2), ["blank", null, ""]],
  ["spaces alone", "  ", text, ["blank", null, ""]],
  ["a text, without the spaces around it", " Huyện Một ", text, ["text", "Huyện Một", ""]],
  ["a number where a text is asked for", 12.5, text, ["text", "12.5", ""]],
  ["3/5 that became a date", { date: "2020-05-03" }, text, ["text", "03/05/2020", ""]],
  ["a choice, however it is written", "có ", yesNo, ["text", "yes", ""]],
  ["another word", "Rồi", choice({ a: "Đạt" }), ["invalid", null, "not-in-list"]],
  ["a day", { date: "2020-05-03T10:00:00" }, date, ["value", "2020-05-03", ""]],
  ["a day typed as text", "3/5/2020", date, ["value", "2020-05-03", "date-as-text"]],
  ["a day that is none", "31/02/2020", date, ["invalid", null, "not-a-date"]],
  ["a number for a day", 5, date, ["invalid", null, "not-a-date"]],
  ["a number", 5, number(2), ["value", 5, ""]],
  ["no number", "năm", number(2), ["invalid", null, "not-a-number"]],
  ["KAD where it may not be declared", "KAD", number(2), ["invalid", null, "not-a-number"]],
  ["KAD where it may", "không áp dụng", declarableNumber(2), ["not-applicable", null, ""]],
  ["a number where KAD may be", 5, declarableNumber(2), ["value", 5, ""]],
  ["KG", "kg", figure, ["not-assigned", null, ""]],
  ["a calculated entry", cell(7, { formula: "A1*2" }), number(2), ["value", 7, "formula-in-entry"]],
  [
    "one that nobody calculated",
    cell(null, { formula: "A1*2" }),
    number(2),
    ["invalid", null, "formula-not-calculated"],
  ],
  ["letters lost on the way", "C?NG HOÀ", text, ["text", "C?NG HOÀ", "letters-lost"]],
])("%s", (_, value, type, expected) => {
  expect(read(value, type)).toEqual(expected);
});

test.each<[string, CellValue, Partial<FigureRule>, unknown[]]>([
  ["words where words are asked for", "Đạt", { reads: "words" }, ["text", "Đạt", ""]],
  ["a number where words are asked for", 5, { reads: "words" }, ["value", 5, ""]],
  ["a number out of all sense", 1e300, { reads: "words" }, ["invalid", null, "number-out-of-sense"]],
  ["words where a number is asked for", "Đạt", { reads: "number" }, ["invalid", null, "not-a-number"]],
  ["a day", { date: "2020-05-03" }, { reads: "date" }, ["value", "2020-05-03", ""]],
  ["yes, in the sheet's own word", "có", { reads: "yes-no" }, ["text", "Có", ""]],
  ["neither yes nor no", "chắc", { reads: "yes-no" }, ["invalid", null, "not-in-list"]],
  ["95% in a row of percent", "95%", { measure: "%" }, ["value", 95, "number-as-text"]],
  ["95% in another row", "95%", { measure: "ha" }, ["invalid", null, "measure-mismatch"]],
])("a figure: %s", (_, value, rule, expected) => {
  expect(read(value, figure, rule)).toEqual(expected);
});

test("what was read of an old encoding keeps what was typed, and says so; if letters are lost, that", () => {
  const legacy = (lossy: boolean) =>
    readValue(
      cell("Đường", { legacy: { typed: "§­êng", encoding: "tcvn3", lossy }, legacyFont: ".VnTime" } as Partial<Cell>),
      text,
      {
        label: "Ô",
        cell: "B2",
        figure: { measure: null, reads: "words" },
      },
    );
  expect(legacy(false)).toMatchObject({
    entry: { value: "Đường", raw: "§­êng" },
    findings: [{ code: "legacy-font-text", params: { encoding: "TCVN3", font: ".VnTime" } }],
  });
  expect(legacy(true).findings.map(({ code }) => code)).toEqual(["letters-lost"]);
});
