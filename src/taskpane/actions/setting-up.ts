import { setPeriod } from "../../app/live/setup/set-period";
import { setupState } from "../../app/live/setup/setup-state";
import { vietnamTime } from "../clock";
import type { SetupActions } from "../setup/setup-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of setting up a round. */
export function settingUp({ workbook, clock }: WorkDesk, reading: RoundReading): SetupActions {
  return {
    setup: async () => setupState(await reading.opened()),
    setPeriod: (changes) => setPeriod({ workbook, now: vietnamTime(clock()), changes }),
  };
}
