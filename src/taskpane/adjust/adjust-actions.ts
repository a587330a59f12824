import type { AdjustmentsOfRound, OpinionChange } from "../../app/live/board/deciding/opinions";
import type { Cost } from "../../app/live-workbook";
import type { NoPeriod } from "../pane-actions";

/** Acts of the opinions on adjusted targets. */
export type AdjustActions = {
  readonly adjustments: () => Promise<AdjustmentsOfRound | NoPeriod>;
  /**
   * Writes the opinions, all of them or none; what was written before stays known to the caller, who can ask for it
   * back.
   */
  readonly giveOpinions: (changes: readonly OpinionChange[]) => Promise<Cost>;
};
