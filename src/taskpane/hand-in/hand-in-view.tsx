import { makeStyles, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import type { HandIn } from "../../app/live/cluster/hand-in";
import { handInMessage } from "../../text/vi/letters";
import { PeriodFirst } from "../next-step/period-first";
import type { NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { LoadingLines } from "../states/loading-lines";
import { TextToCopy } from "../states/text-to-copy";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { HandInChecks } from "./hand-in-checks";
import { HandInFile } from "./hand-in-file";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

type Read = { readonly handIn: HandIn | NoPeriod | null };

/** What is open before the cluster's workbook goes to the Board, the file itself, and the message with it. */
export function HandInView({ generation }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  const { act, run } = useAct<Read>();
  const read = useLast(act.state === "done" ? act.value : null);
  const load = (): void => void run(async () => ({ handIn: await actions.handIn() }));
  useEffect(() => void run(async () => ({ handIn: await actions.handIn() })), [actions, generation, run]);
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {read === null && act.state !== "failed" && <LoadingLines heights={[48, 32, 32, 32, 96]} />}
      {read !== null && <Content handIn={read.handIn} />}
    </div>
  );
}

function Content({ handIn }: Read) {
  const { pane } = usePane();
  if (handIn === null) return <Text>{pane.handIn.noCluster}</Text>;
  return "checks" in handIn ? <BeforeHandingIn handIn={handIn} /> : <PeriodFirst noPeriod={handIn} />;
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
  board,
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
    board,
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
