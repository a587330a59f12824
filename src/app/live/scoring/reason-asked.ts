import { differencesAbove } from "../../../domain/scoring/stage-differences";
import type { EnteredPoints, EntryStage, ScoreLine, ScoreSheet } from "./score-sheet";

/** Without a reason nothing is written; consolidation warns by the same rule, which the pane takes through here. */
export { reasonOwed } from "../../../domain/scoring/line-need";

/** Whether points that are being given need a Giải trình: by the rule whose breach consolidation warns of. */
export function reasonAsked(
  { stage, explainDifference }: { readonly stage: EntryStage } & Pick<ScoreSheet, "explainDifference">,
  { stages }: Pick<ScoreLine, "stages">,
  { points }: Pick<EnteredPoints, "points">,
): boolean {
  return differencesAbove({ stage, points }, stages, explainDifference).length > 0;
}
