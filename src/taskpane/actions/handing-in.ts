import type { HandInActions } from "../hand-in/hand-in-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of the cluster's file for the Board. */
export function handingIn(_desk: WorkDesk, _reading: RoundReading): HandInActions {
  return {};
}
