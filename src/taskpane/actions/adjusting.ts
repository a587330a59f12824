import type { AdjustActions } from "../adjust/adjust-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of the opinions on adjusted targets. */
export function adjusting(_desk: WorkDesk, _reading: RoundReading): AdjustActions {
  return {};
}
