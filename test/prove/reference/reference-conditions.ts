import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { Criterion } from "../../../src/domain/round/scale";
import { isBase } from "./reference-part";
import type { GeneratedCluster, GeneratedUnit } from "../generate/generated";
import {
  type Rational,
  hundred,
  isEqual,
  isLess,
  multiply,
  nought,
  rational,
  rounded,
  subtract,
  sum,
} from "./rational";
import { sameWords } from "./reference-bands";
import { targetsMet } from "./reference-targets-met";
import type { Judged, Met } from "./judged";
import type { OwnScale } from "./reference-sums";
import type { ReferenceLine } from "./reference-unit";

/**
 * Whether a condition, or one of its group, closes lines of the cluster's scale, also where these don't concern the
 * unit: it is judged once, on the points before any of them.
 */
function isJudgedFirst(condition: StatedCondition, { conditions, scale }: OwnScale): boolean {
  return conditions
    .filter((each) => each === condition || (condition.group != null && each.group === condition.group))
    .some(
      ({ code, effect }) =>
        effect === "zero-lines" ||
        effect === "zero-sections" ||
        scale.some((line) => (line.conditions ?? "").split("; ").includes(code)),
    );
}

/** What each condition comes to for a unit: within a group one that is fulfilled is enough. Guests aren't judged. */
export function referenceVerdicts(judged: Judged): ReadonlyMap<StatedCondition, Met> {
  const { conditions } = judged.generated;
  const own = new Map(conditions.map((condition) => [condition, verdictOf(condition, judged)] as const));
  const inGroup = (condition: StatedCondition): Met => {
    const met = own.get(condition) ?? "silent";
    if (condition.group == null || met === "silent") return met;
    const all = conditions.filter(({ group }) => group === condition.group).map((each) => own.get(each));
    return all.includes("yes") ? "yes" : all.includes("unknown") ? "unknown" : "no";
  };
  return new Map(conditions.map((condition) => [condition, inGroup(condition)]));
}

function verdictOf(condition: StatedCondition, judged: Judged): Met {
  const { unit } = judged.unit;
  const { include = [], exclude = [] } = condition.concerns ?? {};
  const isOut = exclude.includes(unit.code) || (include.length > 0 && !include.includes(unit.code));
  return unit.role === "guest" || isOut ? "silent" : metBy(condition, judged);
}

function metBy(condition: StatedCondition, judged: Judged): Met {
  const { scope, threshold, violators, kind } = condition;
  const { unit, sums, generated } = judged;
  const result = unit.figures?.get(scope ?? "")?.result.value;
  switch (kind) {
    case "line-at-least":
      return linesMet(scope ?? "", threshold ?? 0, judged);
    case "no-line-zero":
      return linesMet(scope ?? "", null, judged);
    case "total-at-least":
      return sums === null
        ? isEqual(fullTotal(generated), nought)
          ? "silent"
          : "unknown"
        : atLeast(rational(sums.total), fullTotal(generated), threshold ?? 0);
    case "result-at-most":
    case "result-at-least": {
      if (typeof result !== "number") return "unknown";
      // Reading R2: rounded to 8 decimals.
      const gain = subtract(rounded(rational(result), 8), rational(threshold ?? 0));
      return isLess(kind === "result-at-most" ? nought : gain, kind === "result-at-most" ? gain : nought)
        ? "no"
        : "yes";
    }
    case "sent-in-time":
      return inTime(unit.documents[scope ?? ""], threshold ?? 0);
    case "confirmed":
      return violators === null ? "unknown" : violators.includes(unit.unit.code) ? "no" : "yes";
    case "targets-reached":
    case "targets-exceeded":
      return targetsMet(condition, judged);
    case "section-minimum":
      return minimaMet(scope, judged);
    default:
      throw new Error("no such condition is generated");
  }
}

function inTime(arrival: GeneratedUnit["documents"][string] | undefined, days: number): Met {
  if (arrival === undefined) return "silent";
  if (arrival.status === "exempt") return "yes";
  if (arrival.status === "missing") return "no";
  if (arrival.status === "returned" || arrival.status === "not-due") return "unknown";
  if ((arrival.daysLate ?? 0) <= days) return "yes";
  return arrival.confirmed ? "no" : "unknown";
}

/**
 * A line or section against its share of Điểm chuẩn, over what applies; "*" and "…/*": every line for itself, `percent`
 * `null`: none at 0.
 */
