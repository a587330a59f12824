import path from "node:path";
import { choiceWords } from "../../src/contract/choice-words";
import { quotedIn, sourceFiles, type Quoted } from "./quoted-words";

const words: ReadonlySet<string> = new Set(Object.values(choiceWords).flatMap((each): string[] => Object.values(each)));

/** File (by its last name) and word → what it is there, as nobody chooses it. */
const otherThings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "generated-docs.ts": { "Bắt buộc": "a header of the docs" },
  "import-forms.ts": {
    Cụm: "a header of other people's tables",
    Khối: "likewise",
    "Cụm/khối": "likewise",
    "Đơn vị": "likewise",
    "Thành viên": "likewise",
  },
  "content-lines.ts": { "Chưa tính": "not counted in a sum" },
  "overview-charts.ts": { "Tỷ lệ": "a header: a share" },
  "overview-panels.ts": { "Tỷ lệ": "a header: a share" },
  "cluster-marks.ts": { "Đơn vị": "a mark: the units of the cluster" },
  "board-reports.ts": { "Đơn vị": "likewise" },
  "leader-papers.ts": { "Đơn vị": "likewise" },
  "meeting-papers.ts": { "Đơn vị": "likewise" },
  "cluster-tables.ts": { "Giá trị": "a header of the store" },
  "read-results.ts": { "Tổng điểm": "a row of the score sheet: the sum" },
  "compared-lines.ts": { "Tổng điểm": "a line: the sum" },
  "sealed-words.ts": { "Tổng điểm": "what was sealed: the sum" },
  "unit-marks.ts": { "Tổng điểm": "a mark: the sum" },
  "sending-parts.ts": { "Toàn tỉnh": "the row of sums" },
  "gate-plan.ts": { Đạt: "a condition is fulfilled" },
  "submission-tables.ts": { "Giá trị": "a header of the store" },
};

/** What the pane calls its own things may be the same words. */
const isText = ({ file }: { readonly file: string }): boolean => file.startsWith("src/text/");

const wordsQuoted = (quoted: readonly Quoted[]): readonly Quoted[] =>
  quoted.filter((each) => !isText(each) && words.has(each.text));

/** What people type in the sample and in the self-test is written there as they type it. */
const all = sourceFiles()
  .filter(({ file }) => file.startsWith("src/"))
  .flatMap(({ file, code }) => quotedIn(file, code));

describe("words of choices", () => {
  test("are written in the contract alone", () => {
    const wrong = wordsQuoted(all).filter(({ file, text }) => otherThings[path.basename(file)]?.[text] === undefined);
    expect(wrong.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
  });

  test("a quoted one is found", () => {
    const code = 'choice([["Cả năm", "year"]]); const words = { "at-risk": "Khó đạt" }; if (word === `Đạt`) return;';
    expect(wordsQuoted(quotedIn("src/forms/a.ts", code)).map(({ text }) => text)).toEqual(["Cả năm", "Khó đạt", "Đạt"]);
  });

  test("each exception is still needed", () => {
    const there = new Set(wordsQuoted(all).map(({ file, text }) => `${path.basename(file)}: ${text}`));
    const listed = Object.entries(otherThings).flatMap(([file, each]) =>
      Object.keys(each).map((word) => `${file}: ${word}`),
    );
    expect(listed.filter((each) => !there.has(each))).toEqual([]);
  });
});
