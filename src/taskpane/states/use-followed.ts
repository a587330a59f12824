import { useCallback, useEffect } from "react";
import type { PaneTrouble } from "../act-types";
import { usePane } from "../pane-context";
import { followChanges } from "./follow-changes";
import { troubleOf } from "./trouble-of";
import { useAct } from "./use-act";
import { useLast } from "./use-last";

/** Someone who types into the next cell already is asked again after a while, in milliseconds. */
const afterTyping = 3000;

type When = {
  /** Grows when what was read is old. */
  readonly generation: number;
  /** Whether it is read again as cells change, not when a person asks alone. */
  readonly follows: boolean;
};

export type Followed<T> = {
  /** What was read last; while it is read again, it stays. `null` = nothing yet. */
  readonly value: T | null;
  readonly trouble: PaneTrouble | null;
  readonly running: boolean;
  readonly again: () => void;
  /** The same, for who waits until it was read. */
  readonly reread: () => Promise<void>;
};

/** What a view reads of the workbook, kept fresh. `read` is the same function from one drawing to the next. */
export function useFollowed<T extends object>(read: () => Promise<T>, { generation, follows }: When): Followed<T> {
  const { actions } = usePane();
  const { act, run } = useAct<T | null>();
  const value = useLast(act.state === "done" ? act.value : null);
  const reread = useCallback(() => run(read), [read, run]);
  const again = useCallback(() => void reread(), [reread]);
  const follow = useCallback(() => void run(() => unlessTyping(read)), [read, run]);
  useEffect(again, [again, generation]);
  useEffect(() => (follows ? followChanges(actions, follow) : undefined), [actions, follow, follows]);
  const putOff = act.state === "done" && act.value === null;
  useEffect(() => {
    if (!putOff) return undefined;
    const timer = setTimeout(follow, afterTyping);
    return () => clearTimeout(timer);
  }, [follow, putOff]);
  return {
    value,
    trouble: act.state === "failed" ? act.trouble : null,
    running: act.state === "running",
    again,
    reread,
  };
}

/**
 * Nobody asked for this reading, so someone who types in a cell isn't told that Excel is busy with it: `null` = later.
 */
async function unlessTyping<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (troubleOf(error).reason === "cell-edit") return null;
    throw error;
  }
}
