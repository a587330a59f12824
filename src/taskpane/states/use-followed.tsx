import { type ReactNode, useCallback, useEffect } from "react";
import type { PaneTrouble } from "../act-types";
import type { PaneActs } from "../acts/pane-acts";
import { usePane } from "../pane-context";
import { TroubleMessage } from "./trouble-message";
import { troubleOf, useAct, useLast } from "./use-act";
import { LoadingLines } from "./waiting";

/** Someone who types into the next cell already is asked again after a while, in milliseconds. */
const afterTyping = 3000;

type When = {
  /** Another value when what was read is old. */
  readonly generation: unknown;
  /** Whether it is also read again as cells change. Left out: only when a person asks. */
  readonly follows?: boolean;
};

export type Followed<T> = {
  /** What was read last; it stays while it is read again. `null` = nothing yet. */
  readonly value: T | null;
  readonly trouble: PaneTrouble | null;
  readonly running: boolean;
  readonly again: () => void;
  /** The same, for a caller that waits until it was read. */
  readonly reread: () => Promise<void>;
};

/**
 * What a view reads of the workbook, kept fresh: the newest reading alone is shown. `read` must be the same function at
 * every drawing, or it is read again each time.
 */
export function useFollowed<T extends object>(
  read: () => Promise<T>,
  { generation, follows = false }: When,
): Followed<T> {
  const { actions } = usePane();
  const { act, run } = useAct<T | null>();
  const value = useLast(act.state === "done" ? act.value : null);
  const reread = useCallback(() => run(() => read()), [read, run]);
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

type ShownProps<T> = {
  readonly read: Followed<T>;
  /** Of the lines that are shown until something was read. */
  readonly heights: Parameters<typeof LoadingLines>[0]["heights"];
  readonly children: (value: T) => ReactNode;
};

/** What a view read, with the trouble of reading it above; grey lines until it is there. */
export function Shown<T>({ read: { value, trouble, again }, heights, children }: ShownProps<T>) {
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {value === null && trouble === null && <LoadingLines heights={heights} />}
      {value !== null && children(value)}
    </>
  );
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

/** Several cells are often changed one after another: the check waits until they rest, in milliseconds. */
const rest = 700;

/**
 * Calls `changed` when cells of the workbook have changed and then rested for a while, until the returned function is
 * called. Where Excel can't tell of changes nothing is called: a person asks for the check then.
 */
export function followChanges({ watchChanges }: Pick<PaneActs, "watchChanges">, changed: () => void): () => void {
  let ended = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const watching = watchChanges(() => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = ended ? null : setTimeout(changed, rest);
  }).catch(() => null);
  return () => {
    ended = true;
    if (waiting !== null) clearTimeout(waiting);
    // What is watched ends with the pane at the latest; a failure to end it earlier harms nobody.
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}
