import { isDate, isError, type Cell } from "../../../../src/workbook/cell";
import { cellAt } from "../../../../src/workbook/sheet";
import { readRows } from "../../../support/xlsx-parts";

const composed = "Tiếng Việt".normalize("NFC");
const decomposed = composed.normalize("NFD");

const strings = [
  '<si><r><rPr><b/></rPr><t>Xin </t></r><r><t xml:space="preserve">chào </t></r><r><t>bạn</t></r><rPh sb="0" eb="1"><t>ĐỌC</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve">  hai  </t></si>',
  "<si><t>a_x000D_\nb</t></si>",
  "<si><t>_x005F_x0041_</t></si>",
  `<si><t>${composed}</t></si>`,
  `<si><t>${decomposed}</t></si>`,
  "<si><t>&lt;b&gt; &amp;amp; 😀 &#x1F600; &#128512;</t></si>",
  "<si><t>00123</t></si>",
  "<si><t>__proto__</t></si>",
  "<si><t/></si>",
  "<si><t><![CDATA[<a> & ]]>b<!-- không -->c</t></si>",
  "<si/>",
].join("");

/** Formats of cell styles 0, 1, 2 … */
const formats = [
  "General",
  14,
  "dd/mm/yyyy",
  "dd/mm/yyyy hh:mm",
  20,
  '"Ngày" 0',
  "[Red]0.00",
  "[$-42A]dd/mm/yyyy;@",
  "[h]:mm",
  "0.00E+00",
  10,
  '#,##0\\ "đ"',
];

function readCell(cell: string): Cell | undefined {
  return cellAt(readRows(`<row r="1">${cell}</row>`, { strings, formats }).sheets[0]!, 1, 1);
}

/** The value as a test row shows it: dates as `@…`, errors as `!…`. */
function shown(cell: Cell | undefined): unknown {
  if (cell === undefined) return undefined;
  if (isDate(cell.value)) return `@${cell.value.date}`;
  return isError(cell.value) ? `!${cell.value.error}` : cell.value;
}

describe("texts", () => {
  it.each<[string, string, unknown]>([
    ["runs joined, the reading of them left out", '<c t="s"><v>0</v></c>', "Xin chào bạn"],
    ["spaces at both ends", '<c t="s"><v>1</v></c>', "  hai  "],
    ["an escaped carriage return", '<c t="s"><v>2</v></c>', "a\r\nb"],
    ["an escaped escape", '<c t="s"><v>3</v></c>', "_x0041_"],
    ["composed letters stay so", '<c t="s"><v>4</v></c>', composed],
    ["decomposed letters stay so", '<c t="s"><v>5</v></c>', decomposed],
    ["references, above 16 bits too", '<c t="s"><v>6</v></c>', "<b> &amp; 😀 😀 😀"],
    ["zeros in front", '<c t="s"><v>7</v></c>', "00123"],
    ["a name JavaScript objects have", '<c t="s"><v>8</v></c>', "__proto__"],
    ["an empty text", '<c t="s"><v>9</v></c>', ""],
    ["CDATA and a comment", '<c t="s"><v>10</v></c>', "<a> & bc"],
    ["an entry without anything", '<c t="s"><v>11</v></c>', ""],
    [
      "as long as Excel allows, every character a long reference",
      `<c t="str"><v>${"&#x000041;".repeat(32_767)}</v></c>`,
      "A".repeat(32_767),
    ],
    ["inline", '<c t="inlineStr"><is><t xml:space="preserve"> trong dòng </t></is></c>', " trong dòng "],
    ["inline runs", '<c t="inlineStr"><is><r><t>in</t></r><r><rPr><b/></rPr><t>line</t></r></is></c>', "inline"],
  ])("%s", (_, cell, expected) => {
    expect(shown(readCell(cell))).toBe(expected);
  });
});

