import { useState } from "react";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import { useStating, type Stating } from "../browse/use-stating";
import { usePane } from "../pane-context";

export type Dismissing = {
  readonly stating: Stating;
  /** SHA-256 of the file that was refused last and not taken back; `null` = none. */
  readonly dismissed: string | null;
  readonly dismiss: (file: Pick<ReceivedFile, "name" | "sha256">, reason: string) => void;
};

/** Refusing files that are nobody's, one at a time, each with its way back. */
export function useDismissing(): Dismissing {
  const { actions, pane } = usePane();
  const stating = useStating();
  const [last, setLast] = useState<string | null>(null);
  const { act } = stating;
  return {
    stating,
    dismissed: act.state === "done" && act.value.undo !== null ? last : null,
    dismiss: ({ name, sha256 }, reason) => {
      setLast(sha256);
      stating.state(() => actions.dismissFile({ name, sha256, reason }), pane.receive.dismissed({ file: name }));
    },
  };
}
