import type { Entry } from "../../entry";
import type { ContentItem } from "../../indicator";
import type { Issue } from "../../issue";
import { isBegunAdjustment } from "../../completeness/begun-rows";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

/**
 * What has to be told in words takes at least so many letters and digits: "Không" is an answer, "ok" is none. A name
 * may be short.
 */
export const leastLetters = 4;
export const leastOfName = 2;

/** A dot, an x or a few signs where words are required: the cell is filled and nothing is said. */
export function textSaysNothing(report: Report, items: readonly ContentItem[]): readonly Issue[] {
  const { submission } = report;
  const required = new Set(items.filter(({ type, required: must }) => type === "text" && must).map(({ code }) => code));
  const cells: readonly (readonly [sheet: string, label: string, entry: Entry, least: number])[] = [
    ["Thông tin chung", "Người lập biểu", submission.cover.preparedBy, leastOfName],
    ...submission.adjustments
      .filter(isBegunAdjustment)
      .map((row) => ["Điều chỉnh", "Lý do", row.reason, leastLetters] as const),
    ...submission.contents
      .filter(({ code }) => required.has(code))
      .map((row) => ["Nội dung", "Nội dung báo cáo", row.content, leastLetters] as const),
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
