import { type NominationChange, nominationChanges, nominationsOf } from "../../app/live/board/deciding/nominations";
import { change, noPeriod, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** Acts of nominations and votes. */
export function nominateActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** Of this cluster; `null` = the first that has any. */
    nominations: async (cluster: string | null) => {
      const round = await reading.judged();
      return round === null ? noPeriod : nominationsOf(round.opened, round.status, cluster);
    },
    /** Writes these changes to the register of nominations, all of them or none. */
    changeNominations: (changes: readonly NominationChange[]) =>
      change(desk, (opened) => nominationChanges(opened, changes)),
  };
}
