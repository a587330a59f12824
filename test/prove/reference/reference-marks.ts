import type { Criterion, EnteredScore } from "../../../src/domain/round/scale";
import { referenceMost, referencePart } from "./reference-part";
import type { GeneratedUnit } from "../generate/generated";

/** What was said at one stage: points, or "không áp dụng". */
export type Said = { readonly points: number } | "not-applicable";

/**
 * Contract §4: entered points lie in 0…M, outside the base as far as Điểm tối đa, Thưởng/Trừ from Điểm tối thiểu on; a
 * blank bound binds nothing.
 */
function isWithin(points: number, criterion: Criterion): boolean {
  const [low, high] = [referencePart(criterion) === "by-sign" ? criterion.lowest : 0, referenceMost(criterion)];
  return (low === null || points >= low) && (high === null || points <= high);
}

/**
 * The mark of one stage in `Điểm chấm`. A unit doesn't score itself for the cluster or across; of several rows for the
 * same place none can be preferred; points out of bounds don't count.
 */
export function saidAt(stage: EnteredScore["stage"], rows: readonly EnteredScore[], criterion: Criterion): Said | null {
  const atStage = rows.filter((row) => row.stage === stage && (row.points !== null || row.notApplicable));
  const allowed = atStage.filter(
    ({ scorer, unit }) => !(scorer === unit && (stage === "cluster" || stage === "cross")),
  );
  const [row, another] = allowed;
  if (row === undefined || another !== undefined) return null;
  if (row.notApplicable) return "not-applicable";
  return row.points !== null && isWithin(row.points, criterion) ? { points: row.points } : null;
}

/**
 * What the unit says of itself, in `Tự chấm` or by KAD as its result or target: only where Được không áp dụng = Có does
 * it take effect.
 */
export function saidByUnit(
  { figures, self }: GeneratedUnit,
  criterion: Criterion,
  inForce: number | string | null,
): Said | null {
  const figure = criterion.indicator === null ? undefined : figures?.get(criterion.indicator);
  const row = self?.find(({ code }) => code === criterion.code);
  const declared =
    figure !== undefined &&
    (figure.result.state === "not-applicable" || (figure.registered.state === "not-applicable" && inForce === null));
  const marked = row !== undefined && (row.notApplicable.state !== "blank" || row.points.state === "not-applicable");
  if ((declared || marked) && criterion.mayBeNotApplicable) return "not-applicable";
  const points = row?.points.value ?? null;
  return points !== null && isWithin(points, criterion) ? { points } : null;
}
