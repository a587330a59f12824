import type { Unit } from "../../domain/round/board";
import type { Criterion } from "../../domain/round/scale";
import { isHandScored } from "../../domain/ways/ways";
import type { Period } from "../../domain/round/period";
import { scorerKeys } from "../../domain/round/unit-names";
import { isOutside } from "../../domain/slips/slip";
import type { InputRow } from "../drawing/row-guide";

export type ScoredMembers = {
  readonly period: Period;
  readonly members: readonly Unit[];
  /** In force for the cluster. */
  readonly scale: readonly Criterion[];
};

/**
 * Rows of `Điểm chấm` for the cluster to complete: each member that is judged on each criterion that a person scores,
 * points blank. An agency outside scores what the scale gives it (Cơ quan chấm), all else the leader, the deputy the
 * leader's own unit (contract §1); nobody is named where there is none.
 */
export function prefilledScores({ period, members, scale }: ScoredMembers): readonly InputRow[] {
  const named = (role: Unit["role"]) => members.find((unit) => unit.role === role)?.name ?? null;
  const judged = members.filter(({ role }) => role !== "guest");
  const scorerOf = scorerKeys(members);
  const agencyOf = ({ assessor }: Criterion, unit: Unit) =>
    isOutside(assessor, { period, members: judged }) && scorerOf(assessor) !== unit.code ? assessor : null;
  return judged.flatMap((unit) =>
    scale.filter(isHandScored).map((criterion) => ({
      unit: unit.code,
      criterion: criterion.code,
      stage: "cluster",
      scorer: agencyOf(criterion, unit) ?? named(unit.role === "leader" ? "deputy" : "leader"),
    })),
  );
}
