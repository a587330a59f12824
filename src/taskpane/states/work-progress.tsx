import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Step } from "../act-types";
import { usePane } from "../pane-context";
import { tenthOf } from "./progress-news";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: {
    fontVariantNumeric: "tabular-nums",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  stop: { alignSelf: "flex-start" },
});

type Props = {
  readonly label: string;
  readonly step: Step | null;
  readonly words: (step: Step) => string;
  /** `null` = this part can't be stopped. */
  readonly stop: (() => void) | null;
};

/** One bar, one line, and a way to stop. Screen readers hear the start and every tenth part. */
export function WorkProgress({ label, step, words, stop }: Props) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  useAnnouncedTenths(label, step, words);
  const line = step === null ? "" : words(step);
  useEffect(() => announce(label), [announce, label]);
  return (
    <div className={styles.root}>
      <Field label={label} validationState="none">
        <ProgressBar
          {...(step === null || step.all === 0 ? {} : { value: step.done, max: step.all })}
          thickness="large"
        />
      </Field>
      <span className={styles.line} title={line}>
        {line}
      </span>
      {stop !== null && (
        <Button className={styles.stop} size="small" onClick={stop}>
          {pane.receive.stop}
        </Button>
      )}
    </div>
  );
}

function useAnnouncedTenths(label: string, step: Step | null, words: (step: Step) => string): void {
  const { announce } = usePane();
  const said = useRef<number | null>(null);
  useEffect(() => {
    const tenth = tenthOf(step);
    if (step === null || tenth === null || tenth === said.current) return;
    said.current = tenth;
    announce(`${label}: ${words({ ...step, name: null })}`);
  }, [announce, label, step, words]);
}
