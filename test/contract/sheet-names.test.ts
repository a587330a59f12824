import path from "node:path";
import { sheetNames } from "../../src/contract/sheet-names";
import { quotedIn, sourceFiles, type Quoted } from "./quoted-words";

const names: ReadonlySet<string> = new Set(Object.values(sheetNames));

/** File (by its last name) and word → what it is there, as it is no sheet. */
const otherThings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "import-forms.ts": {
    "Cụm, khối": "a header of other people's tables",
    "Nội dung": "likewise",
    "Chỉ tiêu": "likewise",
    "Thang điểm": "likewise",
  },
  "every-feature.ts": { "Kết quả": "a header and a chart's title on a sheet for trying things out" },
  "check-board.ts": { "Chỉ tiêu": "a header of Thang điểm" },
  "check-scale.ts": { "Chỉ tiêu": "a header of Thang điểm" },
  "read-incoming.ts": { "Nội dung": "a header of other people's registers" },
  "read-results.ts": { "Xếp hạng": "a header of Bảng điểm" },
  "adjustment-answers.ts": { "Cụm, khối": "a header" },
  "details-page.ts": { "Tự chấm": "a stage" },
  "nominations-blocks.ts": { "Điều kiện": "a header" },
  "overview-charts.ts": { "Mức điểm": "a header" },
  "overview-panels.ts": { "Chỉ tiêu": "a header", "Cụm, khối": "a header" },
  "review-sheet.ts": { "Nội dung": "a header" },
  "round-marks.ts": { "Kỳ báo cáo": "a mark", "Cụm, khối": "a mark" },
  "unit-marks.ts": { "Xếp loại": "a mark" },
  "board-reports.ts": { "Cụm, khối": "a mark" },
  "sending-parts.ts": { "Cụm, khối": "a mark" },
  "meeting-papers.ts": { "Nội dung": "the title of a column" },
  "cluster-tables.ts": { "Nội dung": "a header of the store" },
  "compared-tables.ts": { "Nội dung": "a header of the store", "Kết quả": "a header of the store" },
  "found-tables.ts": { "Nội dung": "a header of the store" },
};

/** Whole labels of the pane are words of its own, which may be the same; sentences are looked at below. */
const isText = ({ file }: { readonly file: string }): boolean => file.startsWith("src/text/");

/** A name by itself, or before a cell or header of its sheet: `Kỳ báo cáo!Số văn bản`. */
const sheetsQuoted = (quoted: readonly Quoted[]): readonly Quoted[] =>
  quoted.filter((each) => !isText(each) && names.has(each.text.replace(/!.*$/su, "")));

/** A name that a sentence gives a sheet: "trang Kết quả", "the sheet Kết quả". */
const named = /(?:^|[^\p{L}])(?:trang|Trang|sheets?|Sheets?) (?=\p{Lu})([^.;:()"'`$]*)/gu;

function unknownSheets(sentence: string): readonly string[] {
  return [...sentence.matchAll(named)]
    .map(([, rest = ""]) => rest)
    .filter((rest) => ![...names].some((name) => rest.startsWith(name)));
}

const all = sourceFiles().flatMap(({ file, code }) => quotedIn(file, code));

describe("names of sheets", () => {
  test("are written in the contract alone", () => {
    const wrong = sheetsQuoted(all).filter(({ file, text }) => otherThings[path.basename(file)]?.[text] === undefined);
    expect(wrong.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
  });

  test("a quoted one is found, in whichever place", () => {
    const code = 'const a = { sheet: "Kết quả" }; own(`Điểm chấm`); const b = { "Danh sách": 1 };';
    expect(sheetsQuoted(quotedIn("src/domain/a.ts", code)).map(({ text }) => text)).toEqual([
      "Kết quả",
      "Điểm chấm",
      "Danh sách",
    ]);
    const sources = "const a = `Kỳ báo cáo!Số văn bản`; const b = `Xếp hạng!${header} (${row})`; say(`Đã xong!`);";
    expect(sheetsQuoted(quotedIn("src/papers/a.ts", sources)).map(({ text }) => text)).toEqual([
      "Kỳ báo cáo!Số văn bản",
      "Xếp hạng!",
    ]);
    expect(sheetsQuoted(quotedIn("src/forms/a.ts", 'field(["name", "Nội dung", text, 48])'))).toEqual([]);
  });

  test("each exception is still needed", () => {
    const there = new Set(sheetsQuoted(all).map(({ file, text }) => `${path.basename(file)}: ${text}`));
    const listed = Object.entries(otherThings).flatMap(([file, words]) =>
      Object.keys(words).map((word) => `${file}: ${word}`),
    );
    expect(listed.filter((each) => !there.has(each))).toEqual([]);
  });

  test("a sentence names no sheet that there is not", () => {
    const sentences = sourceFiles()
      .filter((each) => isText(each) || each.file.startsWith("src/papers/"))
      .flatMap(({ code }) => code.split("\n").filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line)));
    expect(sentences.flatMap(unknownSheets)).toEqual([]);
    expect(sentences.flatMap((sentence) => [...sentence.matchAll(named)]).length).toBeGreaterThan(100);
  });

  test("a name that was changed is found in a sentence", () => {
    expect(unknownSheets("Đề nghị ghi trang Danh sách đơn vị.")).toEqual([]);
    expect(unknownSheets("Đề nghị ghi trang Bảng kê.")).toEqual(["Bảng kê"]);
    expect(unknownSheets("Please fill in the sheet Bảng kê.")).toEqual(["Bảng kê"]);
  });
});
