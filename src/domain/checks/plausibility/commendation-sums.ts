import type { Issue } from "../../issue";
import type { CommendationRow } from "../../submission";
import type { Report } from "../../targets/figures";
import { issueOf, placeIn } from "./figure-line";

const sheet = "Kết quả khen thưởng";

/**
 * Direct workers are some of the individuals; by merit, thematic and unexpected together are all that were commended:
 * Tập thể + Cá nhân, with or without Doanh nghiệp, which some count among the collectives. Sums are taken only where all
 * the parts are stated.
 */
export function commendationSums(report: Report): readonly Issue[] {
  return report.submission.commendations.flatMap((row) => [...workersAbove(report, row), ...kindsDiffer(report, row)]);
}

function workersAbove(report: Report, { workers, individuals }: CommendationRow): readonly Issue[] {
  if (workers.value === null || individuals.value === null || workers.value <= individuals.value) return [];
  const params = { label: "Trong đó người trực tiếp lao động", value: workers.value, whole: "Cá nhân", total: individuals.value };
  return [issueOf("part-above-whole", params, placeIn(report, sheet, workers.cell))];
}

function kindsDiffer(report: Report, row: CommendationRow): readonly Issue[] {
  const { collectives, individuals, enterprises, byMerit, thematic, unexpected } = row;
  const kinds = [byMerit.value, thematic.value, unexpected.value];
  if (collectives.value === null || individuals.value === null || kinds.some((kind) => kind === null)) return [];
  const sum = kinds.reduce((all: number, kind) => all + (kind ?? 0), 0);
  const total = collectives.value + individuals.value;
  if (sum === total || sum === total + (enterprises.value ?? 0)) return [];
  const parts = `Theo công trạng ${kinds[0]} + Chuyên đề ${kinds[1]} + Đột xuất ${kinds[2]}`;
  return [issueOf("sum-differs", { whole: "Tập thể + Cá nhân", total, parts, sum }, placeIn(report, sheet, byMerit.cell))];
}
