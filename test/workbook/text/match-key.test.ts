import fc from "fast-check";
import { foldText, matchKey } from "../../../src/workbook/text/match-key";

describe("texts an official would call the same", () => {
  test.each([
    ["Hòa", "hoà"],
    ["Ủy ban", "UỶ BAN"],
    ["Thành ủy", "thành uỷ"],
    ["khỏe", "khoẻ"],
    ["thủy lợi", "thuỷ lợi"],
    ["tùy", "tuỳ"],
    ["lũy kế", "luỹ kế"],
    ["hủy", "huỷ"],
    ["tụy", "tuỵ"],
    ["xòe", "xoè"],
    ["họa", "hoạ"],
    ["tõa", "toã"],
    ["qúy", "quý"],
    ["Sở Nội vụ".normalize("NFD"), "Sở Nội vụ"],
    ["\u00D0ơn vị", "Đơn vị"],
    ["\u0189ơn vị", "đơn vị"],
    ["\u00F0ơn vị", "đơn vị"],
    ["Mã\u00A0 đơn\nvị", " Mã đơn vị "],
    ["Mã \u200Bđơn vị\uFEFF", "Mã đơn vị"],
    ["C01–01", "C01-01"],
    ["C01 \u2212 01", "C01-01"],
    ["Cụm / khối", "Cụm/khối"],
    ["Chỉ tiêu đăng ký *", "Chỉ tiêu đăng ký"],
    ["Chỉ tiêu đăng ký (*):", "Chỉ tiêu đăng ký"],
    ["Số ký hiệu :", "Số ký hiệu"],
  ])("%j and %j", (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other));
  });
});

describe("texts that differ", () => {
  test.each([
    ["hoa", "hoà"],
    ["hoà", "hoá"],
    ["toàn", "toán"],
    ["Cụm", "Cúm"],
    ["thuế", "thuê"],
    ["C01", "C1"],
    ["*", ""],
    ["đ", "d"],
  ])("%j and %j", (one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other));
  });
});

test("the tone of a closed syllable is never moved", () => {
  for (const word of ["hoàn", "toán", "khoẻn", "huỳnh", "quý", "khuỷu", "loạt"]) expect(matchKey(word)).toBe(word);
});

test("a star alone is a code, not a mark of a header", () => {
  expect(matchKey(" * ")).toBe("*");
});

test("a key is the key of itself", () => {
  const letters = fc.constantFrom(..."oòóỏõọaàeéuùúyýqhnð *:-–/ \u00A0\u0301".split(""));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      expect(matchKey(matchKey(text))).toBe(matchKey(text));
    }),
  );
});

test("fingerprints see everything but the Unicode form and outer space", () => {
  expect(foldText("  Hòa  bình\u00A0".normalize("NFD"))).toBe("Hòa  bình");
});
