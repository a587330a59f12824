import {
  Button,
  Card,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Step } from "../act-types";
import type { PaneActs } from "../acts/pane-acts";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { WorkProgress } from "../states/waiting";
import type { SelfTestReport } from "./acts";
import { Note, Stack, useLooks } from "../states/looks";

const useSelfTestCardStyles = makeStyles({ card: { rowGap: "8px", overflowWrap: "anywhere" } });

/** Runs the tests in the live Excel: explains itself, since nobody who wrote it is there to ask. */
export function SelfTestCard({ selfTest }: Required<Pick<PaneActs, "selfTest">>) {
  const styles = useSelfTestCardStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.selfTest;
  const { act, run, stop } = useAct<SelfTestReport | "not-empty">();
  const start = (): void => void run((watch) => selfTest(watch, texts.lang));
  const line = (step: Step): string => words.running(step);
  return (
    <Card className={styles.card} role="group" aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.why}</Text>
      <ul className={looks.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {act.state === "running" && <WorkProgress label={words.runningLabel} step={act.step} words={line} stop={stop} />}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={start} />}
      {act.state === "done" && act.value === "not-empty" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notEmpty}</MessageBarBody>
        </MessageBar>
      )}
      {act.state === "done" && act.value !== "not-empty" && <SelfTestResult report={act.value} />}
      {act.state !== "running" && act.state !== "failed" && (
        <Button className={looks.start} appearance={act.state === "idle" ? "primary" : "secondary"} onClick={start}>
          {act.state === "done" ? words.again : words.start}
        </Button>
      )}
    </Card>
  );
}

const useSelfTestResultStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px" },
  differences: { whiteSpace: "pre-wrap", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What passed and what did not, and the one file of results. */
export function SelfTestResult({ report }: { readonly report: SelfTestReport }) {
  const { pane, announce } = usePane();
  const words = pane.selfTest;
  const failed = report.steps.filter(({ passed }) => !passed);
  const verdict = words.passed({ passed: report.steps.length - failed.length, all: report.steps.length });
  useEffect(() => announce(verdict), [announce, verdict]);
  return (
    <Stack gap={8}>
      <Text weight="semibold">{verdict}</Text>
      <StepList title={words.failedTitle} steps={failed} open />
      <StepList title={words.passedTitle} steps={report.steps.filter(({ passed }) => passed)} open={false} />
      <SaveReport report={report} />
    </Stack>
  );
}

function StepList({
  title,
  steps,
  open,
}: {
  readonly title: string;
  readonly steps: SelfTestReport["steps"];
  readonly open: boolean;
}) {
  const styles = useSelfTestResultStyles();
  const { pane, texts } = usePane();
  if (steps.length === 0) return null;
  return (
    <details open={open}>
      <summary>{`${title} (${steps.length})`}</summary>
      <ul className={styles.list}>
        {steps.map(({ title: name, differences }) => (
          <li key={name.en}>
            {name[texts.lang]}
            {differences.length > 0 && (
              <div className={styles.differences}>{`${pane.selfTest.difference}:\n${differences.join("\n")}`}</div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Downloads from a pane don't work in Excel for Mac (OfficeDev/office-js #3385, #2700), so it can be copied as text,
 * too: base64 of some MB, which a text box takes a while to lay out. One is shown only where the clipboard is
 * forbidden.
 */
function SaveReport({ report }: { readonly report: SelfTestReport }) {
  const looks = useLooks();
  const { pane, announce } = usePane();
  const words = pane.selfTest;
  const [forbidden, setForbidden] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report.packed.base64);
      announce(words.copied);
    } catch {
      setForbidden(true);
    }
  };
  return (
    <>
      <div className={looks.wrap8}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => download(report)}>
          {words.save}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        {report.look !== null && <SaveLook look={report.look} />}
      </div>
      <Note>{words.copyHint}</Note>
      {forbidden && (
        <Field label={words.copyLabel}>
          <Textarea readOnly value={report.packed.base64} rows={4} onFocus={(event) => event.currentTarget.select()} />
        </Field>
      )}
    </>
  );
}

/** Where a Mac saves no downloads, the workbook can be saved by Excel itself. */
function SaveLook({ look }: { readonly look: NonNullable<SelfTestReport["look"]> }) {
  const { pane, saveFile } = usePane();
  return <Button onClick={() => void saveFile(look)}>{pane.selfTest.saveLook}</Button>;
}

function download({ packed, fileName }: SelfTestReport): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(packed.bytes)], { type: "application/gzip" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
