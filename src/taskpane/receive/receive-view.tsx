import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ChosenFile, NoPeriod, Received, Step, Written } from "../pane-actions";
import { usePane } from "../pane-context";
import { boardNextStep } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import type { Act } from "../states/act";
import { TroubleMessage } from "../states/trouble-message";
import { useGoTo } from "../states/use-go-to";
import { WaitingHint } from "../states/waiting-hint";
import { WorkProgress } from "../states/work-progress";
import { DropZone } from "./drop-zone";
import { FileGroups } from "./file-groups";
import { stepWords } from "./step-words";
import { useReceiving } from "./use-receiving";
import { WillWrite } from "./will-write";
import { WrittenResult } from "./written-result";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Grows when a consolidation was asked for from the ribbon; 0 = never. */
  readonly asked: number;
};

/** Choose files, read them, see what would be written, write. */
export function ReceiveView({ asked }: Props) {
  const styles = useStyles();
  const { go } = usePane();
  const { files, reading, writing, add, clear, read, consolidate } = useReceiving(go.changed);
  useAsked(asked, consolidate);
  const busy = reading.act.state === "running" || writing.act.state === "running";
  const choosing = !busy && reading.act.state !== "done";
  return (
    <div className={styles.root}>
      {writing.act.state === "done" && <WriteResult written={writing.act.value} />}
      {choosing && <DropZone add={add} />}
      {!busy && <ChosenLine files={files} readable={choosing} read={read} clear={clear} />}
      <ActProgress act={reading.act} stop={reading.stop} retry={read} />
      <ActProgress act={writing.act} stop={writing.stop} retry={consolidate} />
      {reading.act.state === "done" && !busy && <ReadResult received={reading.act.value} consolidate={consolidate} />}
      {choosing && files === null && writing.act.state !== "failed" && <AgainFromStore consolidate={consolidate} />}
    </div>
  );
}

/** Begins once for each asking, also for one that came before this view was first shown. */
function useAsked(asked: number, begin: () => void): void {
  const answered = useRef(0);
  useEffect(() => {
    if (asked <= answered.current) return;
    answered.current = asked;
    begin();
  }, [asked, begin]);
}

type LineProps = { readonly files: readonly ChosenFile[] | null; readonly readable: boolean; readonly read: () => void; readonly clear: () => void };

function ChosenLine({ files, readable, read, clear }: LineProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  if (files === null) return null;
  if (files.length === 0) return <Text>{words.noneFits}</Text>;
  return (
    <div className={styles.line}>
      <Text weight="semibold">{words.chosen({ count: files.length })}</Text>
      {readable && (
        <Button appearance="primary" onClick={read}>
          {words.read}
        </Button>
      )}
      <Button appearance="subtle" onClick={clear}>
        {words.clear}
      </Button>
    </div>
  );
}

type ProgressProps = { readonly act: Act<Received | NoPeriod> | Act<Written | NoPeriod>; readonly stop: () => void; readonly retry: () => void };

/** Taking over in the workbook can't be stopped half-way; everything before it can. */
function ActProgress({ act, stop, retry }: ProgressProps) {
  const { pane } = usePane();
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={retry} />;
  if (act.state === "stopped") return <Text>{pane.receive.stopped}</Text>;
  if (act.state !== "running") return null;
  const stage: Step["stage"] = act.step?.stage ?? "opening";
  const { label, line } = stepWords(stage, pane.receive);
  return (
    <>
      <WorkProgress key={stage} label={label} step={act.step} words={line} stop={stage === "writing" ? null : stop} />
      {stage === "opening" && <WaitingHint />}
    </>
  );
}

function ReadResult({ received, consolidate }: { readonly received: Received | NoPeriod; readonly consolidate: () => void }) {
  return "files" in received ? <WhatWasRead received={received} consolidate={consolidate} /> : <PeriodFirst noPeriod={received} />;
}

function WriteResult({ written }: { readonly written: Written | NoPeriod }) {
  return "cost" in written ? <WrittenResult written={written} /> : <PeriodFirst noPeriod={written} />;
}

function PeriodFirst({ noPeriod }: { readonly noPeriod: NoPeriod }) {
  const { goTo, trouble } = useGoTo();
  return (
    <>
      <NextStepCard step={boardNextStep(noPeriod)} act={(action) => (action.kind === "go-to" ? goTo?.(action.place) : undefined)} />
      {trouble}
    </>
  );
}

function WhatWasRead({ received, consolidate }: { readonly received: Received; readonly consolidate: () => void }) {
  const { pane, announce } = usePane();
  const done = pane.receive.readDone({ count: received.files.length });
  useEffect(() => announce(done), [announce, done]);
  return (
    <>
      <Heading level={2}>
        {done}
      </Heading>
      <FileGroups files={received.files} />
      <WillWrite received={received} consolidate={consolidate} />
    </>
  );
}

function AgainFromStore({ consolidate }: { readonly consolidate: () => void }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.quiet}>
        {pane.receive.consolidateAgainHint}
      </Text>
      <Button onClick={consolidate}>{pane.receive.consolidateAgain}</Button>
    </div>
  );
}
