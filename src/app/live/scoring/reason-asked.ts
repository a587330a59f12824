import { saysSomething } from "../../../domain/scale";
import { differencesAbove } from "../../../domain/scoring/stage-differences";
import type { EnteredPoints, EntryStage, ScoreLine, ScoreSheet } from "./score-sheet";

/**
 * Whether what is being given stands over computed points, or over points that wait to be computed, and so must have a
 * Giải trình: without one nothing is written. The same points as computed stand over nothing.
 */
export function reasonOwed({ computed, stages }: Pick<ScoreLine, "computed" | "stages">, given: Pick<EnteredPoints, "points" | "notApplicable">): boolean {
  const auto = stages.find(({ stage }) => stage === "auto");
  return computed && saysSomething(given) && (given.notApplicable || auto === undefined || auto.points !== given.points);
}

/** Whether points that are being given need a Giải trình: by the rule whose breach consolidation warns of. */
export function reasonAsked({ stage, explainDifference }: { readonly stage: EntryStage } & Pick<ScoreSheet, "explainDifference">, { stages }: Pick<ScoreLine, "stages">, { points }: Pick<EnteredPoints, "points">): boolean {
  return differencesAbove({ stage, points }, stages, explainDifference).length > 0;
}
