import { withoutTexts } from "../../../src/app/exporting/hidden-texts";

const clean = withoutTexts(
  new Set([
    "Trần Thị Liên",
    "Lan",
    "0912 345 678",
    "+84 (24) 3825-1234",
    "lan@tinh.example",
    "C01/Gửi lại.xlsx",
    "Gửi lại.xlsx",
  ]),
);

test.each([
  ["Liên hệ bà TRẦN THỊ LIÊN.", "Liên hệ bà ….", "in capitals"],
  ["Trần Thị Liên Hoa", "… Hoa", "before another word"],
  ["Trần Thị Liênh", "Trần Thị Liênh", "not as a part of a word"],
  ["Trần Thị Liên".normalize("NFD"), "…", "in the other way of writing accents"],
  ["Lan", "…", "one word that is all of the text"],
  ["Phong Lan nở", "Phong Lan nở", "not one word that may be any word"],
  ["gọi 0912345678, 0912.345.678, +84912345678", "gọi …, …, …", "a phone, however its digits are set"],
  ["024 3825 1234", "…", "a phone by its number in the country"],
  ["5.912.345.678 đồng", "5.912.345.678 đồng", "not the end of another number"],
  ["xem tệp C01/gửi lại.xlsx", "xem tệp …", "a path"],
  ["LAN@tinh.example;x", "…;x", "an address"],
])("%s → %s: %s", (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test("a number or an address in a report is taken out whosever it is; figures, days and papers stay", () => {
  const clean = withoutTexts(new Set());
  expect(clean("+84 204 000 999: liên hệ bộ phận nhân sự; van.phong@tinh.example")).toBe(
    "…: liên hệ bộ phận nhân sự; …",
  );
  for (const text of [
    "Thu 1.234.567.890 đồng",
    "15/07/2020",
    "Quyết định số 1015/QĐ-UBND ngày 10/12/2019",
    "0,0123456789",
    "Công ty Mẫu (MST: 0100109106)",
    "mã số thuế 0100109106, mã số doanh nghiệp là 0312345678",
  ])
    expect(clean(text)).toBe(text);
});

test("a phone beside a tax code is taken out", () => {
  expect(withoutTexts(new Set())("MST 0100109106, điện thoại 0204 000 999")).toBe("MST 0100109106, điện thoại …");
});
