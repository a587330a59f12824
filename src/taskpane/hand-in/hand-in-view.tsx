import { useFollowed } from "../states/use-followed";
import { Button, MessageBar, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useCallback, useEffect } from "react";
import type { HandIn } from "../../app/live/cluster/hand-in";
import { handInMessage } from "../../text/vi/letters";
import { ShownOfRound } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import type { SaveOutcome } from "../saving";
import { TextToCopy } from "../states/copying";
import { Heading } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { HandInChecks } from "./hand-in-checks";
import { Note, Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** What is open before the cluster's workbook goes to the Board, the file itself, and the message with it. */
export function HandInView({ generation }: Props) {
  const { actions, pane } = usePane();
  const load = useCallback(async () => {
    const handIn = await actions.handIn();
    return handIn !== null && "noRound" in handIn ? handIn : { handIn };
  }, [actions]);
  const read = useFollowed(load, { generation });
  return (
    <Stack gap={12}>
      <ShownOfRound read={read} heights={[48, 32, 32, 32, 96]}>
        {({ handIn }) => (handIn === null ? <Text>{pane.handIn.noCluster}</Text> : <BeforeHandingIn handIn={handIn} />)}
      </ShownOfRound>
    </Stack>
  );
}

export function BeforeHandingIn({ handIn }: { readonly handIn: HandIn }) {
  const { pane, announce } = usePane();
  const words = pane.handIn;
  const open = handIn.checks.filter((check) => check.open > 0).length;
  const verdict = open === 0 ? words.ready : words.open({ count: open });
  useEffect(() => announce(verdict), [announce, verdict]);
  const message = messageOf(handIn);
  return (
    <>
      <HandInChecks handIn={handIn} verdict={verdict} ready={open === 0} />
      <HandInFile name={handIn.fileName} />
      <Heading level={2}>{words.messageTitle}</Heading>
      <TextToCopy key={message} label={words.messageLabel} text={message} rows={10} />
    </>
  );
}

function messageOf({
  office,
  cluster,
  leader,
  round,
  fileName,
  documentNumber,
  signedOn,
  received,
  expected,
  checks,
}: HandIn): string {
  const unsent = checks.find(({ code }) => code === "reports")?.names ?? [];
  return handInMessage({
    office,
    cluster: cluster.name,
    leader,
    round,
    fileName,
    documentNumber,
    signedOn,
    received,
    expected,
    unsent,
  });
}

/** Makes the file under the name by which the Board knows it, and says where it went. */
export function HandInFile({ name }: { readonly name: string }) {
  const looks = useLooks();
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
      <Note>{words.fileBody}</Note>
      <Button
        className={looks.start}
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
