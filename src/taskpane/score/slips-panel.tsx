import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { ClusterSelect } from "../entering/cluster-select";
import { usePane } from "../pane-context";
import { HandedOverMessage } from "../states/handed-over-message";
import { Heading } from "../states/heading";
import { TroubleMessage } from "../states/trouble-message";
import { WorkProgress } from "../states/work-progress";
import { TakenSlips } from "./taken-slips";
import { useSlips, type Slips } from "./use-slips";

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
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: "8px",
    alignItems: "start",
    "> *": { minWidth: "0" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

type Props = {
  readonly sheet: Pick<ScoreSheet, "clusters">;
  /** What is to be done after points were written. */
  readonly written: () => Promise<void>;
};

/** Score slips: made for agencies and for cross scoring, and taken back. */
export function SlipsPanel({ sheet: { clusters }, written }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.slips;
  const [cluster, setCluster] = useState<string | null>(null);
  const [each, setEach] = useState("");
  const slips = useSlips(written);
  const number = each.trim() === "" ? null : Number(each);
  const wrong = number !== null && (!Number.isInteger(number) || number < 1);
  const busy = slips.making.act.state === "running" || slips.entering.writing.act.state === "running";
  return (
    <section className={styles.root} aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text size={200} className={styles.quiet}>
        {words.what}
      </Text>
      <div className={styles.fields}>
        {clusters.length > 1 && (
          <ClusterSelect
            label={words.clusters}
            all={words.allClusters}
            clusters={clusters}
            cluster={cluster ?? ""}
            disabled={busy}
            choose={(code) => setCluster(code === "" ? null : code)}
          />
        )}
        <Field
          label={words.each}
          hint={words.eachHint}
          {...(wrong ? { validationState: "error", validationMessage: words.eachWrong } : {})}
        >
          <Input value={each} inputMode="numeric" disabled={busy} onChange={(_, { value }) => setEach(value)} />
        </Field>
      </div>
      <Button
        className={styles.button}
        disabledFocusable={busy || wrong}
        onClick={() => slips.make({ cluster, each: number })}
      >
        {words.make}
      </Button>
      <Making slips={slips} again={() => slips.make({ cluster, each: number })} />
      <HandedOverMessage handing={slips.handing} />
      <TakenSlips slips={slips} busy={busy} />
    </section>
  );
}

function Making({ slips: { making }, again }: { readonly slips: Slips; readonly again: () => void }) {
  const { pane } = usePane();
  const { act, stop } = making;
  if (act.state === "running")
    return <WorkProgress label={pane.slips.making} step={act.step} words={pane.setup.issue.step} stop={stop} />;
  if (act.state === "stopped") return <Text>{pane.setup.issue.stopped}</Text>;
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={again} />;
  if (act.state !== "done") return null;
  return <Text>{act.value === null || !("bytes" in act.value) ? pane.slips.nobody : pane.slips.made(act.value)}</Text>;
}
