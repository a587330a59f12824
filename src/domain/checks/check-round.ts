import type { Comparison } from "../comparison/compare-round";
import type { Issue } from "../issue";
import { checkBoard } from "./check-board";
import { givenByBoard } from "./given-by-board";
import { checkPlausibility } from "./plausibility/check-plausibility";
import { statisticsIssues } from "../statistics/statistics-issues";
import { clusterEntries } from "./plausibility/cover-days";

/** All issues of the round: what its steps found, `others`, and implausible entries. */
export function checkRound(round: Comparison, others: readonly Issue[]): readonly Issue[] {
  const { board, asOf, sent, reports, figures } = round;
  const ofClusters = [...sent.values()].flatMap((each) => clusterEntries(each, { period: board.period, asOf }));
  return checkPlausibility(board, {
    reports,
    figures,
    asOf,
    given: givenByBoard(board),
    others: [...others, ...checkBoard(board), ...round.issues, ...ofClusters, ...statisticsIssues(round)],
  });
}

/**
 * The issues of reports that were sent back, checked as if they counted, with one another alone: shown greyed beside
 * the round's own, and counted nowhere.
 */
export function checkReturned({ board, asOf, returned }: Comparison): readonly Issue[] {
  if (returned.length === 0) return [];
  return checkPlausibility(board, {
    reports: returned,
    figures: returned.flatMap(({ figures }) => figures),
    asOf,
    given: givenByBoard(board),
    others: returned.flatMap(({ issues }) => issues),
  });
}
