import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import type { Entry } from "../../basics/entry";
import type { Issue } from "../../issue";
import type { CommendationRow } from "../../submissions/submission";
import type { Report } from "../../figures/figures";
import { issueOf, placeIn } from "./figure-line";

const sheet = sheetNames.commendations;

const labels = {
  collectives: "Tập thể",
  individuals: "Cá nhân",
  workers: "Trong đó người trực tiếp lao động",
  enterprises: "Doanh nghiệp",
  byMerit: choiceWords.awardType.merit,
  thematic: choiceWords.awardType.thematic,
  unexpected: choiceWords.awardType.unexpected,
} as const;

/**
 * Whole numbers from 0 on. Direct workers are some of the individuals; by merit, thematic and unexpected together are
 * all that were commended: Tập thể + Cá nhân, with or without Doanh nghiệp, which some count among the collectives.
 * Sums are taken only where all the parts are stated; a single kind is never more than all that are.
 */
export function commendationSums(report: Report): readonly Issue[] {
  return report.submission.commendations.flatMap((row) => [
    ...notCounts(report, row),
    ...workersAbove(report, row),
    ...kindsDiffer(report, row),
  ]);
}

function notCounts(report: Report, row: CommendationRow): readonly Issue[] {
  const entries = Object.entries(labels) as readonly (readonly [keyof typeof labels, string])[];
  return entries.flatMap(([key, label]): readonly Issue[] => {
    const { value, cell }: Entry<number> = row[key];
    if (value === null) return [];
    const place = placeIn(report, sheet, cell);
    if (value < 0) return [issueOf("out-of-range", { label, value, minimum: 0, maximum: null }, place)];
    return Number.isInteger(value) ? [] : [issueOf("fraction-of-countable", { label, value, measure: "" }, place)];
  });
}

function workersAbove(report: Report, { workers, individuals }: CommendationRow): readonly Issue[] {
  if (
    workers.value === null ||
    individuals.value === null ||
    workers.value <= individuals.value ||
    individuals.value < 0
  )
    return [];
  const params = { label: labels.workers, value: workers.value, whole: labels.individuals, total: individuals.value };
  return [issueOf("part-above-whole", params, placeIn(report, sheet, workers.cell))];
}

function kindsDiffer(report: Report, row: CommendationRow): readonly Issue[] {
  const { collectives, individuals, enterprises, byMerit, thematic, unexpected } = row;
  const kinds = [byMerit.value, thematic.value, unexpected.value];
  if (
    [collectives, individuals, enterprises, byMerit, thematic, unexpected].some(
      ({ value }) => value !== null && value < 0,
    )
  )
    return [];
  if (collectives.value === null || individuals.value === null || kinds.some((kind) => kind === null))
    return kindAbove(report, row);
  const sum = kinds.reduce((all: number, kind) => all + (kind ?? 0), 0);
  const total = collectives.value + individuals.value;
  if (sum === total || sum === total + (enterprises.value ?? 0)) return [];
  const parts = `Theo công trạng ${kinds[0]} + Chuyên đề ${kinds[1]} + Đột xuất ${kinds[2]}`;
  return [
    issueOf("sum-differs", { whole: "Tập thể + Cá nhân", total, parts, sum }, placeIn(report, sheet, byMerit.cell)),
  ];
}

/** Where a kind is not stated: another kind that is more than all. */
function kindAbove(report: Report, row: CommendationRow): readonly Issue[] {
  const { collectives, individuals, enterprises } = row;
  if (collectives.value === null || individuals.value === null) return [];
  const total = collectives.value + individuals.value + (enterprises.value ?? 0);
  return (["byMerit", "thematic", "unexpected"] as const).flatMap((key): readonly Issue[] => {
    const { value, cell } = row[key];
    if (value === null || value <= total) return [];
    return [
      issueOf(
        "part-above-whole",
        { label: labels[key], value, whole: "Tập thể + Cá nhân", total },
        placeIn(report, sheet, cell),
      ),
    ];
  });
}
