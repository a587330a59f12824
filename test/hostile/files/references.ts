import { readAs, refused, type HostileFile, type HostileGroup, type Verdict } from "../hostile-file";
import {
  file,
  readWhole,
  sheetPart,
  sheetWith,
  replaced,
  soundParts,
  stringsPart,
  workbookWith,
} from "../sound-workbook";

const rows = (name: string, xml: string, verdict: Verdict): HostileFile => file(name, () => sheetWith(xml), verdict);
const one = (name: string, cell: string, verdict: Verdict): HostileFile =>
  rows(name, `<row r="1">${cell}</row>`, verdict);
const shared = (index: string, verdict: Verdict): HostileFile =>
  one(`shared text ${JSON.stringify(index.slice(0, 12))}`, `<c r="A1" t="s"><v>${index}</v></c>`, verdict);
const style = (index: string, verdict: Verdict): HostileFile =>
  one(`style ${JSON.stringify(index)}`, `<c r="A1" s="${index}"><v>44022</v></c>`, verdict);
const typed = (name: string, type: string, value: string, verdict: Verdict): HostileFile =>
  one(name, `<c r="A1" t="${type}"><v>${value}</v></c>`, verdict);
const beyond = refused("corrupt", /shared string/);
const serial = readAs({ A1: ["n", 44022] }, /^style: /);

const indexes: readonly HostileFile[] = [
  ...["1", "99", "-1", "1.5", "abc", "1e0", "0x0", "99999999999999999999", "__proto__", "length", "NaN"].map((index) =>
    shared(index, beyond),
  ),
  shared("", readAs({})),
  shared(" 0 ", readAs({ A1: ["s", "chữ"] })),
  shared("000", readAs({ A1: ["s", "chữ"] })),
  ...["2", "999999", "-1", "1.5", "abc", "__proto__", "1e9"].map((index) => style(index, serial)),
  style("1", readAs({ A1: ["d", "2020-07-10"] })),
  file(
    "a number format that nothing defines",
    () => replaced("xl/styles.xml", 'numFmtId="165" fontId', 'numFmtId="9999" fontId'),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["n", 44022] }),
  ),
];

