import { fromTcvn3, fromVni } from "../../../src/workbook/text/legacy-encoding";
import { encodingOfFont } from "../../../src/workbook/text/may-be-legacy";
import { isSyllable } from "../../../src/workbook/text/vietnamese-words";
import { hasLostLetters, readLegacy } from "../../../src/workbook/text/read-legacy";

const vowels = "aăâeêioôơuưy";
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const small = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC"))).concat("đ");

/**
 * TCVN 6909 calls it VN3: the codes of the small letters, row by row as the font tables print them (vowel: none, grave,
 * acute, tilde, hook, dot).
 */
const tcvn3Codes: Readonly<Record<string, string>> = {
  a: "61 B5 B8 B7 B6 B9",
  ă: "A8 BB BE BD BC C6",
  â: "A9 C7 CA C9 C8 CB",
  e: "65 CC D0 CF CE D1",
  ê: "AA D2 D5 D4 D3 D6",
  i: "69 D7 DD DC D8 DE",
  o: "6F DF E3 E2 E1 E4",
  ô: "AB E5 E8 E7 E6 E9",
  ơ: "AC EA ED EC EB EE",
  u: "75 EF F3 F2 F1 F4",
  ư: "AD F5 F8 F7 F6 F9",
  y: "79 FA FD FC FB FE",
};

function toTcvn3(text: string): string {
  const codes = new Map(
    Object.entries(tcvn3Codes).flatMap(([vowel, row]) =>
      row
        .split(" ")
        .map(
          (code, index) =>
            [(vowel + (tones[index] ?? "")).normalize("NFC"), String.fromCharCode(parseInt(code, 16))] as const,
        ),
    ),
  );
  const capitals = new Map([..."ĂÂÊÔƠƯĐ"].map((letter, index) => [letter, String.fromCharCode(0xa1 + index)] as const));
  return [...text.normalize("NFC")]
    .map((letter) => (letter === "đ" ? "®" : (codes.get(letter) ?? capitals.get(letter) ?? letter)))
    .join("");
}

const vniTones = ["", "ø", "ù", "õ", "û", "ï"];
const vniMarked: Readonly<Record<string, readonly string[]>> = {
  â: ["aâ", "aà", "aá", "aã", "aå", "aä"],
  ă: ["aê", "aè", "aé", "aü", "aú", "aë"],
  ê: ["eâ", "eà", "eá", "eã", "eå", "eä"],
  ô: ["oâ", "oà", "oá", "oã", "oå", "oä"],
  i: ["i", "ì", "í", "ó", "æ", "ò"],
  ơ: vniTones.map((tone) => `ô${tone}`),
  ư: vniTones.map((tone) => `ö${tone}`),
  y: ["y", "yø", "yù", "yõ", "yû", "î"],
};

function toVni(text: string): string {
  const letters = new Map(
    [...vowels].flatMap((vowel) =>
      tones.map(
        (tone, index) =>
          [(vowel + tone).normalize("NFC"), vniMarked[vowel]?.[index] ?? vowel + (vniTones[index] ?? "")] as const,
      ),
    ),
  );
  return [...text.normalize("NFC")]
    .map((letter) => {
      const low = letter.toLowerCase();
      const vni = low === "đ" ? "ñ" : (letters.get(low) ?? low);
      return letter === low ? vni : vni.toUpperCase();
    })
    .join("");
}

test.each(small)("%s through both encodings and back", (letter) => {
  expect(fromTcvn3(toTcvn3(letter))).toBe(letter);
  expect(fromVni(toVni(letter))).toBe(letter);
  expect(fromVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase());
  for (const before of ["t", "ngh"])
    for (const after of ["", "n", "i", "u", "c"])
      expect(fromVni(toVni(before + letter + after))).toBe(before + letter + after);
});

test("capitals that TCVN3 has codes for", () => {
  expect(fromTcvn3(toTcvn3("Đắk Lắk, Ô, Ơ, Ă, Â, Ê, Ư"))).toBe("Đắk Lắk, Ô, Ơ, Ă, Â, Ê, Ư");
});

