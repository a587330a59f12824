import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { countIssues, issueLine } from "../../app/issue-line";
import type { Severity } from "../../domain/issue";
import { unitNextStep } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import type { Checked } from "../pane-actions";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { useGoTo } from "../states/use-go-to";
import { IssueGroup } from "./issue-group";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const severities: readonly Severity[] = ["error", "warning", "notice"];

type Props = {
  /** Grows when the workbook has been written, or when a check was asked for. */
  readonly generation: number;
  /** In a unit's form this is the home view, so it opens with the next thing to do. */
  readonly home: boolean;
};

/** What the workbook's cells say wrong, gravest first, each with its place. */
export function CheckView({ generation, home }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const { act, run } = useAct<Checked>();
  const checked = useLast(act.state === "done" ? act.value : null);
  const load = (): void => void run(() => actions.check());
  useEffect(() => void run(() => actions.check()), [actions, generation, run]);
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {checked !== null && <Found checked={checked} home={home} />}
      {checked === null && act.state !== "failed" && <LoadingLines heights={[32, 48, 48, 48]} />}
      <div className={styles.line}>
        <Text size={200} className={styles.quiet}>
          {pane.check.hint}
        </Text>
        <Button className={styles.button} size="small" onClick={load} disabledFocusable={act.state === "running"} icon={act.state === "running" ? <Spinner size="extra-tiny" /> : null}>
          {act.state === "running" ? pane.check.checking : pane.check.start}
        </Button>
      </div>
    </div>
  );
}

function Found({ checked, home }: { readonly checked: Checked; readonly home: boolean }) {
  const { pane, texts, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const counts = countIssues(checked.issues.map(({ issue }) => issue));
  const verdict = checked.issues.length === 0 ? pane.check.clean : pane.check.verdict(counts);
  useEffect(() => announce(verdict), [announce, verdict]);
  return (
    <>
      {home && <NextStepCard step={unitNextStep(checked, texts)} act={(action) => (action.kind === "go-to" ? goTo?.(action.place) : undefined)} />}
      <Heading level={2}>
        {verdict}
      </Heading>
      {trouble}
      {severities.map((severity) => (
        <IssueGroup key={severity} severity={severity} issues={checked.issues.filter(({ issue }) => issueLine(issue, texts).severity === severity)} goTo={goTo} />
      ))}
    </>
  );
}
