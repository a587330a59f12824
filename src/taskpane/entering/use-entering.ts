import { useState } from "react";
import type { Undo } from "../../app/live/changing/undo-change";
import type { Watch } from "../act-types";
import { usePane } from "../pane-context";
import { type RunningAct, useAct } from "../states/use-act";

/** What was written last, in words, and what takes it back; `undone`: that was done since. */
export type Entered = { readonly sentence: string; readonly undo: Undo; readonly undone: boolean };

export type Entering = {
  readonly writing: RunningAct<null>;
  readonly last: Entered | null;
  readonly write: (work: () => Promise<Undo>, sentence: string) => void;
  /** The same where the work itself says what it wrote. */
  readonly enter: (work: (watch: Watch) => Promise<Omit<Entered, "undone">>) => void;
  readonly takeBack: (sentence: string) => void;
  readonly forget: () => void;
};

/**
 * Writing what was typed, and taking it back; `written`: what is to be done after a write, before it counts as done.
 */
export function useEntering(written: () => Promise<void>): Entering {
  const { actions, announce, go } = usePane();
  const writing = useAct<null>();
  const [last, setLast] = useState<Entered | null>(null);
  const act = (work: (watch: Watch) => Promise<Entered>): void => {
    if (writing.act.state === "running") return;
    void writing.run(async (watch) => {
      const entered = await work(watch);
      await written();
      setLast(entered);
      announce(entered.sentence);
      go.changed();
      return null;
    });
  };
  return {
    writing,
    last,
    write: (work, sentence) => act(async () => ({ sentence, undo: await work(), undone: false })),
    enter: (work) => act(async (watch) => ({ ...(await work(watch)), undone: false })),
    takeBack: (sentence) => {
      if (last !== null && !last.undone)
        act(() => actions.takeBack(last.undo).then(() => ({ sentence, undo: [], undone: true })));
    },
    forget: () => setLast(null),
  };
}
