import { troubleOf } from "../states/trouble-of";

/** A write that stopped half-way, this one's or another's, changes what the pane offers first. */
export function toldHalfWay(error: unknown, changed: () => void): never {
  const { left, reason } = troubleOf(error);
  if (left === "unfinished" || reason === "unfinished") changed();
  throw error;
}
