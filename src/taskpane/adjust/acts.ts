import { adjustmentsOfRound, type OpinionChange, opinionChanges } from "../../app/live/board/deciding/opinions";
import { change, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** Acts of the opinions on adjusted targets. */
export function adjustActs(desk: WorkDesk, reading: RoundReading) {
  return {
    adjustments: async () => {
      const round = await reading.judged();
      return round === null ? reading.noRound() : adjustmentsOfRound(round.opened, round.status);
    },
    /**
     * Writes the opinions, all of them or none; what was written before stays known to the caller, who can ask for it
     * back.
     */
    giveOpinions: (changes: readonly OpinionChange[]) => change(desk, (opened) => opinionChanges(opened, changes)),
  };
}
