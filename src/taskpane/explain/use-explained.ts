import { useCallback, useEffect, useState } from "react";
import type { CellExplained, Explained, NotExplained } from "../../app/live/explaining/explained";
import type { Selected } from "../../app/live-workbook";
import type { PaneActs } from "../acts/pane-acts";
import type { PaneTrouble } from "../act-types";
import type { Language } from "../../text/language";
import { usePane } from "../pane-context";
import { troubleOf } from "../states/trouble-of";

export type Selection =
  | { readonly state: "waiting" }
  | { readonly state: "explained"; readonly explained: Explained }
  | { readonly state: "nothing"; readonly reason: NotExplained }
  | { readonly state: "failed"; readonly trouble: PaneTrouble };

/** Explains the selected cell now and at each change, until the view is left. */
export function useExplained(active: boolean): { readonly selection: Selection; readonly retry: () => void } {
  const { actions, texts } = usePane();
  const { lang } = texts;
  const [selection, setSelection] = useState<Selection>({ state: "waiting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => (active ? follow(actions, lang, setSelection) : undefined), [actions, lang, active, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { selection, retry };
}

/** Someone moves on faster than a cell is explained: the newest selection alone is shown. Returns what ends it. */
export function follow(
  actions: Pick<PaneActs, "selected" | "watchSelection" | "explain">,
  language: Language,
  show: (selection: Selection) => void,
): () => void {
  let ended = false;
  let newest = 0;
  let stopWatching: (() => Promise<void>) | null = null;
  const explain = async (ask: () => Promise<Selected>): Promise<void> => {
    newest += 1;
    const mine = newest;
    const selection = await selectionOf(() => ask().then((selected) => actions.explain(selected, language)));
    if (!ended && mine === newest) show(selection);
  };
  void explain(async () => {
    const stop = await actions.watchSelection((selected) => void explain(() => Promise.resolve(selected)));
    if (ended) await stop();
    else stopWatching = stop;
    return actions.selected();
  });
  return () => {
    ended = true;
    // What is watched ends with the pane at the latest; a failure to end it earlier harms nobody.
    void stopWatching?.().catch(() => undefined);
  };
}

async function selectionOf(explain: () => Promise<CellExplained>): Promise<Selection> {
  try {
    const { explained, reason } = await explain();
    return explained === null ? { state: "nothing", reason } : { state: "explained", explained };
  } catch (error) {
    return { state: "failed", trouble: troubleOf(error) };
  }
}
