import type { Issue } from "../../issue";
import { foldWords } from "../../targets/accepted-text";
import type { Report } from "../../targets/figures";
import type { AskedWords, GivenByBoard } from "../given-by-board";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/** Answers to Đạt/Chưa đạt that say no, however they are put: nobody can mean more points by them. */
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
 * Free words where Đạt/Chưa đạt, a class or other words of a list are asked for: they would count 0 points in silence.
 */
export function wordsNotAccepted(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  return lines.flatMap(({ indicator, entries }): readonly Issue[] => {
    const words = indicator === null ? null : given.words(report.unit, indicator);
    if (words === null) return [];
    const cells = [
      ["Chỉ tiêu", "Chỉ tiêu đăng ký", entries.target],
      ["Kết quả", "Thực hiện trong kỳ", entries.result],
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
