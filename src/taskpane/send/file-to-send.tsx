import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular } from "@fluentui/react-icons";
import type { SaveOutcome } from "../saving";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useCopy } from "../states/use-copy";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "4px" },
});

type Props = { readonly fileName: string; readonly canCopy: boolean };

/** The name the file is sent by: a copy saved under it, or how a person saves it so. */
export function FileToSend({ fileName, canCopy }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const { act, save, said } = useSaving(fileName);
  const { outcome: copied, copy } = useCopy();
  const words = pane.send;
  const byHand = !canCopy || act.state === "failed" || (act.state === "done" && act.value !== "saved");
  return (
    <div className={styles.part}>
      <Heading level={2}>{words.fileTitle}</Heading>
      <span className={styles.name}>{fileName}</span>
      <Text size={200} className={styles.quiet}>
        {words.fileWhy}
      </Text>
      <div className={styles.buttons}>
        {canCopy && (
          <Button
            appearance="primary"
            icon={act.state === "running" ? <Spinner size="extra-tiny" /> : <ArrowDownloadRegular />}
            disabledFocusable={act.state === "running"}
            onClick={save}
          >
            {act.state === "running" ? words.saving : words.saveCopy}
          </Button>
        )}
        <Button icon={<CopyRegular />} onClick={() => void copy(fileName)}>
          {words.copyName}
        </Button>
      </div>
      {copied !== null && <Text size={200}>{copied === "copied" ? `✓ ${words.nameCopied}` : words.nameByHand}</Text>}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={save} />}
      {act.state === "done" && (
        <MessageBar intent={act.value === "unsupported" ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{said(act.value)}</MessageBarBody>
        </MessageBar>
      )}
      {byHand && <ByHand />}
    </div>
  );
}

function useSaving(name: string) {
  const { actions, pane, saveFile, announce } = usePane();
  const { act, run } = useAct<SaveOutcome>();
  const words = pane.send;
  const said = (outcome: SaveOutcome): string =>
    outcome === "unsupported" ? words.unsupported : words[outcome]({ name });
  const save = (): void => {
    void run(async () => {
      const outcome = await saveFile(await actions.copyToSend());
      announce(said(outcome));
      return outcome;
    });
  };
  return { act, save, said };
}

function ByHand() {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <>
      <Text weight="semibold">{pane.send.byHandTitle}</Text>
      <ol className={styles.ways}>
        {pane.send.byHand.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
