import { useCallback, useState } from "react";
import { usePane } from "../pane-context";
import { copyText } from "./copy-text";

/** "byHand": the clipboard is closed to the pane, a person copies what is selected. */
export type CopyOutcome = "copied" | "byHand";

export type Copying = {
  /** `null` = nothing was copied yet. */
  readonly outcome: CopyOutcome | null;
  readonly copy: (text: string) => Promise<CopyOutcome>;
};

/** Copies texts, and says how it went; `before`: how it went earlier. */
export function useCopy(before: CopyOutcome | null = null): Copying {
  const { pane, announce } = usePane();
  const [outcome, setOutcome] = useState(before);
  const { copying } = pane;
  const copy = useCallback(
    async (text: string) => {
      const next = (await copyText(text)) ? "copied" : "byHand";
      setOutcome(next);
      announce(copying[next]);
      return next;
    },
    [announce, copying],
  );
  return { outcome, copy };
}
