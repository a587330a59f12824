import { contactKey, emailsIn, phonesIn } from "../../../src/workbook/text/contact-texts";
import { isName, namePlaces } from "../../../src/workbook/text/whole-names";

const found = (text: string, name: string): readonly (readonly [string, boolean])[] =>
  namePlaces(text, name).map(({ from, to, isWhole }) => [text.slice(from, to), isWhole] as const);

test.each([
  ["Nguyễn Văn An", true],
  ["nguyễn  văn\u00A0AN", true],
  ["Nguyễn Văn An".normalize("NFD"), true],
  ["Ông Nguyễn Văn An, Phó phòng", true],
  ["ông Nguyễn Văn An xác nhận", true],
  ["Người lập: Nguyễn Văn An.", true],
  ["Nguyễn Văn An\nTrần Thị Bình", true],
  ["Nguyễn Văn An Bình", false],
] as const)("a name is found whatever its case, spaces and Unicode form: %s", (text, whole) => {
  expect(found(text, "Nguyễn Văn An").map(([, isWhole]) => isWhole)).toEqual([whole]);
});

test.each(["Nguyễn Văn Anh", "Nguyễn Văn", "Nguyễn-Văn-An", "Nguyễn Văn, An", ""])(
  "no other text is it: %j",
  (text) => {
    expect(found(text, "Nguyễn Văn An")).toEqual([]);
  },
);

test("a short name isn't found in a longer word, and is known as a part of a longer name", () => {
  expect(found("Anh Bình và bà An", "An")).toEqual([["An", true]]);
  expect(found("Nguyễn Văn An", "An")).toEqual([["An", false]]);
  expect(found("Y Moan Êban; H'Hen Niê", "H'Hen Niê")).toEqual([["H'Hen Niê", true]]);
  expect(found("H, Hen Niê", "H'Hen Niê")).toEqual([]);
  expect(found("Hoà Thị Thuỷ", "Hòa Thị Thủy")).toEqual([["Hoà Thị Thuỷ", true]]);
  expect(namePlaces("Nguyễn Văn An", " ")).toEqual([]);
});

test("a text is a name when nothing else is in it", () => {
  expect(isName(" nguyễn văn an ", "Nguyễn Văn An")).toBe(true);
  expect(isName("Nguyễn Văn An (PCT)", "Nguyễn Văn An")).toBe(false);
});

test("numbers and addresses are found in texts, days and numbers of documents are not", () => {
  expect(phonesIn("gọi 0912 345 678 hoặc (024) 3825.1234, +84 912345678")).toEqual([
    "0912 345 678",
    "(024) 3825.1234",
    "+84 912345678",
  ]);
  expect(phonesIn("01.02.2020 10 giờ; 0123/BC-UBND ngày 05-06-2020; 0,912345678; 2020")).toEqual([]);
  expect(emailsIn("Gửi an.nv@bacninh.gov.vn; không có @.")).toEqual(["an.nv@bacninh.gov.vn"]);
  expect(contactKey("+84 912.345.678")).toBe(contactKey("0912345678"));
  expect(contactKey(" AN@x.vn")).toBe("an@x.vn");
});
