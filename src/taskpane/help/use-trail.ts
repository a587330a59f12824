import { useCallback, useState } from "react";
import type { PaneView, PaneWorkbookKind } from "../../text/vi/pane/frame";
import { placeAbout, type Place } from "./guides";

/** A place that somebody came to on the way through the guides. */
export type Step = {
  readonly place: Place;
  /** How far its guide was scrolled, in pixels, when a link was followed from it and the way back taken. */
  readonly left: number | null;
  /** By something pressed in help, which the focus follows; false where help was opened. */
  readonly moved: boolean;
};

export type Trail = {
  /** Where the person is; `null` = at the list of guides. */
  readonly step: Step | null;
  /** Where the way back leads; `null` = to the list of guides. */
  readonly before: Step | null;
  readonly follow: (place: Place) => void;
  /** To another heading of the same guide: no step of the way back. */
  readonly jump: (heading: number) => void;
  readonly back: () => void;
};

/** The way through the guides. It begins at what is said about the view that the person comes from. */
export function useTrail(kind: PaneWorkbookKind, from: PaneView | null): Trail {
  const [trail, setTrail] = useState(() => ({ from, steps: begun(kind, from) }));
  if (trail.from !== from) setTrail({ from, steps: begun(kind, from) });
  const change = useCallback(
    (next: (steps: readonly Step[]) => readonly Step[]) => setTrail((now) => ({ ...now, steps: next(now.steps) })),
    [],
  );
  const follow = useCallback(
    (place: Place) => {
      const left = scrollY;
      change((steps) => [
        ...steps.slice(0, -1),
        ...steps.slice(-1).map((step) => ({ ...step, left })),
        { place, left: null, moved: true },
      ]);
    },
    [change],
  );
  const jump = useCallback(
    (section: number) =>
      change((steps) =>
        steps.map((step, at) =>
          at < steps.length - 1 ? step : { place: { ...step.place, section }, left: null, moved: true },
        ),
      ),
    [change],
  );
  const back = useCallback(() => change((steps) => steps.slice(0, -1)), [change]);
  return { step: trail.steps.at(-1) ?? null, before: trail.steps.at(-2) ?? null, follow, jump, back };
}

function begun(kind: PaneWorkbookKind, from: PaneView | null): readonly Step[] {
  const place = placeAbout(kind, from);
  return place === null ? [] : [{ place, left: null, moved: false }];
}
