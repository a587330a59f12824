import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { NoPeriod } from "../pane-actions";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { useAct } from "../states/use-act";
import { ActProgress } from "./act-progress";
import type { Written } from "./consolidate-actions";
import { PeriodFirst } from "./period-first";
import { toldHalfWay } from "./told-half-way";
import { UndoLast } from "./undo-last";
import { WrittenResult } from "./written-result";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  /** Grows when a consolidation was asked for from the ribbon; 0 = never. */
  readonly asked: number;
};

/** The output sheets made anew from the reports that the workbook keeps. */
export function ConsolidateView({ generation, asked }: Props) {
  const styles = useStyles();
  const { actions, pane, go } = usePane();
  const words = pane.consolidate;
  const { act, run, stop, clear } = useAct<Written | NoPeriod>();
  const consolidate = (): void => {
    if (act.state === "running") return;
    void run(async (watch) => {
      const written = await actions.consolidate([], [], watch).catch((error: unknown) => toldHalfWay(error, go.changed));
      if ("cost" in written) go.changed();
      return written;
    });
  };
  useAsked(asked, consolidate);
  return (
    <div className={styles.root}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={styles.quiet}>{words.hint}</Text>
      {act.state === "done" && ("cost" in act.value ? <WrittenResult written={act.value} /> : <PeriodFirst noPeriod={act.value} />)}
      <ActProgress act={act} stop={stop} retry={consolidate} />
      <UndoLast generation={generation} undone={clear} />
      {act.state !== "running" && (
        <Button appearance="primary" className={styles.button} onClick={consolidate}>
          {words.consolidate}
        </Button>
      )}
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
