import { isHandScored } from "../hand-scored";
import type { Criterion } from "../scale";
import { type Computed, type ScoringCase, none } from "./computed";
import { bands } from "./kinds/bands";
import { bonusPenalty } from "./kinds/bonus-penalty";
import { deadline } from "./kinds/deadline";
import { direct } from "./kinds/direct";
import { passFail } from "./kinds/pass-fail";
import { proportional } from "./kinds/proportional";

const notBuilt: Computed = { outcome: "not-built" };

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
    case "direct":
      return direct();
    case "bonus-penalty":
      return bonusPenalty(given);
    case "deadline":
      return deadline(given);
    case "stepwise-deduction":
    case "excess-bonus":
    case "deduct-from-max":
    case "progressive-to-leader":
    case "ratio-to-best":
    case "by-rank":
    case "per-occurrence":
      return notBuilt;
    default:
      return kind satisfies never;
  }
}

/** Whether the criterion would have to be computed by a kind whose rule isn't in force yet. */
export function isNotBuilt(criterion: Criterion): boolean {
  const facts = { indicator: null, document: null };
  return computePoints({ criterion, bands: [], facts, peers: { bestResult: null } }).outcome === "not-built";
}
