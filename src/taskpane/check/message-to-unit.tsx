import { Button, Spinner } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { TextToCopy } from "../states/text-to-copy";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useCopy } from "../states/use-copy";

type Props = { readonly unit: { readonly code: string; readonly name: string } };

/** Copies what the unit is asked to mend, and shows it: it can be changed and copied again before it is sent. */
export function MessageToUnit({ unit: { code, name } }: Props) {
  const { actions, pane, announce } = usePane();
  const { act, run } = useAct<string | null>();
  const { outcome, copy } = useCopy();
  const words = pane.check;
  const write = (): void => {
    void run(async () => {
      const message = await actions.messageToUnit(code);
      if (message === null) announce(words.noMessage);
      else await copy(message);
      return message;
    });
  };
  if (act.state === "done" && act.value !== null) {
    return (
      <TextToCopy
        key={act.value}
        label={words.messageLabel({ name })}
        text={act.value}
        button={words.copyAgain}
        rows={8}
        {...(outcome === null ? {} : { before: outcome })}
      />
    );
  }
  return (
    <>
      <Button
        size="small"
        icon={act.state === "running" ? <Spinner size="extra-tiny" /> : <CopyRegular />}
        disabledFocusable={act.state === "running"}
        aria-label={words.copyMessageNamed({ name })}
        onClick={write}
      >
        {words.copyMessage}
      </Button>
      {act.state === "done" && <span>{words.noMessage}</span>}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={write} />}
    </>
  );
}
