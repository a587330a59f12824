import { Button, Spinner } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../pane-context";
import { copyText } from "../states/copy-text";
import { CopyBox } from "../states/copy-box";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";

type Props = { readonly unit: { readonly code: string; readonly name: string } };

/** Copies what the unit is asked to mend, and shows it: it can be changed and copied again before it is sent. */
export function MessageToUnit({ unit: { code, name } }: Props) {
  const { actions, pane, announce } = usePane();
  const { act, run } = useAct<string | null>();
  const [copied, setCopied] = useState(false);
  const words = pane.check;
  const write = (): void => {
    void run(async () => {
      const message = await actions.messageToUnit(code);
      const worked = message !== null && (await copyText(message));
      setCopied(worked);
      announce(message === null ? words.noMessage : worked ? words.copied : words.notCopied);
      return message;
    });
  };
  if (act.state === "done" && act.value !== null) return <CopyBox key={act.value} label={words.messageLabel({ name })} text={act.value} button={words.copyAgain} rows={8} copiedAtFirst={copied} />;
  return (
    <>
      <Button size="small" icon={act.state === "running" ? <Spinner size="extra-tiny" /> : <CopyRegular />} disabledFocusable={act.state === "running"} aria-label={words.copyMessageNamed({ name })} onClick={write}>
        {words.copyMessage}
      </Button>
      {act.state === "done" && <span>{words.noMessage}</span>}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={write} />}
    </>
  );
}
