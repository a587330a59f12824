import type { SendActions } from "../send/send-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of a unit's last look before it sends. */
export function sending(_desk: WorkDesk, _reading: RoundReading): SendActions {
  return {};
}
