import { kindRules } from "../../round/period";
import { groupBy } from "../../basics/group-by";
import type { Board } from "../../round/board";
import type { Figure } from "../../figures/figure";
import { type Issue, severityOf, type Stake } from "../../issue";
import type { Report } from "../../figures/figures";
import type { GivenByBoard } from "../given-by-board";
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
import { sheetNames } from "../../../contract/sheet-names";
import type { Entry } from "../../basics/entry";
import type { Submission } from "../../submissions/submission";

type PlausibilityBoard = Pick<Board, "period" | "indicators" | "contentItems">;

type Reported = {
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly asOf: string;
  readonly given: GivenByBoard;
  /** What else was found in these reports: what a doubt explains is not reported as well. */
  readonly others: readonly Issue[];
};

/**
 * All issues of accepted reports, at their cells: `others`, and warnings about implausible entries with the numbers
 * that were compared. They change no figure. A figure that a slip explains is not reported again as far from last year
 * or from its peers, and rows that slid are one issue. One report and all reports are checked alike; only comparisons
 * with other units need more than one report.
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
    ...registeredChanged(report, kindRules[board.period.kind].halfYearPlan ? lines : lines.map(withoutPlans), given),
    ...fractionsOfCounts(report, lines, board.contentItems),
    ...outlookContradicts(report, lines),
    ...adjustmentSlips(report, lines),
    ...commendationSums(report),
    ...contentDiffers(report, board.contentItems),
    ...textSaysNothing(report, board.contentItems),
    ...coverDays(report, { period: board.period, asOf }),
  ];
}

/** An earlier form of a year round had a column for them, which counts nowhere. */
function withoutPlans(line: FigureLine): FigureLine {
  return { ...line, halfYearPlans: [] };
}

function unexplained(issues: readonly Issue[], explained: ReadonlySet<string>): readonly Issue[] {
  return issues.filter((issue) => !explained.has(placeKey(issue)));
}

function placeKey({ place: { file, sheet, cell } }: Pick<Issue, "place">): string {
  return JSON.stringify([file, sheet, cell]);
}

type Known = { readonly stakes: readonly Stake[] | null };

/**
 * Issues at the figures of an indicator, with the lines of the scale that go by it: there points may be lost. Where no
 * self-scores were asked for, nothing is known of the scale and no lines are named. Notices cost no points, and an
 * issue about a line names the line itself.
 */
function withStakes(issues: readonly Issue[], reports: readonly Report[], given: GivenByBoard): readonly Issue[] {
  const mayCost = ({ code, params }: Issue): boolean => severityOf(code) !== "notice" && !("criterion" in params);
  const asked = new Set(issues.filter(mayCost).map(({ place }) => place.file));
  const at = new Map<string, Known>();
  for (const { unit, submission } of reports) {
    if (!asked.has(submission.file.name)) continue;
    for (const [place, code] of figureCells(submission)) at.set(place, { stakes: given.stakes(unit, code) });
  }
  return issues.map((issue) => {
    const { file, sheet, cell } = issue.place;
    const known = mayCost(issue) ? at.get(placeOf(file, sheet, cell)) : undefined;
    if (known === undefined || known.stakes?.length === 0) return issue;
    return { ...issue, stakes: known.stakes ?? [] };
  });
}

function placeOf(file: string | null, sheet: string | null, cell: string | null): string {
  return JSON.stringify([file, sheet, cell]);
}

/** Place → code of the indicator, of every figure that a unit enters. */
function figureCells({
  file,
  sheets,
  targets,
  results,
  adjustments,
}: Submission): readonly (readonly [place: string, code: string])[] {
  const cells = (sheet: string, code: string, entries: readonly Entry[]): readonly (readonly [string, string])[] =>
    entries
      .filter(({ cell }) => cell !== "")
      .map(({ cell }) => [placeOf(file.name, sheets[sheet] ?? sheet, cell), code]);
  return [
    ...targets.flatMap(({ code, target, halfYearPlan }) => cells(sheetNames.indicators, code, [target, halfYearPlan])),
    ...results.flatMap(({ code, result, halfYearPlan }) => cells(sheetNames.results, code, [result, halfYearPlan])),
    ...adjustments.flatMap(({ code, proposed }) => cells(sheetNames.adjustments, code, [proposed])),
  ];
}
