import { isAmong } from "../../basics/text";
import { byUnit } from "../../basics/group-by";
import { conditionsOf, type Criterion } from "../../round/scale";
import { isInSection } from "../../scales/scale-scope";
import { partOf } from "../../ways/ways";
import type { PointsInForce } from "../score";
import { type Condition, countedMet, type Finding } from "./condition";

type Named = Pick<Condition, "code" | "effect">;

/**
 * Whether a condition closes a line: the line names it, or its effect names the line or its section. The points that a
 * line takes off are no points that a section could lose.
 */
export function closes({ code, effect }: Named, line: Criterion): boolean {
  if (conditionsOf(line).includes(code)) return true;
  if (effect.kind === "zero-lines") return isAmong(line.code, effect.names);
  return (
    effect.kind === "zero-sections" &&
    partOf(line) !== "penalty" &&
    effect.names.some((path) => isInSection(line, path))
  );
}

/** Conditions that close lines of a scale, with all rows of their groups, in the order of the sheet. */
export function gatesOf<Each extends Named & Pick<Condition, "isGate" | "group">>(
  conditions: readonly Each[],
  scale: readonly Criterion[],
): readonly Each[] {
  const closing = conditions.filter((each) => each.isGate === true && scale.some((line) => closes(each, line)));
  const groups = new Set(closing.flatMap(({ group }) => group ?? []));
  return conditions.filter(
    (each) => closing.includes(each) || (each.group !== undefined && each.group !== null && groups.has(each.group)),
  );
}

/**
 * A unit's lines after the conditions that close them (contract §5, order; reading R10): one not fulfilled: 0 points,
 * whatever the line had or has not yet; none of them failing but one not told yet: pending. A line that is left out
 * stays so: it has no points to lose. `findings`: of all units, judged on the points before.
 */
export function closedLines(
  unit: string,
  { scale, lines }: { readonly scale: readonly Criterion[]; readonly lines: readonly PointsInForce[] },
  findings: readonly Finding[],
): readonly PointsInForce[] {
  const unmet = (byUnit(findings).get(unit) ?? []).filter((finding) => countedMet(finding) !== "yes");
  if (unmet.length === 0) return lines;
  return lines.map((line, index) => {
    const criterion = scale[index];
    const isLeftOut = line.notApplicable && line.points === null;
    return criterion === undefined || isLeftOut ? line : closedLine(line, criterion, unmet);
  });
}

function closedLine(line: PointsInForce, criterion: Criterion, unmet: readonly Finding[]): PointsInForce {
  const isTakenOff = (line.points ?? 0) < 0;
  const closing = unmet.filter(
    ({ condition }) => closes(condition, criterion) && !(isTakenOff && isBySection(condition, criterion)),
  );
  const failing = codesOf(closing, "no");
  const gate = { conditions: failing.length > 0 ? failing : codesOf(closing, "unknown"), points: line.points };
  if (closing.length === 0) return line;
  return failing.length > 0
    ? { ...line, points: 0, gate: { state: "closed", ...gate } }
    : // It waits, also where not applicable counted as 0 or in full: it is not left out.
      { ...line, points: null, notApplicable: false, gate: { state: "open-question", ...gate } };
}

/** Closed as part of its section alone, which does nothing to points below 0, of Thưởng/Trừ: they stay taken off. */
export function isBySection({ code, effect }: Named, line: Criterion): boolean {
  return effect.kind === "zero-sections" && !conditionsOf(line).includes(code);
}

function codesOf(findings: readonly Finding[], met: Finding["met"]): readonly string[] {
  return findings.flatMap((finding) => (countedMet(finding) === met ? [finding.condition.code] : []));
}
