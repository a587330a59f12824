import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Step } from "../act-types";
import { usePane } from "../pane-context";
import { Note, Stack, useLooks } from "./looks";

/** Grey lines in the heights of what is coming, in pixels. */
export function LoadingLines({ heights }: { readonly heights: readonly (16 | 32 | 48 | 96)[] }) {
  const looks = useLooks();
  const { pane, actions } = usePane();
  return (
    <Stack gap={12}>
      {actions.watchAnswers === undefined && <LongWait />}
      <Skeleton className={looks.column12} aria-label={pane.frame.loading}>
        {heights.map((height, index) => (
          <SkeletonItem key={index} size={height} />
        ))}
      </Skeleton>
    </Stack>
  );
}

/** Longer than Excel takes to read a large workbook, in milliseconds. */
const longWait = 5000;

/** Where nobody tells how long an answer takes, as in the browser page. */
function LongWait() {
  const { pane } = usePane();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, []);
  return long ? <Said words={pane.frame.waitingHint} /> : null;
}

/**
 * While a cell is being typed into, Excel keeps every request waiting and says nothing: after a while the pane does,
 * whatever act is running; and after a minute, that Excel may not answer at all.
 */
export function AnswerHint() {
  const { pane, actions } = usePane();
  const { watchAnswers } = actions;
  const [waiting, setWaiting] = useState<"long" | "very-long" | null>(null);
  useEffect(() => watchAnswers?.(setWaiting), [watchAnswers]);
  if (waiting === null) return null;
  return <Said words={waiting === "long" ? pane.frame.waitingHint : pane.frame.noAnswer} />;
}

/** After a write whose figures are all there, though not every sheet could be laid out for printing. */
export function PagesHint() {
  const { pane, actions, announce } = usePane();
  const { watchPages } = actions;
  const [refused, setRefused] = useState<readonly string[]>([]);
  useEffect(() => watchPages?.(setRefused), [watchPages]);
  const words = refused.length === 0 ? null : pane.frame.pagesLeft({ sheets: refused });
  useEffect(() => (words === null ? undefined : announce(words)), [announce, words]);
  if (words === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

function Said({ words }: { readonly words: string }) {
  const { announce } = usePane();
  useEffect(() => announce(words), [announce, words]);
  return <Note>{words}</Note>;
}

const useWorkProgressStyles = makeStyles({
  line: {
    fontVariantNumeric: "tabular-nums",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
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
  const styles = useWorkProgressStyles();
  const looks = useLooks();
  const { pane, announce } = usePane();
  useAnnouncedTenths(label, step, words);
  const line = step === null ? "" : words(step);
  useEffect(() => announce(label), [announce, label]);
  return (
    <Stack gap={8}>
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
        <Button className={looks.start} size="small" onClick={stop}>
          {pane.receive.stop}
        </Button>
      )}
    </Stack>
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

/** Which tenth of the work is done, 0 to 10; `null` while nothing is known. */
export function tenthOf(step: Pick<Step, "done" | "all"> | null): number | null {
  return step === null || step.all === 0 ? null : Math.floor((10 * step.done) / step.all);
}

const useEmptyStateStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    rowGap: "8px",
    paddingBlock: "32px",
    paddingInline: "16px",
  },
  icon: { fontSize: "32px", color: tokens.colorNeutralForeground3, lineHeight: 1 },
});

type EmptyStateProps = { readonly icon: ReactNode; readonly title: string; readonly body: string };

/** What will be here, and how to fill it. */
export function EmptyState({ icon, title, body }: EmptyStateProps) {
  const styles = useEmptyStateStyles();
  const looks = useLooks();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text weight="semibold" align="center">
        {title}
      </Text>
      <Text className={looks.quiet} align="center">
        {body}
      </Text>
    </div>
  );
}
