import { asError, liveCell, mayBeError, rememberedKinds } from "../../../../src/hosts/excel/reading/live-cell";

const cell = (value: unknown, formula: unknown = value, format: unknown = "General") =>
  liveCell({ value, formula, format }, rememberedKinds());

test.each([
  ["an empty cell", "", "", null],
  [
    "a formula with an empty result",
    "",
    '=IF(A1=0,"",A1)',
    { value: "", formula: 'IF(A1=0,"",A1)', format: "General" },
  ],
  ["a number", 1.5, 1.5, { value: 1.5, formula: null, format: "General" }],
  ["a zero", 0, 0, { value: 0, formula: null, format: "General" }],
  ["a boolean", false, false, { value: false, formula: null, format: "General" }],
  ["a formula", 3, "=C2*2", { value: 3, formula: "C2*2", format: "General" }],
  ["text that looks like a formula", "=1+1", "=1+1", { value: "=1+1", formula: null, format: "General" }],
  ["a formula with blanks around it", 2, "= 1+1 ", { value: 2, formula: "1+1", format: "General" }],
])("%s", (_, value, formula, expected) => {
  expect(cell(value, formula)).toEqual(expected);
});

test("a number is a date where its format is one, and stays a number where it is a time or out of the calendar", () => {
  expect(cell(44022, 44022, "dd/mm/yyyy")?.value).toEqual({ date: "2020-07-10" });
  expect(cell(44022.5625, 44022.5625, "dd/mm/yyyy hh:mm")?.value).toEqual({ date: "2020-07-10T13:30:00" });
  expect(cell(1, 1, "dd/mm/yyyy")?.value).toEqual({ date: "1900-01-01" });
  expect(cell(1.5, 1.5, "[h]:mm")?.value).toBe(1.5);
  expect(cell(1e12, 1e12, "dd/mm/yyyy")?.value).toBe(1e12);
  expect(cell("10/07/2020", "10/07/2020", "dd/mm/yyyy")?.value).toBe("10/07/2020");
});

test("a sheet read for its values alone has neither formulas nor formats", () => {
  expect(liveCell({ value: "=1+1", formula: null, format: null }, rememberedKinds())).toEqual({
    value: "=1+1",
    formula: null,
    format: "General",
  });
  expect(liveCell({ value: 44022, formula: null, format: null }, rememberedKinds())?.value).toBe(44022);
});

test("only what Excel calls an error becomes one", () => {
  const text = cell("#N/A");
  const number = cell(1);
  if (text === null || number === null) throw new Error("These cells are not empty.");
  expect([mayBeError(text), mayBeError(number)]).toEqual([true, false]);
  expect(text.value).toBe("#N/A");
  expect(asError(text).value).toEqual({ error: "#N/A" });
  expect(asError(number)).toBe(number);
});
