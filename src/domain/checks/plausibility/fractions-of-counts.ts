import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Issue } from "../../issue";
import type { ContentItem } from "../../round/indicator";
import type { Report } from "../../figures/figures";
import { isCounted, isCountedIndicator, isCountedMeasure } from "./countable";
import { issueOf, placeIn, type FigureLine, type Stated } from "./figure-line";

/** 2,5 of what is counted in whole numbers: a tenth, a percentage, or a figure of another row. */
export function fractionsOfCounts(
  report: Report,
  lines: readonly FigureLine[],
  items: readonly ContentItem[],
): readonly Issue[] {
  return [...lines.flatMap(ofFigures), ...ofContents(report, items)];
}

function ofFigures({
  indicator,
  measure,
  target,
  result,
  yearEstimate,
  halfYearPlans,
  proposed,
}: FigureLine): readonly Issue[] {
  const isWhole = indicator === null ? isCountedMeasure(measure) : isCountedIndicator({ ...indicator, measure });
  if (!isWhole) return [];
  return [target, ...halfYearPlans, result, yearEstimate, proposed].flatMap((stated) =>
    stated === null ? [] : fractionOf(stated, measure),
  );
}

function fractionOf({ label, value, place }: Stated, measure: string | null): readonly Issue[] {
  return Number.isInteger(value)
    ? []
    : [issueOf("fraction-of-countable", { label, value, measure: measure ?? "" }, place)];
}

function ofContents(report: Report, items: readonly ContentItem[]): readonly Issue[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return report.submission.contents.flatMap(({ code, content: { value, cell } }): readonly Issue[] => {
    const item = byCode.get(code);
    if (item === undefined || !isCounted(item) || typeof value !== "number") return [];
    return fractionOf(
      { label: headers.content, value, place: placeIn(report, sheetNames.contents, cell) },
      item.measure,
    );
  });
}
