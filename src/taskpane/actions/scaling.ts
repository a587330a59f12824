import { acceptanceChange } from "../../app/live/board/scoring/accept-scale";
import { criterionChange, scaleChange } from "../../app/live/board/scoring/change-scale";
import { openScaleSheet } from "../../app/live/board/scoring/open-scale-sheet";
import type { ScaleActions } from "../scale/scale-actions";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { scoringRounds } from "./scoring-rounds";
import { periodSheet } from "./standard-places";

/** Acts of a cluster's scale. */
export function scaling(desk: WorkDesk, reading: RoundReading): ScaleActions {
  const roundOf = scoringRounds();
  return {
    scaleSheet: async (cluster) => {
      const open = roundOf(await judgedRound(reading));
      return open === null ? { periodSheet } : openScaleSheet(open.opened, open.round, cluster);
    },
    changeScale: (entry) => enterInto(desk, (opened) => scaleChange(opened, entry)),
    writeCriterion: (entry) => enterInto(desk, (opened) => criterionChange(opened, entry)),
    acceptScale: (acceptance) => enterInto(desk, (opened, day) => acceptanceChange(opened, { ...acceptance, day })),
  };
}
