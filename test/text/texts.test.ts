import { issueRecords, type IssueCode } from "../../src/domain/issue";
import { type CommandTexts, enCommands, viCommands } from "../../src/text/command-texts";
import type { SendingStatus } from "../../src/domain/standing/standing";
import { en } from "../../src/text/en";
import { formatDate } from "../../src/text/dates";
import { formatNumber } from "../../src/text/numbers";
import { vi } from "../../src/text/vi";
import { issueSentence, lines, sentences } from "./sentences";
import { namesTheOffice } from "../support/office-words";

const languages: readonly CommandTexts[] = [viCommands, enCommands];

/** Words that can't be Vietnamese syllables, so that "in", "do", "to" or "a" don't count. */
const englishWords =
  /\b(the|and|or|not|is|are|was|file|files|sheet|row|column|error|warning|missing|please|number|value|unit|board|target|result|score|scale|deadline|read|write|folder|workbook|report|with|from|for|this|of|as)\b/giu;

/** Names of commands and options, paths and technical details are the same in every language. */
const untranslated = /--[a-z-]+|thidua [a-z-]+|"[^"]*"|\([^)]*\)|<[^>]*>|required-blank/giu;

/** Params that are codes: a sentence shows them in words. */
const translated: ReadonlySet<string> = new Set([
  "reason",
  "kind",
  "field",
  "stage",
  "before",
  "what",
  "ofTarget",
  "hidden",
  "by",
  "inForce",
  "held",
  "stated",
]);

describe.each(languages.map((texts) => [texts.lang, texts] as const))("texts in %s", (lang, texts) => {
  test.each(sentences(texts))("%s is a sentence", (_, sentence) => {
    expect(sentence).toMatch(/^["\p{Lu}-][\s\S]*[^.\s]\.$/u);
    expect(sentence).not.toMatch(/ {2}|\.\s*\.(?!\p{L})| [,;:]| \.(?!\p{L})/u);
  });

  test.each([...sentences(texts), ...lines(texts)])("%s is whole", (_, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  test.each(Object.keys(issueRecords) as IssueCode[])("%s shows each of its figures and words", (code) => {
    const sentence = issueSentence(texts, code);
    for (const [name, value] of Object.entries(issueRecords[code].sample) as [string, string | number][]) {
      if (translated.has(name)) continue;
      expect(sentence).toContain(typeof value === "number" ? formatNumber(value, null, lang) : formatDate(value));
    }
  });
});

test.each([...sentences(viCommands), ...lines(viCommands)])(
  "%s leaves the name of the office to Kỳ báo cáo",
  (_, text) => {
    expect(namesTheOffice(text)).toBe(false);
  },
);

test.each([...sentences(viCommands), ...lines(viCommands)])("%s has no English word", (_, text) => {
  expect(text.replace(untranslated, "").match(englishWords)).toBeNull();
});

test("an open range, an unknown measure and a coded stage are told in words", () => {
  const range = { label: "KT01", value: 5, minimum: null, maximum: 3 };
  expect(vi.issues["out-of-range"](range)).toContain("cao hơn mức tối đa 3");
  expect(vi.issues["out-of-range"]({ ...range, minimum: 7, maximum: null })).toContain("thấp hơn mức tối thiểu 7");
  expect(vi.issues["measure-mismatch"]({ label: "KT01", raw: "95%", measure: "" })).toContain(
    "đơn vị tính của chỉ tiêu",
  );
  expect(vi.issues["score-repeated"]({ criterion: "TC07", stage: "cluster" })).toContain("Cụm/khối chấm");
  expect(
    vi.issues["difference-unexplained"]({
      criterion: "TC07",
      stage: "board",
      points: 6.5,
      before: "cluster",
      pointsBefore: 8,
      difference: -1.5,
      limit: 1,
    }),
  ).toContain("Thẩm định 6,5 điểm, Cụm/khối chấm 8 điểm, chênh 1,5 điểm");
  expect(vi.issues["scale-bands-missing"]({ criterion: "TC07", kind: "by-rank" })).toContain('"Theo thứ hạng"');
  expect(vi.issues.unreadable({ reason: "trang Kết quả", detail: "" })).toBe(
    "Không đọc được: trang Kết quả. Đề nghị gửi lại tệp.",
  );
});

test.each<[SendingStatus, number | null, string, string]>([
  ["on-time", 0, "Đúng hạn", "On time"],
  ["late", 3, "Chậm 3 ngày", "3 days late"],
  ["late", 1, "Chậm 1 ngày", "1 day late"],
  ["missing", null, "Chưa gửi", "Not sent"],
  ["not-due", null, "Chưa đến hạn", "Not due"],
  ["returned", null, "Đề nghị hoàn thiện", "To be completed"],
  ["exempt", null, "Miễn báo cáo", "Exempt"],
])("status %s", (status, daysLate, vietnamese, english) => {
  expect(vi.sendingStatus(status, daysLate)).toBe(vietnamese);
  expect(en.sendingStatus(status, daysLate)).toBe(english);
});

test("a newer file is named with its day of receipt where that is known", () => {
  expect(vi.verdictReasons.superseded({ name: "a.xlsx", received: "2020-07-01" })).toBe(
    'Đã có bản mới hơn là tệp "a.xlsx", nhận ngày 01/07/2020.',
  );
  expect(vi.verdictReasons.superseded({ name: "a.xlsx", received: null })).toBe('Đã có bản mới hơn là tệp "a.xlsx".');
  expect(vi.verdictReasons["not-in-roster"]({ code: "X" })).toContain("không thuộc danh sách");
});

test("an issue's line leaves out the parts of its place that are not known", () => {
  const line = { severity: "Lỗi", place: ["SNV.xlsx", "", "H14"], message: "Chưa điền." };
  expect(viCommands.cli.results.issue(line)).toBe("Lỗi: SNV.xlsx, H14: Chưa điền.");
  expect(viCommands.cli.results.issue({ ...line, place: [] })).toBe("Lỗi: Chưa điền.");
});
