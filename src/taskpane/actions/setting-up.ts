import type { SetupActions } from "../setup/setup-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of setting up a round. */
export function settingUp(_desk: WorkDesk, _reading: RoundReading): SetupActions {
  return {};
}
