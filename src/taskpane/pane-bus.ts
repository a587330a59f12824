import type { PaneView } from "../text/vi/pane/frame";

/** What a ribbon command asks of the pane. */
export type PaneRequest = { readonly view: PaneView; readonly act: "none" | "check" | "consolidate" };

type Listener = (request: PaneRequest) => void;

/**
 * Connects the ribbon's commands and the pane, which live in one runtime. A request sent while no pane listens is kept,
 * the newest alone, for the pane that opens next.
 */
export type PaneBus = {
  readonly send: (request: PaneRequest) => void;
  /** Returns what ends the listening. */
  readonly listen: (listener: Listener) => () => void;
};

export function paneBus(): PaneBus {
  const listeners = new Set<Listener>();
  let kept: PaneRequest | null = null;
  return {
    send: (request) => {
      kept = listeners.size === 0 ? request : null;
      for (const listener of listeners) listener(request);
    },
    listen: (listener) => {
      listeners.add(listener);
      const waiting = kept;
      kept = null;
      if (waiting !== null) listener(waiting);
      return () => listeners.delete(listener);
    },
  };
}
