import type { ScoringPolicy } from "../period";
import type { Criterion } from "../scale";
import { isOutsideBase } from "../ways/ways";
import type { PointsInForce, Score } from "../score";

/**
 * What counts on one line: the first that exists of final, board, cluster, auto, self; cross never by itself
 * (contract §4, Scoring). A unit's "không áp dụng" that takes effect stands before auto, else it could never take
 * effect on a computed line. Not applicable counts by policy: left out (`null`), M, or 0; outside the base never more
 * than 0. No points at all: 0, or `null` = pending.
 */
export function lineInForce(criterion: Criterion, stages: readonly Score[], policy: ScoringPolicy): PointsInForce {
  const at = (stage: Score["stage"]) => stages.find((score) => score.stage === stage);
  const self = at("self");
  const unitMark = self?.notApplicable === true ? self : undefined;
  const score = at("final") ?? at("board") ?? at("cluster") ?? unitMark ?? at("auto") ?? self;
  if (score === undefined) {
    const points = policy.whenMissing === "zero" ? 0 : null;
    return { criterion: criterion.code, stage: null, points, notApplicable: false };
  }
  const points = score.notApplicable ? notApplicablePoints(criterion, policy) : score.points;
  return { criterion: criterion.code, stage: score.stage, points, notApplicable: score.notApplicable };
}

function notApplicablePoints(criterion: Criterion, policy: ScoringPolicy): number | null {
  switch (policy.whenNotApplicable) {
    case "rescale":
      return null;
    case "full":
      return isOutsideBase(criterion.kind) ? 0 : criterion.max;
    case "zero":
      return 0;
    default:
      return policy.whenNotApplicable satisfies never;
  }
}
