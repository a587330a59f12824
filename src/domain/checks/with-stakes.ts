import { sheetNames } from "../../contract/sheet-names";
import type { Entry } from "../basics/entry";
import { severityOf, type Issue, type Stake } from "../issue";
import type { Submission } from "../submissions/submission";
import type { Report } from "../figures/figures";
import type { GivenByBoard } from "./given-by-board";

type Known = { readonly stakes: readonly Stake[] | null };

/**
 * Issues at the figures of an indicator, with the lines of the scale that go by it: there points may be lost. Where no
 * self-scores were asked for nothing is known of the scale: no lines are named. Information costs nothing, and what is
 * about a line names it itself.
 */
export function withStakes(
  issues: readonly Issue[],
  reports: readonly Report[],
  given: GivenByBoard,
): readonly Issue[] {
  const at = new Map<string, Known>();
  for (const report of reports) {
    for (const [place, code] of figureCells(report.submission))
      at.set(place, { stakes: given.stakes(report.unit, code) });
  }
  return issues.map((issue) => {
    const { file, sheet, cell } = issue.place;
    const known =
      severityOf(issue.code) === "notice" || "criterion" in issue.params
        ? undefined
        : at.get(placeOf(file, sheet, cell));
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
