import type { ScoreActions } from "../score/score-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of points. */
export function scoring(_desk: WorkDesk, _reading: RoundReading): ScoreActions {
  return {};
}
