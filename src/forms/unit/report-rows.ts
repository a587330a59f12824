import { type UnitIssue, type UnitRow, section, type Fields } from "./unit-forms";
import { isHandScored, partOf } from "../../domain/ways/ways";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { styled } from "../drawing/styles";
import { writtenNumber } from "../../workbook/text/written-number";
import type { Criterion } from "../../domain/round/scale";
import type { RowFacts } from "../marks/workbook-marks";
import type { DrawnField } from "../drawing/draw-table";

/** The lines of the scale by section, each with the bounds of its self-score. */
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
        value: boundsWords({ lowest, highest, part: partOf(criterion) }),
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
      ...heldOf(criterion),
    });
  });
  return rows;
}

/** With So với the unit's own target decides nothing, so the form has nothing to check there. */
function heldOf({ indicator, comparedWith, kind, bandsBy, needsEvidence }: Criterion): Pick<UnitRow, "held"> {
  const held = {
    ...(indicator === null || comparedWith !== null ? {} : { kind, bandsBy }),
    ...(needsEvidence ? { asksEvidence: true as const } : {}),
  };
  return Object.keys(held).length === 0 ? {} : { held };
}

type Bounds = ReturnType<typeof boundsOf> & { readonly part: ReturnType<typeof partOf> };

/** The bounds of accepted points in words; `null` = no bound on that side. */
function boundsWords({ lowest, highest, part }: Bounds): string {
  if (lowest === null && highest === null) return "không giới hạn";
  if (part === "penalty") return `trừ tối đa ${writtenNumber(highest ?? 0)} (ghi số dương)`;
  if (part === "base" || (lowest ?? 0) * (highest ?? 0) < 0)
    return `${lowest === null ? "…" : writtenNumber(lowest)} – ${highest === null ? "…" : writtenNumber(highest)}`;
  if (highest !== null && highest > 0) return `thưởng tối đa ${writtenNumber(highest)}`;
  if (lowest !== null && lowest < 0) return `trừ tối đa ${writtenNumber(-lowest)}`;
  return lowest === null ? `tối đa ${writtenNumber(highest ?? 0)}` : `từ ${writtenNumber(lowest)}`;
}

export function commendationRows(issue: UnitIssue): readonly UnitRow[] {
  return issue.awards.map((name) => ({
    code: name,
    drawn: { kind: "row", fields: { code: { value: name, entry: false } } },
    facts: null,
  }));
}

export function contentRows(issue: UnitIssue): readonly UnitRow[] {
  return issue.contentItems.map((item) => {
    const reads = item.type === "text" ? "words" : item.type;
    return {
      code: item.code,
      drawn: {
        kind: "row",
        fields: {
          code: { value: item.code },
          section: { value: item.section },
          name: { value: item.name },
          measure: { value: item.measure },
          content: contentField(reads),
        },
      },
      facts: {
        given: [],
        reads,
        required: item.required,
        mayBeNotApplicable: true,
        minimum: null,
        maximum: null,
        indicator: item.indicator,
      },
      held: { name: item.name, ...(item.measure === null ? {} : { measure: item.measure }) },
    };
  });
}

/** A date needs a date format: a text cell would keep it as text. */
function contentField(reads: RowFacts["reads"]): DrawnField {
  if (reads === "date") return { style: styled("date", { entry: true }) };
  return reads === "number" ? { decimals: 0 } : {};
}
