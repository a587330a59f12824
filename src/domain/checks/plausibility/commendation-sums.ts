import {
  commendationCounts,
  commendationHeaders as labels,
  commendationWays,
  individualParts,
  type CommendationCount,
} from "../../../contract/commendations";
import { sheetNames } from "../../../contract/sheet-names";
import type { Issue } from "../../issue";
import type { CommendationRow } from "../../submissions/submission";
import type { Report } from "../../figures/figures";
import { issueOf, placeIn } from "./figure-line";

const sheet = sheetNames.commendations;

/**
 * Whole numbers from 0 on. Direct workers, women, leaders and entrepreneurs are some of the individuals; all ways
 * together are all that were commended: Tập thể + Cá nhân + Hộ gia đình, with or without Doanh nghiệp, which some count
 * among the collectives. Sums are taken only where the parts are stated; the ways and the parts that only the yearly
 * statistics ask for may be blank. A single way is never more than all that are.
 */
export function commendationSums(report: Report): readonly Issue[] {
  return report.submission.commendations.flatMap((row) => [
    ...notCounts(report, row),
    ...partsAbove(report, row),
    ...individualsDiffer(report, row),
    ...waysDiffer(report, row),
  ]);
}

function notCounts(report: Report, row: CommendationRow): readonly Issue[] {
  return commendationCounts.flatMap((key): readonly Issue[] => {
    const { value, cell } = row[key];
    if (value === null) return [];
    const [label, place] = [labels[key], placeIn(report, sheet, cell)];
    if (value < 0) return [issueOf("out-of-range", { label, value, minimum: 0, maximum: null }, place)];
    return Number.isInteger(value) ? [] : [issueOf("fraction-of-countable", { label, value, measure: "" }, place)];
  });
}

function partsAbove(report: Report, row: CommendationRow): readonly Issue[] {
  const total = row.individuals.value;
  if (total === null || total < 0) return [];
  return ([...individualParts, "women"] as const).flatMap((key) =>
    aboveWhole(report, { row, key, whole: labels.individuals, total }),
  );
}

type Part = {
  readonly row: CommendationRow;
  readonly key: CommendationCount;
  readonly whole: string;
  readonly total: number;
};

function aboveWhole(report: Report, { row, key, whole, total }: Part): readonly Issue[] {
  const { value, cell } = row[key];
  if (value === null || value <= total) return [];
  return [issueOf("part-above-whole", { label: labels[key], value, whole, total }, placeIn(report, sheet, cell))];
}

/** Parts that are all stated are all individuals; some are no more. One alone that is more is told at its own cell. */
function individualsDiffer(report: Report, row: CommendationRow): readonly Issue[] {
  const { value: total, cell } = row.individuals;
  const stated = individualParts.filter((key) => row[key].value !== null);
  const numbers = stated.map((key) => row[key].value ?? 0);
  if (total === null || [total, ...numbers].some((each) => each < 0) || numbers.some((each) => each > total)) return [];
  const sum = numbers.reduce((all, each) => all + each, 0);
  if (stated.length === individualParts.length ? sum === total : sum <= total) return [];
  const params = { whole: labels.individuals, total, parts: partWords(row, stated), sum };
  return [issueOf("sum-differs", params, placeIn(report, sheet, cell))];
}

/** "Theo công trạng 5 + Chuyên đề 2". */
function partWords(row: CommendationRow, keys: readonly CommendationCount[]): string {
  return keys.map((key) => `${labels[key]} ${String(row[key].value)}`).join(" + ");
}

const neededWays: readonly CommendationCount[] = ["byMerit", "thematic", "unexpected"];

function waysDiffer(report: Report, row: CommendationRow): readonly Issue[] {
  const counted = ["collectives", "individuals", "households", "enterprises", ...commendationWays] as const;
  const { collectives, individuals, households, enterprises } = row;
  if (counted.some((key) => (row[key].value ?? 0) < 0) || collectives.value === null || individuals.value === null)
    return [];
  const total = collectives.value + individuals.value + (households.value ?? 0);
  const whole = ["collectives", "individuals", ...(households.value === null ? [] : (["households"] as const))]
    .map((key) => labels[key as CommendationCount])
    .join(" + ");
  if (neededWays.some((key) => row[key].value === null))
    return commendationWays.flatMap((key) =>
      aboveWhole(report, { row, key, whole, total: total + (enterprises.value ?? 0) }),
    );
  const stated = commendationWays.filter((key) => row[key].value !== null);
  const sum = stated.reduce((all, key) => all + (row[key].value ?? 0), 0);
  if (sum === total || sum === total + (enterprises.value ?? 0)) return [];
  return [
    issueOf(
      "sum-differs",
      { whole, total, parts: partWords(row, stated), sum },
      placeIn(report, sheet, row.byMerit.cell),
    ),
  ];
}
