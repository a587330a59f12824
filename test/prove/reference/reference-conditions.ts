import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import { isBase } from "./reference-part";
import type { GeneratedCluster, GeneratedUnit } from "../generate/generated";
import { type Rational, hundred, isEqual, isLess, multiply, nought, rational, sum } from "./rational";
import { sameWords } from "./reference-bands";
import type { ReferenceLine, ReferenceTotal } from "./reference-unit";

type Judged = {
  readonly generated: GeneratedCluster;
  readonly unit: GeneratedUnit;
  readonly lines: readonly ReferenceLine[];
  /** Before anything is taken off. */
  readonly sums: ReferenceTotal | null;
};

/**
 * Points that conditions take off one unit, 0 or negative: those that are certainly not fulfilled. Guests aren't
 * judged.
 */
export function referenceDeduction(judged: Judged): Rational {
  if (judged.unit.unit.role === "guest") return nought;
  const broken = judged.generated.conditions.filter((condition) => isBroken(condition, judged));
  return sum(broken.map(({ level }) => rational(typeof level === "number" ? -level : 0)));
}

function isBroken(condition: StatedCondition, judged: Judged): boolean {
  const { scope, threshold, violators, kind } = condition;
  const { unit, sums, generated } = judged;
  const result = unit.figures?.get(scope ?? "")?.result.value;
  switch (kind) {
    case "line-at-least":
      return isLineShort(scope ?? "", threshold ?? 0, judged);
    case "total-at-least":
      return sums !== null && isShort(rational(sums.total), fullTotal(generated), threshold ?? 0);
    case "result-at-most":
      return typeof result === "number" && result > (threshold ?? 0);
    case "result-at-least":
      return typeof result === "number" && result < (threshold ?? 0);
    case "sent-in-time": {
      const arrival = unit.documents[scope ?? ""];
      if (arrival?.status === "missing") return true;
      return (
        (arrival?.status === "late" || arrival?.status === "on-time") &&
        arrival.confirmed &&
        (arrival.daysLate ?? 0) > (threshold ?? 0)
      );
    }
    case "confirmed":
      return violators?.includes(unit.unit.code) ?? false;
    default:
      throw new Error("no such condition is generated");
  }
}

/** A line or section under its share of Điểm chuẩn, over what applies; while points are awaited nothing is certain. */
function isLineShort(scope: string, percent: number, { generated: { criteria }, lines }: Judged): boolean {
  const coded = criteria.filter(({ code }) => sameWords(code, scope));
  const chosen = (
    coded.length > 0 ? coded : criteria.filter(({ section }) => section !== null && sameWords(section, scope))
  ).filter(isBase);
  const scored = chosen.map((criterion) => ({
    criterion,
    line: lines.find((line) => line.criterion === criterion.code),
  }));
  if (scored.some(({ line }) => line?.points === null && !line.notApplicable)) return false;
  const applicable = scored.flatMap(({ criterion, line }) =>
    typeof line?.points === "number" ? [{ max: rational(criterion.max), points: rational(line.points) }] : [],
  );
  return isShort(sum(applicable.map(({ points }) => points)), sum(applicable.map(({ max }) => max)), percent);
}

function isShort(points: Rational, max: Rational, percent: number): boolean {
  return !isEqual(max, nought) && isLess(multiply(hundred, points), multiply(rational(percent), max));
}

function fullTotal({ cluster, criteria }: GeneratedCluster): Rational {
  if (cluster.declaredTotal !== null) return rational(cluster.declaredTotal);
  return sum(criteria.filter(isBase).map(({ max }) => rational(max)));
}
