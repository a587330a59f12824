import { shownText, typedValue } from "./shown-text";

test.each([
  [1234.5, "General", "1234,5"],
  [1234.5, "#,##0.00", "1.234,50"],
  [1234.5, "#,##0.##", "1.234,5"],
  [0.955, "0.0%", "95,5%"],
  [96, '0"%"', "96%"],
  [-5, '#,##0;"−"#,##0', "−5"],
  [0, '0;-0;"–"', "–"],
  ["=1+1", "@", "=1+1"],
  [null, "0", ""],
  [true, "General", "TRUE"],
  [{ date: "2020-07-05" }, "d/m/yyyy", "5/7/2020"],
  [{ date: "2020-07-05T13:30:00" }, "dd/mm/yyyy hh:mm", "05/07/2020 13:30"],
  [44027, "dd/mm/yyyy", "15/07/2020"],
  [{ error: "#N/A" }, "General", "#N/A"],
] as const)("%p in the format %s is shown as %s", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test.each([
  ["1.234,5", 1234.5],
  ["-12", -12],
  ["15/7/2020", 44027],
  ["31/2/2020", "31/2/2020"],
  ["", null],
  ["true", true],
  ["K03-01", "K03-01"],
] as const)("%s typed is %p", (text, value) => {
  expect(typedValue(text)).toBe(value);
});
