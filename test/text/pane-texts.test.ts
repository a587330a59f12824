import { openWorkbookFailures } from "../../src/domain/basics/open-workbook-failure";
import { pane as en } from "../../src/text/en/pane";
import { shortDate, shortMoment } from "../../src/text/dates";
import type { CardText } from "../../src/text/vi/pane/next-step";
import type { NextStepCode } from "../../src/domain/checks/next-step";
import type { PaneFailure } from "../../src/text/vi/pane/help";
import { type PaneTexts, pane as vi } from "../../src/text/vi/pane";
import { sampleNextSteps, samplePane } from "./sample-pane";
import { namesTheOffice } from "../support/office-words";

type Shown = readonly [where: string, text: string];

function shown(where: string, value: unknown, samples: unknown): readonly Shown[] {
  if (typeof value === "string") return [[where, value]];
  if (typeof value === "function")
    return [[where, (value as (...given: unknown[]) => string)(...(samples as unknown[]))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    shown(`${where}.${key}`, inner, (samples as Record<string, unknown> | undefined)?.[key]),
  );
}

function cards(texts: PaneTexts): readonly (readonly [NextStepCode, CardText])[] {
  return (Object.keys(sampleNextSteps) as NextStepCode[]).map((code) => [
    code,
    (texts.next[code] as (params: unknown) => CardText)(sampleNextSteps[code]),
  ]);
}

const failures: readonly PaneFailure[] = [...openWorkbookFailures, "file-gone", "product"];

function troubles(texts: PaneTexts): readonly Shown[] {
  return [
    // A file that is gone always has its name; of a workbook's failure there may be nothing more to say.
    ...failures.flatMap((reason) =>
      (reason === "file-gone" ? ["Kết quả"] : ["", "Kết quả"]).map(
        (detail): Shown => [reason, texts.trouble.failure[reason]({ detail })],
      ),
    ),
    ...shown("left", texts.trouble.left, {}),
    ...[true, false].map(
      (takingOver): Shown => ["unfinished", texts.trouble.unfinished({ began: "2020-07-15T08:05:00", takingOver })],
    ),
  ];
}

function all(texts: PaneTexts): readonly Shown[] {
  const groups = Object.entries(texts).filter(([group]) => group !== "next" && group !== "trouble");
  const labels = Object.entries(texts.trouble).filter(([, text]) => typeof text === "string");
  return [
    ...shown("", Object.fromEntries(groups), samplePane),
    ...shown("trouble", Object.fromEntries(labels), {}),
    ...troubles(texts),
    ...cards(texts).flatMap(([code, card]) => shown(code, card, {})),
  ];
}

/** Words that can't be Vietnamese syllables. */
const englishWords =
  /\b(the|and|or|not|is|are|was|file|files|sheet|row|column|error|warning|missing|please|number|value|unit|board|target|result|score|read|write|folder|workbook|report|with|from|for|this|of|as|again|check)\b/giu;
const untranslated = /"[^"]*"|\([^)]*\)|npx thidua [^.]*\.xlsx[^.]*|English/gu;

describe.each([
  ["vi", vi],
  ["en", en],
] as const)("the pane in %s", (_, texts) => {
  test.each(all(texts))("%s is whole: %s", (__, text) => {
    expect(text).toBe(text.trim());
    expect(text).not.toBe("");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/u);
  });

  test.each(troubles(texts))("%s is a sentence with what to do", (__, text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toContain('""');
  });

  test.each(cards(texts))("the card %s says what and why", (__, { title, body }) => {
    expect(title).toMatch(/^[\p{Lu}\d].*[^.]$/u);
    expect(body).toMatch(/^[\p{Lu}\d].*\.$/u);
  });
});

test.each(all(vi))("%s leaves the name of the office to Kỳ báo cáo", (_, text) => {
  expect(namesTheOffice(text)).toBe(false);
});

test.each(all(vi))("%s has no English word: %s", (_, text) => {
  expect(text.replace(untranslated, "").match(englishWords)).toBeNull();
});

test("a failure names its detail where a person can use it", () => {
  for (const reason of ["sheet-protection", "sheet-missing", "changed-meanwhile", "file-gone"] as const) {
    expect(vi.trouble.failure[reason]({ detail: "Kết quả" })).toContain("Kết quả");
    expect(en.trouble.failure[reason]({ detail: "Kết quả" })).toContain("Kết quả");
  }
  expect(vi.trouble.left["as-it-was"]).toBe("Sổ tính vẫn như cũ, chưa có gì thay đổi.");
});

test("days before, on and after a deadline", () => {
  expect([5, 0, -3].map((daysLeft) => vi.situation.countdown({ daysLeft }))).toEqual([
    "Còn 5 ngày",
    "Hôm nay",
    "Quá 3 ngày",
  ]);
  expect([1, 0, -1].map((daysLeft) => en.situation.countdown({ daysLeft }))).toEqual([
    "1 day left",
    "Today",
    "1 day over",
  ]);
  expect(
    [5, 0, -3].map(
      (daysLeft) => vi.next["first-reports"]({ lastDay: "2020-06-30", daysLeft, units: 182 }).body.split(". ")[0],
    ),
  ).toEqual([
    "182 đơn vị phải gửi, còn 5 ngày đến hạn 30/6/2020",
    "182 đơn vị phải gửi, hôm nay là ngày cuối của hạn 30/6/2020",
    "182 đơn vị phải gửi, đã quá hạn 3 ngày, hạn là 30/6/2020",
  ]);
});

test("what is nothing is left out", () => {
  expect(vi.receive.willWrite({ newReports: 0, replaced: 0, identified: 0, registerRows: 0, sheets: 11 })).toBe(
    "cập nhật 11 trang tính kết quả",
  );
  expect(vi.next["unit-to-fill"]({ blank: 3, errors: 0 }).title).toBe("Còn 3 ô chưa điền");
  expect(vi.next["unit-to-fill"]({ blank: 0, errors: 1 }).title).toBe("Còn 1 ô cần sửa");
  expect(vi.check.inFile({ file: "a.xlsx", sheet: null, cell: null })).toBe("Tệp a.xlsx");
  expect(vi.receive.reading({ done: 1, all: 2, name: null })).toBe("1/2");
});

test("days and moments as people write them", () => {
  expect([shortDate("2020-06-05"), shortDate("chưa rõ")]).toEqual(["5/6/2020", "chưa rõ"]);
  expect([shortMoment("2020-06-05T08:05:30", " ngày "), shortMoment("", " ngày ")]).toEqual(["8:05 ngày 5/6/2020", ""]);
});
