import type { Urging } from "../../app/live/leading/urging";
import type { NoPeriod } from "../pane-actions";

/** Acts of reminding those that have not sent. */
export type UrgeActions = {
  readonly urging: () => Promise<Urging | NoPeriod>;
};
