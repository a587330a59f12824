import type { Unit } from "../../domain/board";
import { isHandScored } from "../../domain/hand-scored";
import type { Criterion } from "../../domain/scale";
import type { Period } from "../../domain/period";
import { scorerKeys } from "../../domain/scoring/scorer-key";
import { isOutside } from "../../domain/slips/outside-assessor";
import { boundsOf } from "../../domain/scoring/accept-marks";
import type { Area } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import type { InputRow, Prefilled } from "../drawing/draw-input-list";
import { longestMessage, longestTitle } from "../drawing/entry-rules";

export type ScoredMembers = { readonly period: Period; readonly members: readonly Unit[]; /** In force for the cluster. */ readonly scale: readonly Criterion[] };

/**
 * Rows of `Điểm chấm` for the cluster to complete: each member that is judged on each criterion that a person scores, points
 * blank. An agency outside scores what the scale gives it (Cơ quan chấm), all else the leader, the deputy the leader's own
 * unit (contract §1); nobody is named where there is none.
 */
export function prefilledScores({ period, members, scale }: ScoredMembers): readonly InputRow[] {
  const named = (role: Unit["role"]) => members.find((unit) => unit.role === role)?.name ?? null;
  const judged = members.filter(({ role }) => role !== "guest");
  const scorerOf = scorerKeys(members);
  const agencyOf = ({ assessor }: Criterion, unit: Unit) => (isOutside(assessor, { period, members: judged }) && scorerOf(assessor) !== unit.code ? assessor : null);
  return judged.flatMap((unit) =>
    scale.filter(isHandScored).map((criterion) => ({
      unit: unit.code,
      criterion: criterion.code,
      stage: "cluster",
      scorer: agencyOf(criterion, unit) ?? named(unit.role === "leader" ? "deputy" : "leader"),
    })),
  );
}

/** Points within the criterion's bounds, and at the cell whose and which they are. */
export function prefilledLook({ members, scale }: ScoredMembers): Prefilled {
  const names = new Map(members.map(({ code, name }) => [code, name]));
  const criteria = new Map(scale.map((criterion) => [criterion.code, criterion]));
  return {
    given: new Set(["unit", "criterion", "stage"]),
    legend: "ô nền vàng: nơi nhập; ô nền trắng: đã khóa. Tổng điểm và thứ hạng tự tính ở trang Bảng điểm, Xếp hạng",
    ruleOf: (row, key, area) => {
      const criterion = criteria.get(String(row["criterion"]));
      return key !== "points" || criterion === undefined ? null : pointsRule(criterion, names.get(String(row["unit"])) ?? "", area);
    },
  };
}

function pointsRule(criterion: Criterion, unit: string, area: Area): Validation {
  const { lowest, highest } = boundsOf(criterion);
  const bounds = [lowest === null ? "" : `từ ${written(lowest)}`, highest === null ? "" : `đến ${written(highest)}`].filter((text) => text !== "").join(" ");
  const asked = bounds === "" ? "Nhập số điểm." : `Nhập điểm ${bounds}.`;
  const name = `${criterion.code}. ${criterion.name}`;
  return {
    area,
    rule: { kind: "number", minimum: lowest, maximum: highest },
    strictness: "stop",
    title: unit.slice(0, longestTitle),
    message: `${name.slice(0, longestMessage - asked.length - 1)}\n${asked}`,
    errorMessage: asked,
  };
}

function written(points: number): string {
  return String(points).replace(".", ",").replace("-", "−");
}
