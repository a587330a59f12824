import { numberKind } from "../../src/workbook/serial-date";

it.each([
  ["General", "number"],
  ["0.00E+00", "number"],
  ["#,##0.00", "number"],
  ["@", "number"],
  ["[Red]0.00", "number"],
  ["[$đ-42A]#,##0", "number"],
  ['#,##0 "đồng/ngày"', "number"],
  ["#,##0\\ \\d", "number"],
  ['0 "giờ";dd/mm/yyyy', "number"],
  ["_(* #,##0_);_(@_)", "number"],
  ['"chưa đóng', "number"],
  ["", "number"],
  ["dd/mm/yyyy", "date"],
  ["DD/MM/YYYY", "date"],
  ["[$-42A]dd/mm/yyyy;@", "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ['"Ngày" dd "tháng" mm', "date"],
  ["mmm", "date"],
  ["mm", "date"],
  ["yyyy", "date"],
  ["m/d/yyyy h:mm", "date"],
  ["h:mm", "time"],
  ["[h]:mm:ss", "time"],
  ["[mm]", "time"],
  ["mm:ss.0", "time"],
  ["h:mm AM/PM", "time"],
  ["[$-F400]h:mm:ss\\ AM/PM", "time"],
])("%s is a %s", (code, kind) => {
  expect(numberKind(code)).toBe(kind);
});
