import type { Issue } from "../../issue";
import type { Period } from "../../period";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

type Day = { readonly period: Pick<Period, "year">; readonly asOf: string };

/**
 * Days on the cover that lie after the day of the run and, with day and month the other way round, don't: 10/07 typed
 * into a program that reads months first. A day that is only late may be meant: a review can be planned.
 */
export function swappedDates(report: Report, { period, asOf }: Day): readonly Issue[] {
  const { asOf: dataOf, reviewDate, signedOn } = report.submission.cover;
  const days = [
    ["Số liệu tính đến ngày", dataOf],
    ["Ngày sơ kết", reviewDate],
    ["Ngày ký", signedOn],
  ] as const;
  return days.flatMap(([label, { value, cell }]): readonly Issue[] => {
    if (value === null || value <= asOf) return [];
    const likely = swapped(value);
    if (likely === null || likely > asOf || !likely.startsWith(String(period.year))) return [];
    return [issueOf("date-swapped", { label, value, likely }, placeIn(report, "Thông tin chung", cell))];
  });
}

/** ISO; `null` where the day is no month or both are the same. */
function swapped(iso: string): string | null {
  const [year = "", month = "", day = ""] = iso.split("-");
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}`;
}
