import type { ContentItem } from "../../indicator";
import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

/** A count told in `Nội dung` against the result of the indicator that means the same, where both are numbers. */
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
        { label: "Nội dung báo cáo", value: told.value, indicator, result },
        placeIn(report, "Nội dung", told.cell),
      ),
    ];
  });
}
