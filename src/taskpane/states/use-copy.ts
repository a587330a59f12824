import { useCallback, useState } from "react";
import { usePane } from "../pane-context";
import { copyText } from "./copy-text";

export type Copying = {
  /** `null` = nothing was copied yet; false = the clipboard is closed to the pane. */
  readonly copied: boolean | null;
  readonly copy: (text: string) => Promise<void>;
};

/** Copies texts, and says how it went; `before`: how it went earlier. */
export function useCopy(before: boolean | null = null): Copying {
  const { pane, announce } = usePane();
  const [copied, setCopied] = useState(before);
  const { copied: done, notCopied } = pane.check;
  const copy = useCallback(
    async (text: string) => {
      const worked = await copyText(text);
      setCopied(worked);
      announce(worked ? done : notCopied);
    },
    [announce, done, notCopied],
  );
  return { copied, copy };
}
