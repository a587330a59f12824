import { useCallback, useState } from "react";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/adjustments";
import type { OpinionChange, StatedOpinion } from "../../app/live/give-opinions";
import type { PaneTrouble } from "../pane-actions";
import { usePane } from "../pane-context";
import { useAct } from "../states/use-act";
import type { AnyOpinion } from "./opinion-look";

/** What was written last, to be taken back; `undone` = it has been. */
export type LastOpinion = { readonly change: OpinionChange; readonly undone: boolean };

export type Opinions = {
  readonly busy: boolean;
  readonly last: LastOpinion | null;
  /** What went wrong with which request. */
  readonly trouble: { readonly of: string; readonly trouble: PaneTrouble } | null;
  readonly give: (item: AdjustmentItem, opinion: AnyOpinion, note: string) => void;
  readonly undo: () => void;
};

const nothingStated: StatedOpinion = { cluster: "none", council: "none", applied: null, document: null, note: null };

/** One request, by whose it is. */
export function keyOf({ unit, indicator, version }: Pick<OpinionChange, "unit" | "indicator" | "version">): string {
  return `${unit} ${indicator} ${version}`;
}

/** What the sheet is to say: the rest of the row stays. A blank note is none; `partly` is no leader's. */
export function changeOf(item: AdjustmentItem, gives: AdjustmentsOfRound["gives"], { opinion, note }: { readonly opinion: AnyOpinion; readonly note: string }): OpinionChange {
  const { unit, indicator, version, stated } = item;
  const given = gives === "council" ? { council: opinion } : { cluster: opinion === "partly" ? ("none" as const) : opinion };
  return { unit, indicator, version, was: stated, becomes: { ...(stated ?? nothingStated), ...given, note: note.trim() === "" ? null : note.trim() } };
}

/** Writes opinions one by one and keeps the last, so that it can be taken back. */
export function useOpinions(gives: AdjustmentsOfRound["gives"]): Opinions {
  const { actions, go } = usePane();
  const { act, run } = useAct<LastOpinion>();
  const [tried, setTried] = useState("");
  const [last, setLast] = useState<LastOpinion | null>(null);
  const write = useCallback(
    (change: OpinionChange, next: LastOpinion) => {
      setTried(keyOf(change));
      void run(async () => {
        await actions.giveOpinions([change]);
        setLast(next);
        go.changed();
        return next;
      });
    },
    [actions, go, run],
  );
  return {
    busy: act.state === "running",
    last,
    trouble: act.state === "failed" ? { of: tried, trouble: act.trouble } : null,
    give: (item, opinion, note) => {
      const change = changeOf(item, gives, { opinion, note });
      write(change, { change, undone: false });
    },
    undo: () => {
      if (last === null) return;
      const { was, becomes } = last.change;
      write({ ...last.change, was: becomes, becomes: was }, { change: last.change, undone: true });
    },
  };
}
