import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { useAct } from "../states/use-act";
import { ActProgress } from "./act-progress";
import type { Written } from "./acts";
import { OutputsPreview } from "./outputs-preview";
import { PeriodFirst } from "../next-step/period-first";
import { toldHalfWay } from "./told-half-way";
import { UndoLast } from "./undo-last";
import { WrittenResult } from "./written-result";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Shown now: only then is worked out what would be written. */
  readonly active: boolean;
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  /** Grows when a consolidation was asked for from the ribbon; 0 = never. */
  readonly asked: number;
};

/** What the output sheets would hold; made anew from the reports that the workbook keeps. */
export function ConsolidateView({ active, generation, asked }: Props) {
  const styles = useStyles();
  const { actions, pane, go } = usePane();
  const words = pane.consolidate;
  const { act, run, stop, clear } = useAct<Written | NoPeriod>();
  const consolidate = (): void => {
    if (act.state === "running") return;
    void run(async (watch) => {
      const written = await actions
        .consolidate([], [], watch)
        .catch((error: unknown) => toldHalfWay(error, go.changed));
      if ("cost" in written) go.changed();
      return written;
    });
  };
  useAsked(asked, consolidate);
  const busy = act.state === "running";
  return (
    <div className={styles.root}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={styles.quiet}>{words.hint}</Text>
      {act.state === "done" &&
        ("cost" in act.value ? <WrittenResult written={act.value} /> : <PeriodFirst noPeriod={act.value} />)}
      <ActProgress act={act} stop={stop} retry={consolidate} />
      {!busy && <UndoLast generation={generation} undone={clear} />}
      {!busy && act.state !== "done" && <OutputsPreview active={active} generation={generation} />}
      {!busy && <Consolidate again={act.state === "done"} consolidate={consolidate} />}
    </div>
  );
}

const useButtonStyles = makeStyles({
  // What it writes may be a long list: the button stays in sight below it.
  bar: { position: "sticky", bottom: "0px", paddingBlock: "8px", backgroundColor: tokens.colorNeutralBackground1 },
});

function Consolidate({ again, consolidate }: { readonly again: boolean; readonly consolidate: () => void }) {
  const styles = useButtonStyles();
  const { pane } = usePane();
  return (
    <div className={styles.bar}>
      <Button appearance={again ? "secondary" : "primary"} onClick={consolidate}>
        {pane.consolidate.consolidate}
      </Button>
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
