import { isHandScored, isOutsideBase } from "../../domain/ways/ways";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { writtenNumber } from "../../workbook/text/written-number";
import { styled } from "../drawing/styles";
import type { UnitIssue } from "./unit-issue";
import { section, type Fields, type UnitRow } from "./unit-rows";
import { selfScoreList } from "../sheets/unit/self-score-list";
import type { WorkbookMarks } from "../sheets/workbook-marks";

/** The lines of the scale by section, each with the bounds within which a self-score is taken. */
export function selfScoreRows(issue: UnitIssue): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  let current: string | null = null;
  issue.criteria.forEach((criterion, index) => {
    if (criterion.section !== null && criterion.section !== current) rows.push(section(criterion.section));
    current = criterion.section;
    const byHand = isHandScored(criterion);
    const { lowest, highest } = boundsOf(criterion);
    const fields: Fields = {
      order: { value: index + 1 },
      code: { value: criterion.code },
      name: { value: criterion.name },
      max: { value: criterion.max, decimals: 2 },
      bounds: {
        value: boundsWords({ lowest, highest, outside: isOutsideBase(criterion.kind) }),
        style: styled("centered"),
      },
      points: { decimals: 2 },
      notApplicable: { entry: criterion.mayBeNotApplicable },
    };
    rows.push({
      code: criterion.code,
      drawn: { kind: "row", fields },
      facts: {
        given: [],
        reads: "number",
        required: byHand,
        mayBeNotApplicable: criterion.mayBeNotApplicable,
        minimum: lowest,
        maximum: highest,
        indicator: criterion.indicator,
      },
      ...(criterion.indicator === null ? {} : { held: { kind: criterion.kind, bandsBy: criterion.bandsBy } }),
    });
  });
  return rows;
}

type Bounds = ReturnType<typeof boundsOf> & { readonly outside: boolean };

/** The bounds within which points are taken, bonuses and penalties by their names; `null` on a side = none there. */
function boundsWords({ lowest, highest, outside }: Bounds): string {
  if (lowest === null && highest === null) return "không giới hạn";
  if (!outside || (lowest ?? 0) * (highest ?? 0) < 0)
    return `${lowest === null ? "…" : writtenNumber(lowest)} – ${highest === null ? "…" : writtenNumber(highest)}`;
  if (highest !== null && highest > 0) return `thưởng tối đa ${writtenNumber(highest)}`;
  if (lowest !== null && lowest < 0) return `trừ tối đa ${writtenNumber(-lowest)}`;
  return lowest === null ? `tối đa ${writtenNumber(highest ?? 0)}` : `từ ${writtenNumber(lowest)}`;
}

const prefix = `${selfScoreList.sheet}:`;

/** Codes of the lines of `Tự chấm` that were issued for the unit to score, in their order; see Submission. */
export function askedSelfScores({
  kind,
  rows,
  facts,
}: Pick<WorkbookMarks, "kind" | "rows" | "facts">): readonly string[] | null {
  if (kind !== "unit") return null;
  // Lines that are computed stand on the sheet, too; forms that kept no facts of their rows asked for all.
  return [...rows.keys()]
    .filter((name) => name.startsWith(prefix) && facts.get(name)?.required !== false)
    .map((name) => name.slice(prefix.length));
}
