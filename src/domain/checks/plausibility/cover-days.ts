import type { Issue } from "../../issue";
import type { Period } from "../../period";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

type Day = { readonly period: Pick<Period, "year" | "kind">; readonly asOf: string };
type Stated = { readonly label: string; readonly value: string; readonly cell: string };

const sheet = "Thông tin chung";

/**
 * Days on the cover that can hardly be meant: of another year than the round (a whole year is reviewed and signed for
 * into the next), after the day of the run, or a signature before the review. Each day is told once: 10/07 typed into a
 * program that reads months first explains why it lies ahead.
 */
export function coverDays(report: Report, day: Day): readonly Issue[] {
  const { asOf: dataOf, reviewDate, signedOn } = report.submission.cover;
  const days = [
    { label: "Số liệu tính đến ngày", ...dataOf },
    { label: "Ngày sơ kết", ...reviewDate },
    { label: "Ngày ký", ...signedOn },
  ].flatMap(({ label, value, cell }): readonly Stated[] => (value === null ? [] : [{ label, value, cell }]));
  const alone = days.flatMap((stated) => doubtOf(report, stated, day));
  return alone.length > 0 ? alone : signedBefore(report);
}

function doubtOf(report: Report, { label, value, cell }: Stated, { period, asOf }: Day): readonly Issue[] {
  const place = placeIn(report, sheet, cell);
  const likely = value > asOf ? swapped(value) : null;
  if (likely !== null && likely <= asOf && likely.startsWith(String(period.year))) return [issueOf("date-swapped", { label, value, likely }, place)];
  if (isOutside(value, period)) return [issueOf("date-outside-year", { label, value, year: String(period.year) }, place)];
  return value > asOf ? [issueOf("date-in-future", { label, value, asOf }, place)] : [];
}

/** A form that doesn't tell its year (0) is of any. */
function isOutside(value: string, { year, kind }: Day["period"]): boolean {
  const stated = Number(value.slice(0, 4));
  return year > 0 && stated !== year && !(kind === "year" && stated === year + 1);
}

/** A report says what the review came to. */
function signedBefore(report: Report): readonly Issue[] {
  const { reviewDate, signedOn } = report.submission.cover;
  if (reviewDate.value === null || signedOn.value === null || signedOn.value >= reviewDate.value) return [];
  return [issueOf("signed-before-review", { signed: signedOn.value, review: reviewDate.value }, placeIn(report, sheet, signedOn.cell))];
}

/** ISO; `null` where the day is no month or both are the same. */
function swapped(iso: string): string | null {
  const [year = "", month = "", day = ""] = iso.split("-");
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}`;
}
