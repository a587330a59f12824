import type { Board } from "../../board";
import type { Figure } from "../../figure";
import type { AssignedTarget } from "../../indicator";
import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import { commendationSums } from "./commendation-sums";
import { farFromLastYear } from "./far-from-last-year";
import { farFromPeers } from "./far-from-peers";
import { figureLines } from "./figure-line";
import { magnitudeSlips } from "./magnitude-slip";
import { percentSlips } from "./percent-slip";
import { registeredChanged } from "./registered-changed";
import { sameFigures } from "./same-figures";
import { swappedDates } from "./swapped-dates";
import { estimateBelowResult, farAboveTarget } from "./within-the-year";

type PlausibilityBoard = Pick<Board, "period" | "indicators" | "assignedTargets">;

export type Reported = { readonly reports: readonly Report[]; readonly figures: readonly Figure[]; readonly asOf: string };

/**
 * What can hardly be meant in accepted reports: warnings, with the numbers that were compared. They change no figure. A
 * figure that a slip explains is not told a second time as far from last year or from its peers.
 */
export function checkPlausibility(board: PlausibilityBoard, { reports, figures, asOf }: Reported): readonly Issue[] {
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const figuresOf = groupBy(figures, (figure) => figure.unit);
  const assignedOf = groupBy(board.assignedTargets, (row) => row.unit);
  const lines = reports.flatMap((report) => figureLines(report, figuresOf.get(report.unit.code) ?? [], indicators));
  const slips = lines.flatMap((line) => [...percentSlips(line), ...magnitudeSlips(line)]);
  const alone = lines.flatMap((line) => [...farFromLastYear(line, board.period), ...farAboveTarget(line, board.period), ...estimateBelowResult(line)]);
  const explained = new Set([...slips, ...alone].map(placeKey));
  return [
    ...slips,
    ...unexplained(alone, new Set(slips.map(placeKey))),
    ...unexplained(farFromPeers(lines), explained),
    ...sameFigures(reports, lines),
    ...reports.flatMap((report) => [...commendationSums(report), ...swappedDates(report, { period: board.period, asOf }), ...registeredChanged(report, assignedBy(assignedOf.get(report.unit.code)))]),
  ];
}

function unexplained(issues: readonly Issue[], explained: ReadonlySet<string>): readonly Issue[] {
  return issues.filter((issue) => !explained.has(placeKey(issue)));
}

function placeKey({ place: { file, sheet, cell } }: Issue): string {
  return JSON.stringify([file, sheet, cell]);
}

function assignedBy(rows: readonly AssignedTarget[] = []): ReadonlyMap<string, AssignedTarget> {
  return new Map(rows.map((row) => [row.code, row]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
