import { headers } from "../../../contract/headers";
import { inWordsOf } from "../../../contract/kind-words";
import { sheetNames } from "../../../contract/sheet-names";
import { kindRules, type Period } from "../../round/period";
import type { Entry } from "../../basics/entry";
import { type Place, type Issue, nowhere } from "../../issue";
import type { Report } from "../../figures/figures";
import { placeIn, issueOf } from "./figure-line";
import type { ClusterSubmission } from "../../submissions/cluster-submission";
import { leastLetters, leastOfName, saysNothing } from "./words";

export type Day = { readonly period: Pick<Period, "year" | "kind">; readonly asOf: string };

/** Days of a unit's cover, or a cluster's, each under its label. */
type Days = {
  readonly labelled: readonly (readonly [label: string, entry: Entry<string>])[];
  readonly reviewDate: Entry<string>;
  readonly signedOn: Entry<string>;
  readonly placeOf: (cell: string) => Place;
};

const sheet = sheetNames.cover;

export function coverDays(report: Report, day: Day): readonly Issue[] {
  const { asOf: dataOf, reviewDate, signedOn } = report.submission.cover;
  const labelled = [
    [headers.dataAsOf, dataOf],
    [inWordsOf(day.period.kind, headers.reviewDate), reviewDate],
    [headers.signedOn, signedOn],
  ] as const;
  return doubtfulDays({ labelled, reviewDate, signedOn, placeOf: (cell) => placeIn(report, sheet, cell) }, day);
}

/**
 * Days on the cover that are implausible: of another year than the round (a whole year is reviewed and signed for into
 * the next), after the day of the run, or a signature before the review. Each day is reported once; 10/07 typed into a
 * program that reads months first explains a day in the future.
 */
export function doubtfulDays({ labelled, placeOf, ...days }: Days, day: Day): readonly Issue[] {
  const alone = labelled.flatMap(([label, { value, cell }]) =>
    value === null ? [] : doubtOf({ label, value, place: placeOf(cell) }, day),
  );
  return alone.length > 0 ? alone : signedBefore({ placeOf, ...days });
}

function doubtOf(
  { label, value, place }: { readonly label: string; readonly value: string; readonly place: Place },
  { period, asOf }: Day,
): readonly Issue[] {
  const likely = value > asOf ? swapped(value) : null;
  if (likely !== null && likely <= asOf && likely.startsWith(String(period.year)))
    return [issueOf("date-swapped", { label, value, likely }, place)];
  if (isOutside(value, period))
    return [issueOf("date-outside-year", { label, value, year: String(period.year) }, place)];
  return value > asOf ? [issueOf("date-in-future", { label, value, asOf }, place)] : [];
}

/** A form without a year (0) fits any year. */
function isOutside(value: string, { year, kind }: Day["period"]): boolean {
  const stated = Number(value.slice(0, 4));
  return year > 0 && stated !== year && !(kindRules[kind].runsIntoNextYear && stated === year + 1);
}

/** A report says what the review came to. */
function signedBefore({ reviewDate, signedOn, placeOf }: Omit<Days, "labelled">): readonly Issue[] {
  if (reviewDate.value === null || signedOn.value === null || signedOn.value >= reviewDate.value) return [];
  return [
    issueOf("signed-before-review", { signed: signedOn.value, review: reviewDate.value }, placeOf(signedOn.cell)),
  ];
}

/** ISO; `null` where the day can't be a month or both are the same. */
function swapped(iso: string): string | null {
  const [year = "", month = "", day = ""] = iso.split("-");
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}`;
}

type Asked = { readonly sheet: string; readonly label: string; readonly least: number };

/** Implausible entries of a cluster's cover and report, checked like a unit's: days, and words that say nothing. */
export function clusterEntries(sent: ClusterSubmission, day: Day): readonly Issue[] {
  const { reviewDate, signedOn, preparedBy } = sent.cover;
  const placeOf = (sheet: string, cell: string): Place => ({
    ...nowhere,
    cluster: sent.cluster,
    file: sent.file.name,
    sheet: sent.sheets[sheet] ?? sheet,
    cell: cell === "" ? null : cell,
  });
  const empty = ({ sheet, label, least }: Asked, { state, value, cell }: Entry<string>): readonly Issue[] =>
    state === "text" && value !== null && saysNothing(value, least)
      ? [issueOf("text-says-nothing", { label, raw: value }, placeOf(sheet, cell))]
      : [];
  return [
    ...doubtfulDays(
      {
        labelled: [
          [inWordsOf(day.period.kind, headers.reviewDate), reviewDate],
          [headers.signedOn, signedOn],
        ],
        reviewDate,
        signedOn,
        placeOf: (cell) => placeOf(sheetNames.cover, cell),
      },
      day,
    ),
    ...empty({ sheet: sheetNames.cover, label: headers.preparedBy, least: leastOfName }, preparedBy),
    ...sent.report.flatMap(({ content }) =>
      empty({ sheet: sheetNames.clusterReport, label: headers.content, least: leastLetters }, content),
    ),
  ];
}