describe("numbers, booleans and errors", () => {
  it.each<[string, string, unknown]>([
    ["zero", "<c><v>0</v></c>", 0],
    ["zero of its own type", '<c t="n"><v>0</v></c>', 0],
    ["a small one", "<c><v>1E-7</v></c>", 1e-7],
    ["the largest", "<c><v>1.7976931348623157E+308</v></c>", 1.7976931348623157e308],
    ["17 digits", "<c><v>0.30000000000000004</v></c>", 0.30000000000000004],
    ["more digits than a double has", "<c><v>123456789012345678</v></c>", 123456789012345680],
    ["spaces around", "<c><v> -5 </v></c>", -5],
    ["a percentage is its fraction", '<c s="10"><v>0.125</v></c>', 0.125],
    ["a unit in quotes is no date", '<c s="5"><v>12</v></c>', 12],
    ["a colour is no date", '<c s="6"><v>3.5</v></c>', 3.5],
    ["an exponent is no date", '<c s="9"><v>12345</v></c>', 12345],
    ["đồng in quotes is no date", '<c s="11"><v>5000</v></c>', 5000],
    ["an unknown style is General", '<c s="99"><v>46023</v></c>', 46023],
    ["true", '<c t="b"><v>1</v></c>', true],
    ["false", '<c t="b"><v>0</v></c>', false],
    ["an error", '<c t="e"><v>#N/A</v></c>', "!#N/A"],
    ["an empty v", "<c><v></v></c>", undefined],
    ["no v", '<c s="2"/>', undefined],
    ["what is no number stays text", "<c><v>NaN</v></c>", "NaN"],
    ["hexadecimal is no number", "<c><v>0x10</v></c>", "0x10"],
    ["what is no boolean stays text", '<c t="b"><v>2</v></c>', "2"],
    ["an unknown type stays text", '<c t="z"><v>7</v></c>', "7"],
  ])("%s", (_, cell, expected) => {
    expect(shown(readCell(cell))).toBe(expected);
  });

  it("names a value that its type doesn't allow", () => {
    expect(readRows('<row r="2"><c r="B2"><v>NaN</v></c></row>').warnings).toEqual([
      'number: xl/worksheets/sheet1.xml!B2 holds "NaN"',
    ]);
  });
});

describe("dates", () => {
  it.each<[string, string, unknown]>([
    ["built-in format", '<c s="1"><v>46023</v></c>', "@2026-01-01"],
    ["own format", '<c s="2"><v>46023</v></c>', "@2026-01-01"],
    ["with a time", '<c s="3"><v>46023.75</v></c>', "@2026-01-01T18:00:00"],
    ["a time in a date format", '<c s="2"><v>46023.75</v></c>', "@2026-01-01T18:00:00"],
    ["of a language", '<c s="7"><v>46023</v></c>', "@2026-01-01"],
    ["a time of day stays a number, in days", '<c s="4"><v>0.5</v></c>', 0.5],
    ["a duration stays a number, in days", '<c s="8"><v>1.5</v></c>', 1.5],
    ["ISO", '<c s="2" t="d"><v>2026-01-01T00:00:00</v></c>', "@2026-01-01"],
    ["ISO with a time", '<c t="d"><v>2026-01-01T08:30:00.6Z</v></c>', "@2026-01-01T08:30:01"],
    ["ISO time alone", '<c t="d"><v>12:00</v></c>', 0.5],
    ["what is no date stays text", '<c t="d"><v>2026-02-30</v></c>', "2026-02-30"],
    ["a number beyond the calendar", '<c s="2"><v>99999999</v></c>', 99999999],
  ])("%s", (_, cell, expected) => {
    expect(shown(readCell(cell))).toBe(expected);
  });

  it("counts from 1904 where the workbook says so, whatever an extension says", () => {
    const extension = '<extLst><ext><x15:workbookPr xmlns:x15="urn:x" date1904="0"/></ext></extLst>';
    const workbook = readRows('<row r="1"><c r="A1" s="2"><v>0</v></c></row>', {
      formats,
      workbook: `<workbookPr date1904="1"/>${extension}`,
    });
    expect(shown(cellAt(workbook.sheets[0]!, 1, 1))).toBe("@1904-01-01");
  });
});

it("keeps the format code of every cell", () => {
  const codes = [1, 2, 4, 10].map((style) => readCell(`<c s="${style}"><v>1</v></c>`)?.format);
  expect(codes).toEqual(["m/d/yyyy", "dd/mm/yyyy", "h:mm", "0.00%"]);
});
