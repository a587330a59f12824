import { groupBy } from "../../basics/group-by";
import type { Board } from "../../round/board";
import type { Figure } from "../../figures/figure";
import type { Issue } from "../../issue";
import type { Report } from "../../figures/figures";
import type { GivenByBoard } from "../given-by-board";
import { withStakes } from "../with-stakes";
import { adjustmentSlips, declaredAway, registeredChanged, targetBelowPlan } from "./changed-targets";
import { columnCopied, sameFigures } from "./copied-figures";
import { commendationSums } from "./commendation-sums";
import { contentDiffers, textSaysNothing, wordsNotAccepted } from "./words";
import { coverDays } from "./cover-days";
import { farFromLastYear, magnitudeSlips, percentSlips } from "./against-earlier";
import { farFromPeers } from "./far-from-peers";
import { figureLines, type FigureLine } from "./figure-line";
import { fractionsOfCounts } from "./fractions-of-counts";
import { rowsShifted, withoutShifted } from "./rows-shifted";
import { estimateBelowResult, farAboveTarget, outlookContradicts } from "./within-the-year";

type PlausibilityBoard = Pick<Board, "period" | "indicators" | "contentItems">;

export type Reported = {
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly asOf: string;
  readonly given: GivenByBoard;
  /** What else was found in these reports: what a doubt explains is not told beside it. */
  readonly others: readonly Issue[];
};

/**
 * All that is told of accepted reports, at their cells: `others`, and what can hardly be meant: warnings, with the
 * numbers that were compared. They change no figure. A figure that a slip explains is not told a second time as far
 * from last year or from its peers, and rows that slid are told as one. Who checks one report and who has all of them
 * ask the same here; only what is held against other units' figures needs more than one report.
 */
export function checkPlausibility(board: PlausibilityBoard, reported: Reported): readonly Issue[] {
  const { reports, figures } = reported;
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const figuresOf = groupBy(figures, (figure) => figure.unit);
  const linesOf = reports.map((report) => ({
    report,
    lines: figureLines(report, figuresOf.get(report.unit.code) ?? [], indicators),
  }));
  const lines = linesOf.flatMap((each) => each.lines);
  const slips = lines.flatMap((line) => [...percentSlips(line), ...magnitudeSlips(line)]);
  const slipped = new Set(slips.map(placeKey));
  const alone = lines.flatMap((line) => {
    const isSlip = line.result !== null && slipped.has(placeKey(line.result));
    const doubts = [
      ...farFromLastYear(line, board.period),
      ...farAboveTarget(line, board.period),
      ...targetBelowPlan(line, reported.given),
    ];
    return isSlip ? doubts : [...doubts, ...estimateBelowResult(line)];
  });
  const copied = linesOf.flatMap(({ lines: own }) => columnCopied(own));
  const slid = linesOf.flatMap(({ report, lines: own }) => rowsShifted(report, own, board.period));
  const explained = new Set([...slips, ...alone].map(placeKey));
  const found = [
    ...reported.others,
    ...slips,
    ...unexplained(alone, slipped),
    ...unexplained(farFromPeers(lines), explained),
    ...sameFigures(reports, lines),
    ...copied,
    ...linesOf.flatMap((each) => ofOneReport(board, reported, each)),
  ];
  return withStakes([...withoutShifted(found, slid), ...slid.map(({ issue }) => issue)], reports, reported.given);
}

type OneReport = { readonly report: Report; readonly lines: readonly FigureLine[] };

function ofOneReport(
  board: PlausibilityBoard,
  { asOf, given }: Reported,
  { report, lines }: OneReport,
): readonly Issue[] {
  return [
    ...wordsNotAccepted(report, lines, given),
    ...declaredAway(report, lines, given),
    ...registeredChanged(report, lines, given),
    ...fractionsOfCounts(report, lines, board.contentItems),
    ...outlookContradicts(report, lines),
    ...adjustmentSlips(report, lines),
    ...commendationSums(report),
    ...contentDiffers(report, board.contentItems),
    ...textSaysNothing(report, board.contentItems),
    ...coverDays(report, { period: board.period, asOf }),
  ];
}

function unexplained(issues: readonly Issue[], explained: ReadonlySet<string>): readonly Issue[] {
  return issues.filter((issue) => !explained.has(placeKey(issue)));
}

function placeKey({ place: { file, sheet, cell } }: Pick<Issue, "place">): string {
  return JSON.stringify([file, sheet, cell]);
}
