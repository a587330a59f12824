import type { NominateActions } from "../nominate/nominate-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of nominations and votes. */
export function nominating(_desk: WorkDesk, _reading: RoundReading): NominateActions {
  return {};
}
