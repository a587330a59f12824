import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import { StatementForm, type Stating, useStating } from "../browse/statement";
import { usePane } from "../pane-context";

type Props = { readonly file: ReceivedFile; readonly dismissing: Dismissing };

/** A file that is nobody's is refused in the register, with the reason. */
export function DismissFile({ file, dismissing }: Props) {
  const { pane } = usePane();
  const [open, setOpen] = useState(false);
  const words = pane.receive;
  if (dismissing.dismissed === file.sha256) return <Text size={200}>{words.notUsed}</Text>;
  if (!open) {
    return (
      <Button
        size="small"
        style={{ alignSelf: "flex-start" }}
        aria-label={`${words.dismiss}: ${file.name}`}
        disabledFocusable={dismissing.stating.act.state === "running"}
        onClick={() => setOpen(true)}
      >
        {words.dismiss}
      </Button>
    );
  }
  const done = (_: string, reason: string): void => {
    setOpen(false);
    dismissing.dismiss(file, reason);
  };
  return (
    <StatementForm
      words={{ label: words.dismissReason, hint: words.dismissHint, missing: words.dismissMissing }}
      submit={words.dismissSubmit}
      close={() => setOpen(false)}
      done={done}
    />
  );
}

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
