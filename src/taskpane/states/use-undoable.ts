import { useCallback, useState } from "react";
import type { PaneTrouble } from "../act-types";
import { usePane } from "../pane-context";
import { useAct } from "./use-act";

/** A statement in a person's sheet: what stood there, and what is to stand there; `null` = no row. */
export type Stated<S> = { readonly was: S | null; readonly becomes: S | null };

/** What was written last, to be taken back; `undone` = it has been. */
export type LastWritten<C> = { readonly changes: readonly C[]; readonly undone: boolean };

export type Undoable<C> = {
  readonly busy: boolean;
  readonly last: LastWritten<C> | null;
  /** What went wrong with which changes. */
  readonly trouble: { readonly of: readonly C[]; readonly trouble: PaneTrouble } | null;
  readonly write: (changes: readonly C[]) => void;
  readonly undo: () => void;
};

/** Writes changes and keeps the last ones, so that they can be taken back. Every view then reads the workbook anew. */
export function useUndoable<S, C extends Stated<S>>(send: (changes: readonly C[]) => Promise<unknown>): Undoable<C> {
  const { go } = usePane();
  const { act, run } = useAct<null>();
  const [tried, setTried] = useState<readonly C[]>([]);
  const [last, setLast] = useState<LastWritten<C> | null>(null);
  const begin = useCallback(
    (sent: readonly C[], next: LastWritten<C>) => {
      setTried(next.changes);
      void run(async () => {
        await send(sent);
        setLast(next);
        go.changed();
        return null;
      });
    },
    [send, go, run],
  );
  return {
    busy: act.state === "running",
    last,
    trouble: act.state === "failed" ? { of: tried, trouble: act.trouble } : null,
    write: (changes) => begin(changes, { changes, undone: false }),
    undo: () => {
      if (last !== null)
        begin(
          last.changes.map((change) => ({ ...change, was: change.becomes, becomes: change.was })),
          { changes: last.changes, undone: true },
        );
    },
  };
}
