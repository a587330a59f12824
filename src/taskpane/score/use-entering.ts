import { useState } from "react";
import type { Undo } from "../../app/live/undo-change";
import { usePane } from "../pane-context";
import { useAct, type RunningAct } from "../states/use-act";
import type { PointsOf } from "./score-actions";

/** What was written last; `undone`: and taken back since. */
export type Entered = { readonly count: number; readonly undo: Undo; readonly undone: boolean };

export type Entering = {
  readonly writing: RunningAct<null>;
  readonly last: Entered | null;
  readonly write: (points: PointsOf) => void;
  readonly takeBack: () => void;
  readonly forget: () => void;
};

/** Writing points and taking them back; `written`: what is to be done after a write, before it counts as done. */
export function useEntering(written: () => Promise<void>): Entering {
  const { actions, pane, announce, go } = usePane();
  const writing = useAct<null>();
  const [last, setLast] = useState<Entered | null>(null);
  return {
    writing,
    last,
    write: (points) => {
      if (writing.act.state === "running") return;
      void writing.run(async () => {
        const undo = await actions.enterPoints(points);
        setLast({ count: points.drafts.length, undo, undone: false });
        await written();
        announce(pane.score.written({ count: points.drafts.length }));
        go.changed();
        return null;
      });
    },
    takeBack: () => {
      if (last === null || last.undone || writing.act.state === "running") return;
      void writing.run(async () => {
        await actions.takeBack(last.undo);
        await written();
        setLast({ ...last, undone: true });
        announce(pane.score.undone);
        go.changed();
        return null;
      });
    },
    forget: () => setLast(null),
  };
}
