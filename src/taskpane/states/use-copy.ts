import { useCallback, useState } from "react";
import { usePane } from "../pane-context";
import { copyText } from "./copy-text";

export type Copying = {
  /** `null` = nothing was copied yet; false = the clipboard is closed to the pane. */
  readonly copied: boolean | null;
  readonly copy: (text: string) => Promise<void>;
};

/** Copies texts, and says how it went. */
export function useCopy(): Copying {
  const { pane, announce } = usePane();
  const [copied, setCopied] = useState<boolean | null>(null);
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
