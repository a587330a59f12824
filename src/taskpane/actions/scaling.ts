import type { ScaleActions } from "../scale/scale-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of a cluster's scale. */
export function scaling(_desk: WorkDesk, _reading: RoundReading): ScaleActions {
  return {};
}
