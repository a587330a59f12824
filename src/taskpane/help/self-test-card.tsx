import { Button, Card, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { PaneActs } from "../acts/pane-acts";
import type { SelfTestReport } from "./acts";
import type { Step } from "../act-types";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { WorkProgress } from "../states/work-progress";
import { SelfTestResult } from "./self-test-result";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  card: { rowGap: "8px", overflowWrap: "anywhere" },
  steps: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "4px" },
  button: { alignSelf: "flex-start" },
});

/** Runs the tests in the live Excel: explains itself, since nobody who wrote it can stand beside. */
export function SelfTestCard({ selfTest }: Required<Pick<PaneActs, "selfTest">>) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.selfTest;
  const { act, run, stop } = useAct<SelfTestReport | "not-empty">();
  const start = (): void => void run((watch) => selfTest(watch, texts.lang));
  const line = (step: Step): string => words.running(step);
  return (
    <Card className={styles.card} role="group" aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.why}</Text>
      <ul className={styles.steps}>
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
        <Button className={styles.button} appearance={act.state === "idle" ? "primary" : "secondary"} onClick={start}>
          {act.state === "done" ? words.again : words.start}
        </Button>
      )}
    </Card>
  );
}
