import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Entry } from "../../basics/entry";
import type { ContentItem } from "../../round/indicator";
import type { Issue } from "../../issue";
import { isBegunAdjustment } from "../../submissions/submission";
import type { Report } from "../../figures/figures";
import { issueOf, placeIn, type FigureLine } from "./figure-line";
import type { GivenByBoard, AskedWords } from "../given-by-board";
import { foldWords } from "../../basics/text";

/**
 * An answer in words has at least so many letters and digits: "Không" is an answer, "ok" is not. A name may be short.
 */
export const leastLetters = 4;
export const leastOfName = 2;

/** A dot, an x or a few signs where words are required: the cell is filled and nothing is said. */
export function textSaysNothing(report: Report, items: readonly ContentItem[]): readonly Issue[] {
  const { submission } = report;
  const required = new Set(items.filter(({ type, required: must }) => type === "text" && must).map(({ code }) => code));
  const cells: readonly (readonly [sheet: string, label: string, entry: Entry, least: number])[] = [
    [sheetNames.cover, headers.preparedBy, submission.cover.preparedBy, leastOfName],
    ...submission.adjustments
      .filter(isBegunAdjustment)
      .map((row) => [sheetNames.adjustments, headers.reason, row.reason, leastLetters] as const),
    ...submission.contents
      .filter(({ code }) => required.has(code))
      .map((row) => [sheetNames.contents, headers.content, row.content, leastLetters] as const),
  ];
  return cells.flatMap(([sheet, label, { state, value, cell }, least]) =>
    state === "text" && saysNothing(String(value), least)
      ? [issueOf("text-says-nothing", { label, raw: String(value) }, placeIn(report, sheet, cell))]
      : [],
  );
}

export function saysNothing(text: string, least: number): boolean {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < least || new Set(letters).size === 1;
}

/** Answers to Đạt/Chưa đạt that say no, however they are put: they can't be meant to earn points. */
const refusals = new Set([
  "chưa đạt",
  "không đạt",
  "chưa hoàn thành",
  "không hoàn thành",
  "chưa",
  "không",
  "chưa có",
  "không có",
  "chưa thực hiện",
  "không thực hiện",
]);

/**
 * Free words where Đạt/Chưa đạt, a class or other words of a list are asked for: they would silently count 0 points.
 */
export function wordsNotAccepted(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  return lines.flatMap(({ indicator, entries }): readonly Issue[] => {
    const words = indicator === null ? null : given.words(report.unit, indicator);
    if (words === null) return [];
    const cells = [
      [sheetNames.indicators, headers.target, entries.target],
      [sheetNames.results, headers.result, entries.result],
    ] as const;
    return cells.flatMap(([sheet, label, { state, value, cell }]) => {
      if (state !== "text" || typeof value !== "string" || isAsked(value, words, indicator?.evaluation === "pass-fail"))
        return [];
      return [
        issueOf(
          "words-not-accepted",
          { label, raw: value, accepted: words.accepted.join("; "), others: words.others.join("; ") },
          placeIn(report, sheet, cell),
        ),
      ];
    });
  });
}

function isAsked(value: string, { accepted, others }: AskedWords, mayRefuse: boolean): boolean {
  const key = foldWords(value);
  return (
    [...accepted, ...others].some((words) => foldWords(words) === key) ||
    (mayRefuse && refusals.has(key.replace(/[.;,]$/u, "")))
  );
}

/** A count stated in `Nội dung` against the result of the indicator that means the same, where both are numbers. */
export function contentDiffers(report: Report, items: readonly ContentItem[]): readonly Issue[] {
  const { contents, results } = report.submission;
  return items.flatMap(({ code, indicator }): readonly Issue[] => {
    const told = indicator === null ? undefined : contents.find((row) => row.code === code)?.content;
    const result = indicator === null ? undefined : results.find((row) => row.code === indicator)?.result.value;
    if (indicator === null || typeof told?.value !== "number" || typeof result !== "number" || told.value === result)
      return [];
    return [
      issueOf(
        "content-differs",
        { label: headers.content, value: told.value, indicator, result },
        placeIn(report, sheetNames.contents, told.cell),
      ),
    ];
  });
}
