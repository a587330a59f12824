import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { SaveOutcome } from "../saving";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { TextToCopy } from "../states/text-to-copy";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** Makes the file under the name by which the Board knows it, and says where it went. */
export function HandInFile({ name }: { readonly name: string }) {
  const styles = useStyles();
  const { actions, pane, saveFile } = usePane();
  const { act, run } = useAct<SaveOutcome>();
  const words = pane.handIn;
  const busy = act.state === "running";
  const make = (): void =>
    void run(async () => {
      const made = await actions.makeHandInFile();
      return made === null || !("bytes" in made) ? "unsupported" : saveFile(made);
    });
  return (
    <>
      <Heading level={2}>{words.fileTitle({ name })}</Heading>
      <Text size={200} className={styles.quiet}>
        {words.fileBody}
      </Text>
      <Button
        className={styles.button}
        appearance="primary"
        icon={busy ? <Spinner size="extra-tiny" /> : <DocumentAddRegular />}
        disabledFocusable={busy}
        onClick={make}
      >
        {busy ? words.making : words.make({ name })}
      </Button>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={make} />}
      {act.state === "done" && <Made name={name} outcome={act.value} />}
    </>
  );
}

function Made({ name, outcome }: { readonly name: string; readonly outcome: SaveOutcome }) {
  const { pane, announce } = usePane();
  const words = pane.handIn;
  const sentence = words[outcome]({ name });
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <>
      <MessageBar intent={outcome === "unsupported" ? "warning" : "success"} layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      {outcome !== "saved" && <TextToCopy label={words.nameLabel} text={name} rows={1} />}
    </>
  );
}
