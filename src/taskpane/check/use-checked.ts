import { useCallback, useEffect } from "react";
import type { PaneActions, PaneTrouble } from "../pane-actions";
import { usePane } from "../pane-context";
import { troubleOf } from "../states/trouble-of";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import type { Checked } from "./check-actions";
import { followChanges } from "./follow-changes";

/** Someone who types into the next cell already is asked again after a while, in milliseconds. */
const afterTyping = 3000;

export type CheckedNow = {
  /** The newest result; while a newer one is made, it stays. `null` = there was none yet. */
  readonly checked: Checked | null;
  readonly trouble: PaneTrouble | null;
  readonly running: boolean;
  readonly again: () => void;
};

/**
 * Checks the workbook, anew for each generation and when a person asks; a unit's form also as its cells change. A round
 * isn't followed like that: judging it again after every cell would keep Excel busy.
 */
export function useChecked(generation: number): CheckedNow {
  const { actions } = usePane();
  const { act, run } = useAct<Checked | null>();
  const checked = useLast(act.state === "done" ? act.value : null);
  const again = useCallback(() => void run(() => actions.check()), [actions, run]);
  const follow = useCallback(() => void run(() => checkUnlessTyping(actions)), [actions, run]);
  useEffect(again, [again, generation]);
  const follows = checked !== null && checked.form !== null;
  useEffect(() => (follows ? followChanges(actions, follow) : undefined), [actions, follow, follows]);
  const putOff = act.state === "done" && act.value === null;
  useEffect(() => {
    if (!putOff) return undefined;
    const timer = setTimeout(follow, afterTyping);
    return () => clearTimeout(timer);
  }, [follow, putOff]);
  return { checked, trouble: act.state === "failed" ? act.trouble : null, running: act.state === "running", again };
}

/** Nobody asked for this check, so someone who types in a cell isn't told that Excel is busy with it: `null` = later. */
async function checkUnlessTyping(actions: Pick<PaneActions, "check">): Promise<Checked | null> {
  try {
    return await actions.check();
  } catch (error) {
    if (troubleOf(error).reason === "cell-edit") return null;
    throw error;
  }
}
