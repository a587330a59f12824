import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import type { Issue } from "../../issue";
import { kindRules, type Period } from "../../round/period";
import type { Report } from "../../figures/figures";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/** Percent of the year's target above which half a year is looked at again. */
const limit = 150;

/** A more-is-better indicator that adds up over the year is far above the whole year's target by mid-year. */
export function farAboveTarget(
  { indicator, result, inForce }: FigureLine,
  period: Pick<Period, "kind">,
): readonly Issue[] {
  if (!kindRules[period.kind].midYear || indicator?.nature !== "flow" || indicator.evaluation !== "higher") return [];
  if (result === null || inForce === null || inForce <= 0) return [];
  const percent = (100 * result.value) / inForce;
  return percent <= limit
    ? []
    : [
        issueOf(
          "far-above-target",
          { label: result.label, value: result.value, target: inForce, percent: Math.round(percent), limit },
          result.place,
        ),
      ];
}

/** A sum can't be less at the end of the year than it is now. */
export function estimateBelowResult({ indicator, result, yearEstimate }: FigureLine): readonly Issue[] {
  if (indicator?.nature !== "flow" || indicator.minimum === null || result === null || yearEstimate === null) return [];
  if (yearEstimate.value >= result.value) return [];
  return [
    issueOf(
      "estimate-below-result",
      { label: yearEstimate.label, value: yearEstimate.value, result: result.value },
      yearEstimate.place,
    ),
  ];
}

/**
 * Khả năng hoàn thành against the estimate in the same row: Vượt or Đạt with one that stays short of the target, Khó
 * đạt with one that reaches it. Where an adjustment is proposed, what fits either target is right.
 */
export function outlookContradicts(report: Report, lines: readonly FigureLine[]): readonly Issue[] {
  return lines.flatMap(({ code, indicator, target, proposed, yearEstimate }): readonly Issue[] => {
    const said = report.submission.results.find((row) => row.code === code)?.outlook;
    if (said === undefined || said.value === null || yearEstimate === null || target === null) return [];
    const outlook = said.value;
    const ahead = (aim: number): number =>
      indicator?.evaluation === "lower" ? aim - yearEstimate.value : yearEstimate.value - aim;
    const fits = (aim: number): boolean => (outlook === "at-risk" ? ahead(aim) <= 0 : ahead(aim) >= 0);
    if ([target, ...(proposed === null ? [] : [proposed])].some(({ value }) => fits(value))) return [];
    return [
      issueOf(
        "outlook-contradicts",
        { outlook: choiceWords.outlook[outlook], estimate: yearEstimate.value, target: target.value },
        placeIn(report, sheetNames.results, said.cell),
      ),
    ];
  });
}
