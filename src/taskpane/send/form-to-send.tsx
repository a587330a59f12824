import { Button, Card, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReadyToSend } from "../../app/live/unit/ready-to-send";
import { FilledBar } from "../check/filled-bar";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { TextToCopy } from "../states/text-to-copy";
import { FileToSend } from "./file-to-send";

const useStyles = makeStyles({
  card: { rowGap: "8px", paddingBlock: "12px", borderInlineStartWidth: "4px", borderInlineStartStyle: "solid" },
  ready: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  open: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  ways: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "4px" },
});

type Props = { readonly form: ReadyToSend; readonly canCopy: boolean };

export function FormToSend({ form, canCopy }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.send;
  return (
    <>
      <Verdict form={form} />
      <FilledBar form={form} />
      <FileToSend fileName={form.fileName} canCopy={canCopy} />
      <div className={styles.part}>
        <Heading level={2}>{words.wayTitle}</Heading>
        <ol className={styles.ways}>
          {words.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
      </div>
      <TextToCopy
        key={form.mail.subject}
        label={words.subjectLabel}
        text={form.mail.subject}
        button={words.copySubject}
        rows={2}
      />
      <TextToCopy
        key={form.mail.body}
        label={words.mailLabel}
        text={form.mail.body}
        button={words.copyMail}
        rows={10}
      />
    </>
  );
}

/** Whether it can be sent, what stands against it, and how long there is. */
function Verdict({ form }: Pick<Props, "form">) {
  const styles = useStyles();
  const { pane, go, announce } = usePane();
  const { complete, required, filled, found, deadline } = form;
  const words = pane.send;
  const toSee = found.warning + found.notice;
  const title = complete
    ? words.readyTitle({ warnings: found.warning })
    : words.openTitle({ blank: required - filled, errors: found.error });
  useEffect(() => announce(title), [announce, title]);
  return (
    <Card className={mergeClasses(styles.card, complete ? styles.ready : styles.open)} role="group" aria-label={title}>
      <Heading level={2} large>
        {`${complete ? "✓" : "○"} ${title}`}
      </Heading>
      <Text className={styles.quiet}>{complete ? words.readyBody({ toSee }) : words.openBody}</Text>
      {deadline !== null && <Text>{words.deadline(deadline)}</Text>}
      {(!complete || toSee > 0) && (
        <Button className={styles.button} appearance="primary" onClick={() => go.show("check")}>
          {complete ? words.readyButton : words.openButton}
        </Button>
      )}
    </Card>
  );
}
