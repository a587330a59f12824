import { useRef } from "react";
import type { Undo } from "../../app/live/changing/undo-change";
import { usePane } from "../pane-context";
import type { Act } from "../states/act";
import { useAct } from "../states/use-act";

/** What was written, said to the person, and what takes it back; `null` = it was taken back. */
export type Stated = { readonly said: string; readonly undo: Undo | null };

export type Stating = {
  readonly act: Act<Stated>;
  /** Writes, says what was written, and has every view read the workbook anew. */
  readonly state: (write: () => Promise<Undo>, said: string) => void;
  readonly undo: (undo: Undo) => void;
  /** The same again, after it failed. */
  readonly retry: () => void;
};

/** One statement at a time, each with its way back. */
export function useStating(): Stating {
  const { actions, pane, go, announce } = usePane();
  const { act, run } = useAct<Stated>();
  const last = useRef<() => Promise<Stated>>(() => Promise.reject(new Error("nothing was stated yet")));
  const begin = (work: () => Promise<Stated>): void => {
    last.current = work;
    void run(async () => {
      const stated = await work();
      announce(stated.said);
      go.changed();
      return stated;
    });
  };
  return {
    act,
    state: (write, said) => begin(async () => ({ said, undo: await write() })),
    undo: (undo) =>
      begin(async () => {
        await actions.takeBack(undo);
        return { said: pane.browse.state.undone, undo: null };
      }),
    retry: () => begin(last.current),
  };
}
