import { isHandScored } from "../round/scale";
import { type Computed, type ScoringCase, none } from "./computed";
import { bands } from "./bands";
import { bonusPenalty } from "./bonus-penalty";
import { byRank } from "./by-rank";
import { deadline } from "./deadline";
import { deductFromMax } from "./deduct-from-max";
import { direct } from "./direct";
import { excessBonus } from "./excess-bonus";
import { passFail } from "./pass-fail";
import { perOccurrence } from "./per-occurrence";
import { progressiveToLeader } from "./progressive-to-leader";
import { proportional } from "./proportional";
import { ratioToBest } from "./ratio-to-best";
import { stepwiseDeduction } from "./stepwise-deduction";

/** Exact points of one line for one unit, by the criterion's kind. Rounding is the caller's, once. */
export function computePoints(given: ScoringCase): Computed {
  if (isHandScored(given.criterion)) return none;
  const { kind } = given.criterion;
  switch (kind) {
    case "proportional":
      return proportional(given);
    case "bands":
      return bands(given);
    case "pass-fail":
      return passFail(given);
    case "stepwise-deduction":
      return stepwiseDeduction(given);
    case "excess-bonus":
      return excessBonus(given);
    case "deduct-from-max":
      return deductFromMax(given);
    case "progressive-to-leader":
      return progressiveToLeader(given);
    case "ratio-to-best":
      return ratioToBest(given);
    case "by-rank":
      return byRank(given);
    case "per-occurrence":
      return perOccurrence(given);
    case "direct":
      return direct();
    case "bonus-penalty":
      return bonusPenalty(given);
    case "deadline":
      return deadline(given);
    default:
      return kind satisfies never;
  }
}
