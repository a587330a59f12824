import {
  Button,
  Card,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, MailRegular } from "@fluentui/react-icons";
import { useCallback, useEffect } from "react";
import type { ReadyToSend } from "../../app/live/unit/ready-to-send";
import { FilledBar } from "../check/filled-bar";
import { usePane } from "../pane-context";
import type { SaveOutcome } from "../saving";
import { TextToCopy, useCopy } from "../states/copying";
import { Heading } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useFollowed } from "../states/use-followed";
import { EmptyState, LoadingLines } from "../states/waiting";
import { Note, Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** A unit's last look: whether it can be sent, under which name, and with which words. */
export function SendView({ generation }: Props) {
  const { actions, pane } = usePane();
  const ready = useCallback(() => actions.readyToSend(), [actions]);
  const { value: sending, trouble, again } = useFollowed(ready, { generation, follows: true });
  const { noForm } = pane.send;
  return (
    <Stack gap={16}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {sending === null && trouble === null && <LoadingLines heights={[96, 16, 48, 96]} />}
      {sending !== null && sending.form === null && (
        <EmptyState icon={<MailRegular />} title={noForm.title} body={noForm.body} />
      )}
      {sending !== null && sending.form !== null && <FormToSend form={sending.form} canCopy={sending.canCopy} />}
    </Stack>
  );
}

const useFormToSendStyles = makeStyles({
  card: { rowGap: "8px", paddingBlock: "12px", borderInlineStartWidth: "4px", borderInlineStartStyle: "solid" },
  ready: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  open: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
});

type FormToSendProps = { readonly form: ReadyToSend; readonly canCopy: boolean };

export function FormToSend({ form, canCopy }: FormToSendProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.send;
  return (
    <>
      <Verdict form={form} />
      <FilledBar form={form} />
      <FileToSend fileName={form.fileName} canCopy={canCopy} />
      <Stack gap={8}>
        <Heading level={2}>{words.wayTitle}</Heading>
        <ol className={looks.steps}>
          {words.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
      </Stack>
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

/** Whether it can be sent, what prevents it, and how long there is. */
function Verdict({ form }: Pick<FormToSendProps, "form">) {
  const styles = useFormToSendStyles();
  const looks = useLooks();
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
      <Text className={looks.quiet}>{complete ? words.readyBody({ toSee }) : words.openBody}</Text>
      {deadline !== null && <Text>{words.deadline(deadline)}</Text>}
      {(!complete || toSee > 0) && (
        <Button className={looks.start} appearance="primary" onClick={() => go.show("check")}>
          {complete ? words.readyButton : words.openButton}
        </Button>
      )}
    </Card>
  );
}

const useFileToSendStyles = makeStyles({
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

type FileToSendProps = { readonly fileName: string; readonly canCopy: boolean };

/** The name the file is sent by: a copy saved under it, or how a person saves it so. */
export function FileToSend({ fileName, canCopy }: FileToSendProps) {
  const styles = useFileToSendStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const { act, save, said } = useSaving(fileName);
  const { outcome: copied, copy } = useCopy();
  const words = pane.send;
  const byHand = !canCopy || act.state === "failed" || (act.state === "done" && act.value !== "saved");
  return (
    <Stack gap={8}>
      <Heading level={2}>{words.fileTitle}</Heading>
      <span className={styles.name}>{fileName}</span>
      <Note>{words.fileWhy}</Note>
      <div className={looks.wrap8}>
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
    </Stack>
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
  const looks = useLooks();
  const { pane } = usePane();
  return (
    <>
      <Text weight="semibold">{pane.send.byHandTitle}</Text>
      <ol className={looks.steps}>
        {pane.send.byHand.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
