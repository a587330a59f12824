import type { Issue } from "../../issue";
import { foldWords } from "../../targets/accepted-text";
import type { Report } from "../../targets/figures";
import { hasMidYear } from "../../targets/target-percent";
import type { GivenByBoard } from "../given-by-board";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/**
 * Registered targets and six-month plans that differ from what the Board held and printed. The unit's own form allows
 * it, since a registration may be corrected; a change after the fact belongs on `Điều chỉnh`. So with an own plan for
 * six months, by which the unit would be scored.
 */
export function registeredChanged(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  return lines.flatMap((line): readonly Issue[] => {
    const held = line.indicator === null ? undefined : given.given(report.unit.code, line.code);
    if (held === undefined) return [];
    return [...targetDiffers(report, line, held?.target ?? null), ...planDiffers(line, held?.halfYearPlan ?? null)];
  });
}

function targetDiffers(report: Report, { entries }: FigureLine, registered: number | string | null): readonly Issue[] {
  const { value, cell } = entries.target;
  if (value === null || registered === null || typeof value !== typeof registered) return [];
  if (foldWords(String(value)) === foldWords(String(registered))) return [];
  return [
    issueOf(
      "registered-changed",
      { label: "Chỉ tiêu đăng ký", value, registered, counts: value },
      placeIn(report, "Chỉ tiêu", cell),
    ),
  ];
}

/**
 * A target worse than the plan from above. Where the Board held a registration, that is what a target is measured by.
 */
export function targetBelowPlan({ unit, code, indicator, target }: FigureLine, given: GivenByBoard): readonly Issue[] {
  const held = given.given(unit, code);
  const plan = indicator === null ? undefined : held?.plan;
  if (target === null || typeof plan !== "number" || typeof held?.target === "number") return [];
  const isWorse = indicator?.evaluation === "lower" ? target.value > plan : target.value < plan;
  return isWorse
    ? [issueOf("target-below-plan", { label: target.label, value: target.value, plan }, target.place)]
    : [];
}

/**
 * The same plan may stand on both sheets of earlier forms; where they differ each is told. The Board's counts before
 * the unit's, and of two the one on `Chỉ tiêu`; where nothing is due by mid-year an own plan counts nowhere.
 */
function planDiffers({ indicator, halfYearPlans }: FigureLine, registered: number | string | null): readonly Issue[] {
  const told = halfYearPlans.filter(
    ({ value }, index) => value !== registered && halfYearPlans.findIndex((other) => other.value === value) === index,
  );
  if (typeof registered === "number")
    return told.map(({ label, value, place }) =>
      issueOf("registered-changed", { label, value, registered, counts: registered }, place),
    );
  const counts = halfYearPlans[0]?.value;
  if (counts === undefined || indicator === null || !hasMidYear(indicator)) return [];
  return told.map(({ label, value, place }) => issueOf("own-half-year-plan", { label, value, counts }, place));
}