function linesMet(scope: string, percent: number | null, { generated: { criteria }, lines }: Judged): Met {
  const each = scope === "*" || scope.endsWith("/*");
  const named = scope.replace(/\/?\*$/u, "");
  const base = criteria.filter(isBase);
  const coded = base.filter(({ code }) => !each && sameWords(code, named));
  const inSection = base.filter(({ section }) => scope === "*" || isIn(section, named));
  const scored = (coded.length > 0 ? coded : inSection).map((criterion) => ({
    max: rational(criterion.max),
    line: lines.find((line) => line.criterion === criterion.code),
  }));
  const applicable = scored.filter(({ line }) => line?.points !== null || !line.notApplicable);
  const waits = applicable.some(({ line }) => line?.points == null);
  if (each || percent === null) {
    const isShort = (points: number, max: Rational): boolean =>
      percent === null ? points === 0 : isLess(multiply(hundred, rational(points)), multiply(rational(percent), max));
    if (applicable.some(({ line, max }) => line?.points != null && isShort(line.points, max))) return "no";
    if (applicable.length === 0) return "silent";
    return waits ? "unknown" : "yes";
  }
  if (waits) return "unknown";
  return atLeast(
    sum(applicable.map(({ line }) => rational(line?.points ?? 0))),
    sum(applicable.map(({ max }) => max)),
    percent,
  );
}

/** "every section that is asked has at least its Điểm tối thiểu"; one under it decides, whatever others wait for. */
function minimaMet(scope: string | null, { generated, lines, sections }: Judged): Met {
  const each = generated.sections.flatMap(({ path, lowest }): readonly Met[] => {
    if (lowest === null || !(scope === null || isIn(path, scope))) return [];
    const points = sections.get(path) ?? null;
    if (points !== null) return [isLess(rounded(points, 8), rational(lowest)) ? "no" : "yes"];
    const under = generated.criteria.filter(({ section }) => isIn(section, path)).map(({ code }) => code);
    const waits = lines.some((line) => under.includes(line.criterion) && line.points === null && !line.notApplicable);
    return waits ? ["unknown"] : [];
  });
  if (each.length === 0) return "silent";
  return each.includes("no") ? "no" : each.includes("unknown") ? "unknown" : "yes";
}

function atLeast(points: Rational, max: Rational, percent: number): Met {
  if (isEqual(max, nought)) return "silent";
  return isLess(multiply(hundred, points), multiply(rational(percent), max)) ? "no" : "yes";
}

function fullTotal({ cluster, criteria }: GeneratedCluster): Rational {
  if (cluster.declaredTotal !== null) return rational(cluster.declaredTotal);
  return sum(criteria.filter(isBase).map(({ max }) => rational(max)));
}

/** The lines that conditions close: 0 points; those that one may still close: none yet. Left out stays left out. */
export function referenceClosed(judged: Judged): readonly ReferenceLine[] {
  const verdicts = [...referenceVerdicts(judged)];
  const { criteria } = judged.generated;
  return judged.lines.map((line, index) => {
    const criterion = criteria[index];
    if (criterion === undefined || (line.points === null && line.notApplicable)) return line;
    const closing = verdicts.filter(([condition]) => closesLine(condition, criterion, line.points));
    if (closing.some(([, met]) => met === "no")) return { ...line, points: 0 };
    return closing.some(([, met]) => met === "unknown") ? { ...line, points: null, notApplicable: false } : line;
  });
}

/** Points that are taken off are nothing that a section could lose. */
function closesLine({ code, effect, level }: StatedCondition, line: Criterion, points: number | null): boolean {
  if ((line.conditions ?? "").split("; ").includes(code)) return true;
  const names = String(level ?? "").split(/; ?/u);
  if (effect === "zero-lines") return names.includes(line.code);
  const isPenalty = line.countsToward === "penalty" || (line.kind === "bonus-penalty" && (points ?? 0) < 0);
  return effect === "zero-sections" && !isPenalty && names.some((name) => isIn(line.section, name));
}

/** Points off, 0 or negative, and the most that the total may be; one group has its effect once. */
export function referenceEffects(
  first: Judged,
  judged: Judged,
): { readonly deducted: Rational; readonly most: Rational | null } {
  const groups = new Set<string>();
  const early = referenceVerdicts(first);
  const failed = [...referenceVerdicts(judged)].flatMap(([condition, late]) => {
    const { group = null } = condition;
    const met = isJudgedFirst(condition, judged.generated) ? early.get(condition) : late;
    if (met !== "no" || (group !== null && groups.has(group))) return [];
    if (group !== null) groups.add(group);
    return [condition];
  });
  const levels = (effect: StatedCondition["effect"]): readonly number[] =>
    failed.flatMap((each) => (each.effect === effect && typeof each.level === "number" ? [each.level] : []));
  const most = levels("total-at-most");
  return {
    deducted: sum(levels("points-off").map((level) => rational(-level))),
    most: most.length === 0 ? null : rational(Math.min(...most)),
  };
}

/** A section with all under it, as `Mục điểm` has it. */
function isIn(section: string | null, name: string): boolean {
  return section !== null && (sameWords(section, name) || section.startsWith(`${name}/`));
}