const addresses: readonly HostileFile[] = [
  one("the last column, XFD", '<c r="XFD1"><v>1</v></c>', readAs({ XFD1: ["n", 1] })),
  one("column 16,385, XFE", '<c r="XFE1"><v>1</v></c>', refused("over-limit", /\(columns\) 16385 > 16384/)),
  rows(
    "16,385 columns without addresses",
    `<row r="1">${"<c><v>1</v></c>".repeat(16_385)}</row>`,
    refused("over-limit", /\(columns\) 16385 > 16384/),
  ),
  rows("the last row", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', readAs({ A1048576: ["n", 1] })),
  rows("row 1,048,577", '<row r="1048577"><c><v>1</v></c></row>', refused("over-limit", /\(rows\) 1048577 > 1048576/)),
  one(
    "a column and a row of a thousand digits",
    `<c r="${"Z".repeat(1000)}${"9".repeat(1000)}"><v>1</v></c>`,
    refused("over-limit", /\(rows\)/),
  ),
  ...["A0", "1A", "A", "1", "", "A1:B2", "$A$1", "A-1", "A1.5", "À1", "R1C1", "S!A1", "A 1", "constructor"].map(
    (reference) =>
      one(`a cell at ${JSON.stringify(reference)}`, `<c r="${reference}"><v>1</v></c>`, refused("corrupt", /cell "/)),
  ),
  ...["0", "-1", "abc", "1e3", "1.5", ""].map((number) =>
    rows(
      `row ${JSON.stringify(number)}`,
      `<row r="${number}"><c r="A1"><v>1</v></c></row>`,
      refused("corrupt", /row "/),
    ),
  ),
  one("the same cell twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', refused("corrupt", /two cells A1/)),
  one(
    "the same cell in small letters",
    '<c r="A1"><v>1</v></c><c r="a1"><v>2</v></c>',
    refused("corrupt", /two cells A1/),
  ),
  rows(
    "the same row twice, other cells",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    readAs({ A1: ["n", 1], B1: ["n", 2] }),
  ),
  rows(
    "the same row twice, the same cell",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    refused("corrupt", /two cells A1/),
  ),
  rows("a cell that names another row", '<row r="1"><c r="A7"><v>1</v></c></row>', readAs({ A7: ["n", 1] })),
  rows(
    "rows and cells in no order",
    '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
    readAs({ A1: ["n", 0], A3: ["n", 1], C3: ["n", 3] }),
  ),
  rows(
    "no addresses",
    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>",
    readAs({ A1: ["n", 1], C1: ["n", 3], A3: ["n", 5] }),
  ),
  file(
    "a dimension that lies",
    () => replaced(sheetPart, "<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2020-07-10"] }),
  ),
  file(
    "columns up to the last",
    () =>
      replaced(
        sheetPart,
        "<sheetData>",
        '<cols><col min="1" max="999999999" width="9" customWidth="1"/></cols><sheetData>',
      ),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2020-07-10"] }),
  ),
  file(
    "columns that overlap",
    () =>
      replaced(
        sheetPart,
        "<sheetData>",
        `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(2000)}</cols><sheetData>`,
      ),
    readWhole(),
  ),
  file(
    "a merged area of the whole sheet",
    () => sheetWith("", { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    readAs({}),
  ),
  file(
    "50,001 merged areas",
    () =>
      sheetWith("", {
        after: `<mergeCells>${Array.from({ length: 50_001 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join("")}</mergeCells>`,
      }),
    refused("over-limit", /\(merges\) 50001 > 50000/),
  ),
  file(
    "a merged area that is none",
    () => sheetWith("", { after: '<mergeCells><mergeCell ref="A1:"/></mergeCells>' }),
    refused("corrupt", /merged area/),
  ),
];

const values: readonly HostileFile[] = [
  ...["NaN", "Infinity", "1e999", "0x10", "1,5", "12abc", "--1", "1 2"].map((value) =>
    typed(`the number ${value}`, "n", value, readAs({ A1: ["s", value] }, /^number: /)),
  ),
  typed("a number of 5,000 digits", "n", "1".repeat(5000), readAs({ A1: ["s", "1".repeat(5000)] }, /^number: /)),
  typed("the smallest number", "n", "4.9e-324", readAs({ A1: ["n", 5e-324] })),
  typed("a boolean of 2", "b", "2", readAs({ A1: ["s", "2"] }, /^boolean: /)),
  typed("a boolean in words", "b", "true", readAs({ A1: ["b", true] })),
  typed("a date that is none", "d", "2020-13-45", readAs({ A1: ["s", "2020-13-45"] }, /^date: /)),
  typed("a type that nobody knows", "__proto__", "1", readAs({ A1: ["s", "1"] }, /^cell-type: /)),
  typed("an error that nobody knows", "e", "#EVIL!", readAs({ A1: ["e", "#EVIL!"] })),
  one("a serial far beyond every date", '<c r="A1" s="1"><v>1e15</v></c>', readAs({ A1: ["n", 1e15] })),
  one("a negative serial", '<c r="A1" s="1"><v>-5</v></c>', readAs({ A1: ["d", "1899-12-25"] })),
  one(
    "a cell that holds two values: the last counts for no one",
    '<c r="A1"><v>1</v><v>2</v></c>',
    refused("corrupt", /two values/),
  ),
  one(
    "a text and a value in one cell",
    '<c r="A1" t="inlineStr"><is><t>a</t></is><v>2</v></c>',
    readAs({ A1: ["s", "a"] }),
  ),
  file(
    "a text made of pieces, with readings",
    () =>
      workbookWith({
        [stringsPart]: String(soundParts[stringsPart]).replace(
          "<t>chữ</t>",
          '<r><t>ch</t></r><r><rPr><b/></rPr><t>ữ</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
        ),
      }),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2020-07-10"] }),
  ),
];

export const references: HostileGroup = {
  group: "indexes, addresses, values",
  files: [...indexes, ...addresses, ...values],
};
