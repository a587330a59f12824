import type { Urging } from "../../app/live/board/following/urging";
import type { NoPeriod } from "../pane-actions";

/** Acts of reminding those that have not sent. */
export type UrgeActions = {
  readonly urging: () => Promise<Urging | NoPeriod>;
};
