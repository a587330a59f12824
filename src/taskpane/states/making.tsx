import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { Heading } from "./layout";
import { Note } from "./looks";
import { TroubleMessage } from "./trouble-message";
import type { RunningAct } from "./use-act";
import { WorkProgress } from "./waiting";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingTop: "12px",
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
});

type SectionProps = { readonly title: string; readonly what: string; readonly children: ReactNode };

/** A part of a view under a line, with work of its own: what it is called, and what it does. */
export function MakingSection({ title, what, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <Note>{what}</Note>
      {children}
    </section>
  );
}

type StateProps<T> = {
  readonly making: Pick<RunningAct<T>, "act" | "stop">;
  /** What is being made. */
  readonly label: string;
  readonly again: () => void;
  /** What became of it, in words. */
  readonly said: (made: T) => string;
};

/** How far the making of files has come, with the way to stop it; then what was made. */
export function MakingState<T>({ making: { act, stop }, label, again, said }: StateProps<T>) {
  const words = usePane().pane.setup.issue;
  switch (act.state) {
    case "idle":
      return null;
    case "running":
      return <WorkProgress label={label} step={act.step} words={words.step} stop={stop} />;
    case "stopped":
      return <Text>{words.stopped}</Text>;
    case "failed":
      return <TroubleMessage trouble={act.trouble} retry={again} />;
    case "done":
      return <Text>{said(act.value)}</Text>;
    default:
      return act satisfies never;
  }
}
