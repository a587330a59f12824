import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import { StatementForm } from "../browse/statement-form";
import { usePane } from "../pane-context";
import type { Dismissing } from "./use-dismissing";

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