test.each([
  ["bé kÕ ho¹ch vµ ®Çu t\u00AD", ".VnTime", "bộ kế hoạch và đầu tư"],
  ["ph\u00AD¬ng ph¸p", ".VnArial", "phương pháp"],
  ["uû ban nh©n d©n tØnh b¾c giang", ".VnTimeH", "UỶ BAN NHÂN DÂN TỈNH BẮC GIANG"],
  ["§¹t", ".VnTime", "Đạt"],
  ["Naêm 2020, öôùc ñaït", "VNI-Times", "Năm 2020, ước đạt"],
  ["UÛy ban nhaân daân TÆNH", "VNI-Helve", "Ủy ban nhân dân TỈNH"],
])("%s in %s", (text, font, read) => {
  expect(readLegacy(text, { font, overlaid: false })).toMatchObject({ text: read, lossy: false });
});

test("without its font a text is known by its letters, where it makes Vietnamese one way only", () => {
  const alone = { font: null, overlaid: false };
  expect(readLegacy("bé kÕ ho¹ch vµ ®Çu t\u00AD", alone)).toMatchObject({
    text: "bộ kế hoạch và đầu tư",
    encoding: "tcvn3",
  });
  expect(readLegacy("Hoaøn thaønh nhieäm vuï", alone)).toMatchObject({ text: "Hoàn thành nhiệm vụ", encoding: "vni" });
});

test.each([
  "đã đạt",
  "Báo cáo",
  "Có",
  "Hoàn thành tốt nhiệm vụ",
  "xã",
  "Tổ chức hội nghị",
  "Café Müller GmbH",
  "São Tomé",
  "50 µm",
  "25 °C",
  "12,5 m²",
  "© 2020 «ABC»",
  "số 12·NQ",
  "1.234",
  "UBND",
  "Sở Nội vụ".normalize("NFD"),
])("%s is left as it is", (text) => {
  expect(readLegacy(text, { font: null, overlaid: false })).toBeNull();
});

test("one letter of Unicode is enough, whatever the font", () => {
  expect(readLegacy("đã đạt", { font: ".VnTime", overlaid: false })).toBeNull();
  expect(readLegacy("Sở Nội vụ".normalize("NFD"), { font: "VNI-Times", overlaid: false })).toBeNull();
});

test("a font laid over Unicode text decides nothing", () => {
  expect(readLegacy("Báo cáo", { font: ".VnTime", overlaid: true })).toBeNull();
  expect(readLegacy("B¸o c¸o", { font: ".VnTime", overlaid: true })).toMatchObject({ text: "Báo cáo" });
});

test.each(["bé kÕ ho¹ch vµ ®Çu t", "ph¬ng ph¸p", "n\u00ADíc".replace("\u00AD", "")])(
  "%s has lost its ư, which is told and not guessed",
  (text) => {
    expect(readLegacy(text, { font: ".VnTime", overlaid: false })?.lossy).toBe(true);
  },
);

test("question marks within words", () => {
  expect(["C?NG HOÀ", "Vi?t Nam", "S? N?i v?"].map(hasLostLetters)).toEqual([true, true, true]);
  expect(["Có đạt không?", "https://a?b", "3 ? 4", "(?)"].map(hasLostLetters)).toEqual([false, false, false, false]);
});

test.each([
  [".VnTime", "tcvn3"],
  [".VnArialH", "tcvn3"],
  ["VnTime", "tcvn3"],
  ["VNI-Times", "vni"],
  ["VNI Helve", "vni"],
  ["Times New Roman", null],
  ["Vni", null],
  ["Arial", null],
])("%s is %s", (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

test("syllables", () => {
  expect(
    ["nghiêng", "quyết", "giường", "khuỷu", "ước", "y", "Đắk", "gì", "quốc", "thuở"].filter(
      (word) => !isSyllable(word),
    ),
  ).toEqual([]);
  expect(["Müller", "tomé", "phơng", "tèt", "đc", "bộc1", "café"].filter((word) => isSyllable(word))).toEqual([]);
});

test("a cell as long as Excel allows", () => {
  const long = "ph¬ngê".repeat(5_000);
  expect(readLegacy(long, { font: ".VnTime", overlaid: false })?.text).toHaveLength(30_000);
  expect(readLegacy(`${"µ¸".repeat(15_000)} t`, { font: null, overlaid: false })).toBeNull();
  expect(hasLostLetters(`a${"?".repeat(30_000)}`)).toBe(false);
});

test.each(["2×3 m", "· Có", "5m × 6m", "- 2 × 3 × 4", "· Đạt · Có", "Ba là đo óc", "« Có »"])(
  "%s is Unicode text",
  (text) => {
    expect(readLegacy(text, { font: null, overlaid: false })).toBeNull();
  },
);
